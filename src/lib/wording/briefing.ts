/** The words of the page on which a briefing is built. */

export const BRIEFING_NOTICES = {
	overtaken:
		'This briefing was changed in another window at the same time. Both versions are kept: yours is the copy that you see, the other one is in the list under its old name.',
	elsewhere:
		'This briefing was changed in another window. You see that version now; “Undo” brings back what you had.',
	tooLong:
		'Your last change was not kept, because a text in it is longer than a briefing can hold. The briefing is as it was before; make the text shorter, and it is kept.'
};

/** Told of a briefing at hand that another window has deleted. */
export function goneBriefingText(briefing: { name: string }): string {
	return `“${shownName(briefing)}” was deleted in another window. It stands here until you close or reload this page, and is no longer kept.`;
}

const FIRST_NAME = 'My briefing';

/** A name that no other briefing has: "My briefing", "My briefing 2". */
export function freshName(names: string[], name = FIRST_NAME): string {
	if (!names.includes(name)) return name;
	for (let number = 2; ; number++) {
		if (!names.includes(`${name} ${number}`)) return `${name} ${number}`;
	}
}

const UNNAMED = 'Briefing without a title';

/** What a briefing is called, also while its title is empty. */
export function shownName({ name }: { name: string }): string {
	return name.trim() || UNNAMED;
}

/** The name of a copy: one that no other briefing has, and no longer than a name may be. */
export function copyName(name: string, names: string[], longest: number): string {
	for (let number = 1; ; number++) {
		const end = number === 1 ? ' (copy)' : ` (copy ${number})`;
		const copy = name.slice(0, longest - end.length) + end;
		if (!names.includes(copy)) return copy;
	}
}

/** Whether a name is that of a copy of what has the other name. */
export function isCopyName(copy: string, name: string, longest: number): boolean {
	const [end] = copy.match(/ \(copy(?: \d+)?\)$/) ?? [];
	return end !== undefined && copy === name.slice(0, longest - end.length) + end;
}

/** Parts of the page, in the order in which they are met. */
export const BUILDER = {
	lead: 'Put figures in order, add your own words, and present them, hand them out or take them with you.',
	kept: 'Kept in this browser only.',
	noScript: 'A briefing needs JavaScript. The findings can be read and printed without it.',
	loading: 'The data of a study are being loaded.',
	notLoaded:
		'The data of a study could not be loaded, so its figures are not shown. Nothing is lost: check the connection and try again.',
	empty:
		'Use “Add to briefing” at any figure, or begin with one of the ready-made briefings below.',
	choose: 'Briefing',
	create: 'New briefing',
	open: 'Open a file',
	duplicate: 'Duplicate',
	remove: 'Delete',
	undo: 'Undo',
	redo: 'Redo',
	slides: 'Slides',
	orderHint: 'Drag a slide by its dots, use its arrows, or press Alt with ↑ or ↓ on it.',
	addSection: 'Add a section',
	addFigures: 'Add figures from',
	ready: 'Ready-made briefings',
	readyLead:
		'Each is made of the published findings alone. Present it as it is, or use a copy that you change.',
	use: 'Use a copy',
	preview: 'How it will look',
	fields: 'Words of this slide'
} as const;

/** The slides that come by themselves, as the list names them. */
export const BY_ITSELF = {
	opening: 'Title slide',
	closing: 'Closing slide: sources, limits and support'
} as const;

/** Labels of the fields, with what stands under them. */
export const FIELDS = {
	name: { label: 'Title', hint: 'It also names the briefing and its files.' },
	openingLine: { label: 'Line under the title', hint: 'For whom, when, where.' },
	statement: {
		label: 'Statement',
		hint: 'Say no more than the figure shows; its base, kind of evidence and source stay with it.'
	},
	line: { label: 'Line for this audience', hint: 'One short line under the statement.' },
	sectionTitle: { label: 'Title of the section', hint: '' },
	sectionLine: { label: 'Line under it', hint: '' },
	question: { label: 'Question to discuss', hint: 'One that has no answer in it.' },
	asked: 'Show the question on a slide of its own, after the figure',
	notes: {
		label: 'Speaker notes',
		hint: 'How certain it is, where to read more and whom to call always follow in the notes.',
		parted:
			'Each page brings notes of its own; what you write here stands in their place on all of them.'
	}
} as const;

export const SLIDE_ACTIONS = {
	up: (title: string) => `Move up: ${title}`,
	down: (title: string) => `Move down: ${title}`,
	remove: 'Remove this slide',
	view: 'Open its view',
	several: 'Each page says its own statement, unless you write one for all of them.',
	split: 'Make each part a slide of its own',
	original: (label: string) => `Use the original: ${label.toLowerCase()}`,
	own: 'your words',
	asked: 'question',
	gone: 'cannot be shown'
} as const;

/** What was done, for those who do not see it. */
export const DONE = {
	moved: (title: string, place: number, of: number) => `${title}: now slide ${place} of ${of}.`,
	removed: (title: string) => `Removed: ${title}`,
	section: (place: number, of: number) => `A section was added: now slide ${place} of ${of}.`,
	split: (parts: number) => `Parted into ${parts} slides.`,
	created: 'A new briefing was begun.',
	used: (name: string) => `Opened as a briefing of your own: ${name}`,
	opened: (name: string) => `Opened: ${name}`,
	openedAgain: (name: string) => `You have this briefing already, and it was opened: ${name}`,
	openedLink: (name: string) => `Opened from the link, and kept with your briefings: ${name}`,
	deleted: (name: string) => `Deleted: ${name}`,
	undone: 'The last change was taken back.',
	takenBack: 'That change was taken back.',
	notUndone: 'That change can no longer be taken back.',
	redone: 'The change was made again.'
} as const;

/** Why nothing was added to a briefing of as many slides as there may be. */
export function fullText(most: number): string {
	return `A briefing holds ${most} slides at most, so nothing was changed. Remove slides that you do not need, or go on in another briefing.`;
}

/** Under the name of a slide that its view makes more than one page of. */
export function pagesText(pages: number): string {
	return `${pages} pages, because less would be too small to read in a room.`;
}

/** Beside the name of a slide in the list. */
export function pagesMark(pages: number): string {
	return `${pages} pages`;
}

/** How long the whole briefing is when it is shown. */
export function wholeText(pages: number): string {
	return `${pages} pages, with title and closing`;
}

/** Why a slide shows nothing, and what becomes of it. */
export function goneText(added: string): string {
	const name = added ? ` (“${added}”)` : '';
	return `The data of this version have no figure for this slide${name}. It stays in the briefing, is left out when you present, and the other slides are not touched. Open its view to see what is there now, or remove it.`;
}

/** What a section is called before anybody has named it. */
export const NEW_SECTION = 'New section';
export const UNNAMED_SECTION = 'Section without a title';

/** The entries of the menu "Hand out". */
export const HAND_OUT = {
	label: 'Hand out',
	screen: 'For a screen',
	powerPoint: 'PowerPoint',
	html: 'One file for any browser',
	htmlZip: 'The same, zipped for mail',
	paper: 'On paper, or as PDF',
	sheets: { slides: 'Slides', handout: 'Handout with lines', notes: 'Speaker notes' },
	pictures: 'Pictures',
	zip: 'Images with captions',
	carry: 'To go on elsewhere',
	file: 'Briefing file',
	link: 'Copy link'
} as const;

export const LINK_TEXTS = {
	copied:
		'Link copied. It holds the whole briefing and needs no account; what you wrote in it can be read by whoever has it.',
	long: 'Link copied. It is long, and some programs cut such links; send the briefing file if it does not open.',
	failed: 'The browser did not allow copying. Save the briefing as a file and send that instead.',
	tooLong: 'This briefing is too large for a link. Save it as a briefing file and send that.'
} as const;

/** While slides are drawn one after the other. */
export function progressText(done: number, total: number): string {
	return `Preparing slide ${Math.min(done + 1, total)} of ${total}.`;
}

/** What a reader can do about a notice. */
export const NOTICE_ACTIONS = {
	close: 'Close this message',
	keep: 'Keep it as a new briefing',
	letGo: 'Delete it here too',
	save: 'Save what is kept',
	forget: 'Delete it'
} as const;
