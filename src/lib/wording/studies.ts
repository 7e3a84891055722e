/** The words with which studies are chosen, compared and set beside each other. */

import type { StudyChoices } from '$lib/data/catalogue';
import type { Order, View } from '$lib/selection/selection';

export const STUDY_CHOICE = {
	legend: 'Study',
	about: 'What this study covers',
	period: 'Period',
	rights: 'Rights',
	grade: 'How its figures were read'
} as const;

const GRADES: Record<string, string> = {
	P: 'On the publisher’s own pages.',
	S: 'As other publications quote them.',
	'P and S':
		'On the publisher’s own pages, and some as other publications quote them; each row says which.'
};

/** Where the figures of a study were read. */
export function gradeText(grade: string): string {
	return GRADES[grade] ?? grade;
}

export const VIEW_LABELS: Record<View, string> = {
	compare: 'Compare',
	timeline: 'Timeline',
	table: 'Table'
};

export const NUMBER_CHOICES = {
	legend: 'How the numbers stand side by side',
	by: 'Side by side',
	order: 'Order of rows',
	intervals: '95% intervals',
	orders: {
		study: 'As in the study',
		value: 'By value, highest first',
		difference: 'By difference, largest first'
	} satisfies Record<Order, string>
} as const;

export const STUDY_LOADING = {
	loading: 'The data of this study are being loaded.',
	failed:
		'The data of this study could not be loaded. Your choice stays in the address: check the connection and try again.'
} as const;

/** A study, as two of them are told apart. */
type Told = Pick<StudyChoices, 'name' | 'population' | 'period'>;

export const BESIDE = {
	differs: 'What differs between the two studies',
	open: 'Show another study beside it',
	none: 'No other study',
	part: (name: string) => `Part of ${name}`,
	close: 'One study again',
	empty:
		'Nothing of this part can be drawn. Choose another part, or open this study by itself: its table has all that is published.'
} as const;

/** Whom each of two studies counted, and that no number of one goes with a number of the other. */
export function differsText(first: Told, second: Told): string {
	const [a, b] = [first, second].map(
		({ name, population, period }) => `${name}: ${population}, ${period}.`
	);
	return `${a} ${b} They counted different people in different ways, so each figure has axes of its own. Read them for context, and do not compare a number of one with a number of the other.`;
}

/** "Age: all 12" or "Age: 3 of 12": what is ticked of a way of dividing. */
export function chosenText(label: string, chosen: number, all: number): string {
	return `${label}: ${chosen === all ? `all ${all}` : `${chosen} of ${all}`}`;
}
