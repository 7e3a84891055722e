/** The words that travel inside every exported picture. */

import type { Study } from '$lib/data/study';
import type { Population } from '$lib/query/populations';
import { NOT_NSPCC, sourceText, standingCaveat } from './caveats';
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

/** Joins a figure's words with its study's and the address of the view. */
export function sheetWords(
	words: FigureWords,
	study: Study,
	assessed: Population,
	address: string
): SheetWords {
	const own = words.caveat ? `${sentence(words.caveat)} ` : '';
	return {
		title: words.title,
		subtitle: words.subtitle,
		choice: words.choice,
		kind: sentence(words.kindNote),
		caveat: `${own}${standingCaveat(assessed)}`,
		source: `${sourceText(study, words.locator)}. ${study.citation}`,
		provenance: `${NOT_NSPCC}. Data version ${study.version}. ${address}`,
		description: words.sentence
	};
}
