/** The two figures that are matrices of directions: characteristics, and responses. */

import type { Datum } from '$lib/data/datum';
import type { Tables } from '$lib/data/tables';
import { KINDS, type GroupId, type StudyId } from '$lib/data/vocabulary';
import { evidenceFor } from '$lib/query/evidence';
import { findingsFor, type Finding } from '$lib/query/findings';
import type { Group } from '$lib/query/groups';
import { contextOf, type View } from './context';
import { matrixRows, type MatrixRow } from './matrix';

const DISJOINT: GroupId[] = ['ta-only', 'both', 'offline-only'];

export interface DirectionsView extends View {
	figure: 'characteristics' | 'responses';
	columns: Group[];
	rows: MatrixRow[];
	headline: Finding;
	/** Explanations and recommendations that go with the figure, in words. */
	statements: Finding[];
}

/** The direction matrix of one theme, for the three groups that do not overlap. */
export function directionsView(
	tables: Tables,
	study: StudyId,
	theme: 'characteristics' | 'responses'
): DirectionsView {
	const context = contextOf(tables, study);
	const evidence: Datum[] = evidenceFor(tables, {
		study,
		groups: DISJOINT,
		themes: [theme],
		kinds: [...KINDS]
	});
	const columns = context.groups.filter((group) => DISJOINT.includes(group.id));
	const findings = findingsFor(tables, study, [theme]);
	return {
		figure: theme,
		context,
		evidence,
		groups: DISJOINT,
		columns,
		rows: context.measures
			.filter((measure) => measure.theme === theme)
			.flatMap((measure) => matrixRows(measure, columns, evidence)),
		headline: findings.find((finding) => finding.role === 'headline')!,
		statements: findings.filter((finding) => finding.role !== 'headline')
	};
}
