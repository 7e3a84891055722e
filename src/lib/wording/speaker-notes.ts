/** The notes of a speaker: what a figure says and does not say, how to tell it, and where to read more. */

import type { Study } from '$lib/data/study';
import type { SupportLine } from '$lib/data/support-lines';
import { KINDS, type Kind } from '$lib/data/vocabulary';
import { byId } from '$lib/views/by-id';
import { ABOUT_LEADS } from './about';
import { baseText, locatorText } from './datum';
import { locatorsText, type FigureWords } from './figure';
import { pictureDescription, type PicturedView } from './picture-description';
import { NOTHING_PUBLISHED } from './slide';
import { checkedText } from './support';
import { capitalised, list, sentence } from './text';
import { sourcesOf } from './works';

/** A part of the notes, under its own heading. */
export interface NotesSection {
	heading: string;
	paragraphs: string[];
}

export const NOTES_HEADINGS = {
	aloud: 'To say aloud',
	says: 'What it says',
	base: 'Who it is about, and the base',
	notShown: 'What it does not show',
	discuss: 'To discuss',
	own: 'Notes',
	certainty: 'How certain is this?',
	more: 'Where to read more',
	support: 'If you are worried about a child'
} as const;

/** What each kind of evidence leaves open, and must not be taken for. */
export const NOT_SHOWN: Record<Kind, string> = {
	percentage:
		'A percentage is a share of the cases that were counted. It does not say how likely anything is for one child.',
	count: 'A count says how many were recorded. It does not say how many there were.',
	median: 'A median is the middle value. It does not show how far the others lie from it.',
	derived:
		'A share that was worked out by us has a range, because the published ones are rounded. The exact share is not known.',
	bound: 'A lower bound does not show the exact share. Do not put a number in its place.',
	'average-gap':
		'An average does not show the spread: some sooner, some later. It is not a least, a most or a waiting time, and not the course of one child.',
	direction: 'A direction does not show how large the difference is.',
	'top-rank':
		'The most common item is named without a number. It is not known how much more common it was.',
	listed: 'A list does not show how often each item was recorded, nor which came more often.',
	quantifier: 'A share in words has no number. Do not put one in its place.',
	suppressed: 'Some numbers are withheld by the source, because they are low.',
	'not-published':
		'Where a figure is not published, nothing is known of it here: it is neither high nor low, nor zero.'
};

/** The sections that a reader may write anew; the others come with every figure. */
const REWRITTEN: string[] = [
	NOTES_HEADINGS.aloud,
	NOTES_HEADINGS.says,
	NOTES_HEADINGS.base,
	NOTES_HEADINGS.notShown
];

const ON_AVERAGE = 'What differs on average between groups says nothing of any one child.';

/** A question with no answer in it. */
export const DISCUSSION =
	'What would you need to know about your own setting before you used this finding there?';

/** What the notes name beside the figure itself. */
export interface NotesPlace {
	study: Study;
	/** Whole address of the view. */
	address: string;
	supportLines: SupportLine[];
}

/** The notes of one figure, section by section; a section with nothing to say is left out. */
export function speakerNotes(
	words: FigureWords,
	view: PicturedView,
	{ study, address, supportLines }: NotesPlace
): NotesSection[] {
	const says = words.paragraphs ?? [words.sentence];
	const sections: [keyof typeof NOTES_HEADINGS, string[]][] = [
		['aloud', pictureDescription(view)],
		['says', says.some(Boolean) ? says : [NOTHING_PUBLISHED]],
		['base', [words.subtitle, ...basesText(view)]],
		['notShown', notShown(words, view, study)],
		['discuss', [DISCUSSION]],
		['certainty', [words.caveat ?? '', ...words.certainty]],
		['more', readMore(words, view, study, address)],
		['support', supportText(supportLines)]
	];
	return sections
		.map(([id, texts]) => ({
			heading: NOTES_HEADINGS[id],
			paragraphs: [...new Set(texts.filter(Boolean))]
		}))
		.filter(({ paragraphs }) => paragraphs.length > 0);
}

/** The notes that a reader may write anew, as text: a heading, its paragraphs, an empty line. */
export function notesText(sections: NotesSection[]): string {
	return sections
		.filter(({ heading }) => REWRITTEN.includes(heading))
		.map(({ heading, paragraphs }) => [heading, ...paragraphs].join('\n'))
		.join('\n\n');
}

/** A reader's own notes and question in the place of those that a figure brings; its source stays. */
export function ownNotes(sections: NotesSection[], notes?: string, question?: string) {
	const others = sections
		.filter(({ heading }) => notes === undefined || !REWRITTEN.includes(heading))
		.map((section) =>
			section.heading === NOTES_HEADINGS.discuss && question !== undefined
				? { ...section, paragraphs: question ? [question] : [] }
				: section
		);
	const own = notes === undefined ? [] : parsedNotes(notes);
	return [...own, ...others].filter(({ paragraphs }) => paragraphs.length > 0);
}

/** Text as sections: a heading of ours opens one; what stands before any is under "Notes". */
export function parsedNotes(text: string): NotesSection[] {
	const sections: NotesSection[] = [{ heading: NOTES_HEADINGS.own, paragraphs: [] }];
	for (const line of text.split('\n').map((one) => one.trim())) {
		if (REWRITTEN.includes(line)) sections.push({ heading: line, paragraphs: [] });
		else if (line) sections.at(-1)!.paragraphs.push(line);
	}
	return sections.filter(({ paragraphs }) => paragraphs.length > 0);
}

/** "Share of all those assessed (275 cases)." for each base, with the measures that rest on it. */
function basesText({ evidence, context }: PicturedView): string[] {
	const measures = new Map<string, Set<string>>();
	for (const { base, population, measure } of evidence) {
		const text = baseText(base, context, population);
		const known = measures.get(text) ?? new Set();
		measures.set(text, known.add(byId(context.measures, measure).label));
	}
	return [...measures].map(([text, labels]) => `${[...labels].join('; ')} (${text}).`);
}

function notShown(words: FigureWords, { evidence }: PicturedView, study: Study): string[] {
	const shown = new Set(evidence.map(({ kind }) => kind));
	return [
		...KINDS.filter((kind) => shown.has(kind)).map((kind) => NOT_SHOWN[kind]),
		evidence.some((datum) => datum.kind === 'direction' && datum.onAverage) ? ON_AVERAGE : '',
		study.caveat
	];
}

function readMore(
	words: FigureWords,
	{ evidence, context }: PicturedView,
	study: Study,
	address: string
): string[] {
	const themes = context.themes.filter(({ id }) => evidence.some(({ theme }) => theme === id));
	const chapters = themes.flatMap(({ readMore }) => readMore.map(locatorText));
	const sources = sourcesOf(study, evidence);
	return [
		...sources.flatMap(({ citation, url, evidence }) => {
			const place = sources.length > 1 ? locatorsText({ evidence }) : words.locator;
			return [citation, [place && `${capitalised(place)}.`, url].filter(Boolean).join(' ')];
		}),
		chapters.length > 0 ? `Full report: ${list([...new Set(chapters)])}.` : '',
		`This figure, to open again: ${address}`,
		`${study.remark}. Data version ${study.version}.`
	];
}

function supportText(lines: SupportLine[]): string[] {
	if (lines.length === 0) return [];
	return [
		...lines.map(({ name, contact, detail }) => `${name}: ${contact}. ${sentence(detail)}`),
		`${ABOUT_LEADS.support} ${checkedText(lines)}`
	];
}
