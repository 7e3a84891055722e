/** What is shown of the study that is set beside another one. */

import { CATALOGUE, type StudyChoices } from '$lib/data/catalogue';
import { studyIn } from './address';
import { partAlone, startOf, type Selection } from './selection';

/** The part of the other study, as its own first choice shows it; null where there is none, and beside a table. */
export function besideSelection(
	{ beside, view }: Pick<Selection, 'beside' | 'view'>,
	studies: readonly StudyChoices[] = CATALOGUE
): Selection | null {
	if (!beside || view === 'table') return null;
	const study = studyIn(studies, beside.study);
	return { ...startOf(study), ...partAlone(study, beside.theme), view };
}
