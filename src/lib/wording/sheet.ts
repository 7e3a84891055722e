/** The words that travel inside every exported picture. */

import type { Study } from '$lib/data/study';
import { sourceText, wholeCaveat } from './caveats';
import type { FigureWords } from './figure';
import { sentence } from './text';

export interface SheetWords {
	title: string;
	subtitle: string;
	choice: string | null;
	kind: string;
	caveat: string;
	source: string;
	provenance: string;
	/** What the picture shows, for a reader who does not see it. */
	description: string;
}

/** Whether a picture has room for the whole caveat and citation, or for their short forms. */
export type Extent = 'whole' | 'short';

/** Joins a figure's words with its study's and the address of the view. */
export function sheetWords(
	words: FigureWords,
	study: Study,
	address: string,
	extent: Extent = 'whole'
): SheetWords {
	const whole = extent === 'whole';
	const source = sentence(sourceText(study, words.locator));
	return {
		title: words.title,
		subtitle: words.subtitle,
		choice: words.choice,
		kind: sentence(words.kindNote),
		caveat: wholeCaveat(whole ? study.caveat : study.shortCaveat, words.caveat),
		source: whole ? `${source} ${study.citation}` : source,
		provenance: `${study.remark}. Data version ${study.version}. ${address}`,
		description: [words.sentence, words.caveat ?? ''].filter(Boolean).join(' ')
	};
}
