/** The words of a slide that leaves the explorer: what stands around the picture, and what is read for it. */

import { sourceText, wholeCaveat, type Cited } from './caveats';
import type { FigureWords } from './figure';
import { sentence } from './text';

export interface SlideWords {
	title: string;
	/** Population and base. */
	subtitle: string;
	kind: string;
	caveat: string;
	source: string;
	remark: string;
	/** What the picture shows, and where it comes from, for a reader who does not see it. */
	alt: string;
}

/** Said where every cell of a slide is empty. */
export const NOTHING_PUBLISHED = 'Nothing is published on this for these groups.';

/** What the parts of a deck are called in the lists that PowerPoint shows of them. */
export const SHAPE_NAMES = {
	layout: 'Figure',
	wordsLayout: 'Words',
	blankLayout: 'Blank',
	titlePrompt: 'Say what the figure shows',
	label: 'Label',
	line: 'Line for the audience',
	list: 'Support',
	foot: 'Sources and limits',
	base: 'Population and base',
	picture: 'Figure',
	rule: 'Line',
	evidence: 'Kind of evidence and caveat',
	source: 'Source'
};

/** Joins a figure's words with what must stand on its slide. */
export function slideWords(words: FigureWords, study: Cited): SlideWords {
	const source = sentence(sourceText(study, words.locator));
	return {
		title: words.title,
		subtitle: words.subtitle,
		kind: words.kindNote ? sentence(words.kindNote) : NOTHING_PUBLISHED,
		caveat: wholeCaveat(study.shortCaveat, words.caveat),
		source,
		remark: sentence(study.remark),
		alt: [words.sentence || NOTHING_PUBLISHED, words.caveat ?? '', source].filter(Boolean).join(' ')
	};
}

/** Inside the name of a group, such as "TA-HSB only", "offline HSB" and "any TA-HSB". */
const IN_NAMES = /(?<=\b(?:any|offline)) (?=(?:TA-)?HSB)|(?<=HSB) (?=only\b)/gi;

/** A title that several slides share, each with its number; no line ends inside that or inside a name. */
export function partTitle(title: string, part: number, parts: number): string {
	const whole = title.replace(IN_NAMES, '\u00a0');
	return parts > 1 ? `${whole} (${part}\u00a0of\u00a0${parts})` : whole;
}
