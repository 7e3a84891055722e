/** The words with which studies are chosen, compared and set beside each other. */

import type { Order } from '$lib/selection/selection';

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
		'The data of this study could not be loaded. Your choice stays in the address: check the connection and try again.',
	again: 'Try again'
} as const;
