/** What each kind of evidence is called, what it means, and what must be said with it. */

import type { Kind, StatusCode } from '$lib/data/vocabulary';

export interface KindWords {
	label: string;
	/** Says to a reader what this kind of evidence is. */
	meaning: string;
	/** Stands under a figure that shows this kind. */
	note: string;
}

export const KIND_WORDS: Record<Kind, KindWords> = {
	percentage: {
		label: 'Published percentage',
		meaning:
			'A share that the study states as a number. Drawn as a length or as a point on an axis from 0, with its base.',
		note: 'published percentage'
	},
	count: {
		label: 'Published count',
		meaning:
			'A number of cases, records or people that the study states. Drawn as a point on an axis from 0.',
		note: 'published count'
	},
	median: {
		label: 'Median',
		meaning:
			'The middle value: half lie below it and half above. Drawn as a point, because its spread is not given.',
		note: 'median, spread not given with it'
	},
	derived: {
		label: 'Worked out by us',
		meaning:
			'A share worked out here from published ones. Hatched, with the range that rounding allows.',
		note: 'hatched parts worked out by us'
	},
	bound: {
		label: 'Lower bound',
		meaning:
			'The study says what the share is more than, or at least, and gives no exact number. Drawn as an open band that starts there and ends nowhere. The circle at its start is filled where the share may be that value itself.',
		note: 'lower bound, exact share not published'
	},
	'average-gap': {
		label: 'Average gap',
		meaning:
			'An average length of time whose spread is not published. Drawn as a single point, never as a bar.',
		note: 'average only, spread not published'
	},
	direction: {
		label: 'Direction only',
		meaning:
			'The study says which way a difference goes and not how large it is. Drawn as a sign of one size, with its word.',
		note: 'direction only, size not published'
	},
	'top-rank': {
		label: 'Most common',
		meaning: 'The one item that the study names as the most common.',
		note: 'the most common form is named, without a number'
	},
	listed: {
		label: 'Also recorded',
		meaning: 'An item that was recorded. The study gives no order, so the list is alphabetical.',
		note: 'the order of the others is not published'
	},
	quantifier: {
		label: 'In words only',
		meaning: 'A share that the study gives in words, such as “in most cases”.',
		note: 'in words only'
	},
	suppressed: {
		label: 'Withheld',
		meaning: 'A number that exists, and that the source withholds because it is low.',
		note: 'some numbers withheld'
	},
	'not-published': {
		label: 'Not published',
		meaning: 'The study does not give this figure. Its code and the reason stand in its place.',
		note: 'some figures not published'
	}
};

/** Stands where the main study has no example of a kind. */
export const KIND_ELSEWHERE = 'In companion studies only';

/** What each code means that stands in the place of a number. */
export const CODE_WORDS: Record<StatusCode, string> = {
	'[c]': 'withheld',
	'[x]': 'not published',
	'[x1]': 'direction reported, size not published',
	'[x2]': 'base not published',
	'[z]': 'not applicable',
	'[low]': 'rounds to zero',
	'[u]': 'low reliability'
};
