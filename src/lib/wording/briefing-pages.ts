/** The words of the slides that a briefing brings by itself: the first, the last, and those of words alone. */

import type { Study } from '$lib/data/study';
import type { SupportLine } from '$lib/data/support-lines';
import { ABOUT_LEADS } from './about';
import { CONTENT_NOTE, STATISTICS_NOTE, workText } from './caveats';
import { SITE_NAME } from './pages';
import { NOTES_HEADINGS, parsedNotes, type NotesSection } from './speaker-notes';
import { checkedText } from './support';
import { sentence } from './text';
import { ownWorks } from './works';

/** Over the question on a slide of its own. */
export const QUESTION_LABEL = NOTES_HEADINGS.discuss;

export const CLOSING_TITLE = 'Sources, limits and support';

/** What a briefing rests on. */
export interface Ground {
	study: Study;
	/** The studies whose figures are shown; the main one alone where nothing else is said. */
	cited?: Study[];
	supportLines: SupportLine[];
}

function citedOf({ study, cited }: Ground): Study[] {
	return cited ?? [study];
}

/** Under the title of a briefing: what it rests on, and what will be talked about. */
export function openingFacts(ground: Ground): string[] {
	const from = citedOf(ground).map((study) => `From ${workText(study)}. ${study.remark}.`);
	const isMain = citedOf(ground).some(({ id }) => id === ground.study.id);
	return [from.join(' '), sentence(isMain ? CONTENT_NOTE : STATISTICS_NOTE)];
}

export const OPENING_NOTES = [
	'Say before you begin that the findings are about children and young people who displayed harmful sexual behaviour, and that no cases are described.',
	'Some people in the room may have been harmed, or know somebody who was. Say that anyone may step out, and that the last slide names whom to call.',
	'Say whom the findings describe, and what kind of evidence will be shown: few numbers and many directions, or numbers with their bases.'
];

export function openingNotes(ground: Ground, own?: string): NotesSection[] {
	const begin =
		own === undefined
			? [{ heading: NOTES_HEADINGS.own, paragraphs: OPENING_NOTES }]
			: parsedNotes(own);
	return [...begin, moreOf(ground)];
}

/** The words of the last slide, which no briefing is without. */
export function closingWords(ground: Ground) {
	const { supportLines } = ground;
	const cited = citedOf(ground);
	const versions = cited.map(({ version }) => version).join(', ');
	const remarks = new Set(cited.map(({ remark }) => sentence(remark)));
	return {
		title: CLOSING_TITLE,
		sources: cited.map(({ citation }) => citation),
		caveat: cited.map(({ caveat }) => caveat).join(' '),
		remark: `${[...remarks].join(' ')} ${SITE_NAME}, data version ${versions}.`,
		supportHeading: NOTES_HEADINGS.support,
		support: supportLines.map(({ name, contact, detail }) => ({
			name,
			contact,
			detail: sentence(detail)
		}))
	};
}

export const CLOSING_NOTES = [
	'Read out whom to call, and leave this slide up while people ask questions.',
	'Say once more whom the findings describe, and that they say nothing of any one child.'
];

export function closingNotes(ground: Ground, own?: string): NotesSection[] {
	const { supportLines } = ground;
	const begin =
		own === undefined
			? [{ heading: NOTES_HEADINGS.own, paragraphs: CLOSING_NOTES }]
			: parsedNotes(own);
	const support = [
		...supportLines.map(({ name, contact, detail }) => `${name}: ${contact}. ${sentence(detail)}`),
		`${ABOUT_LEADS.support} ${checkedText(supportLines)}`
	];
	return [...begin, moreOf(ground), { heading: NOTES_HEADINGS.support, paragraphs: support }];
}

function moreOf(ground: Ground): NotesSection {
	const paragraphs = citedOf(ground)
		.flatMap(ownWorks)
		.flatMap(({ citation, url }) => [citation, url])
		.filter(Boolean);
	return { heading: NOTES_HEADINGS.more, paragraphs };
}

/** The notes of a slide of words alone. */
export function wordsNotes(own?: string): NotesSection[] {
	return own === undefined ? [] : parsedNotes(own);
}
