/** A datum is one kind of evidence; its type decides which marks may draw it and which words may state it. */

import type {
	BaseStatus,
	ComparatorStatus,
	Formula,
	GroupId,
	Lane,
	StatusCode,
	ThemeId,
	Way
} from './vocabulary';

/** How many cases a figure rests on, or why that is not known. */
export type Base =
	| { status: Extract<BaseStatus, 'published'>; n: number }
	| { status: Extract<BaseStatus, 'ambiguous'>; note: string }
	| { status: Extract<BaseStatus, 'not-published'>; note: string | null };

/** Where a reader finds the sentence that a datum rests on. */
export interface Locator {
	id: string;
	document: string;
	section: string;
	item: string | null;
	page: number | null;
	grade: string;
}

/** What every datum carries, whatever its kind. */
interface Evidence {
	id: string;
	theme: ThemeId;
	measure: string;
	/** The groups that the datum is about; none means the whole population. */
	groups: GroupId[];
	population: string;
	base: Base;
	hedge: string | null;
	note: string | null;
	locator: Locator;
}

/** A percentage as published, kept as text so that its decimals are known: "46" is not "46.0". */
export interface Percentage extends Evidence {
	kind: 'percentage';
	percent: string;
}

/** A number of cases, records or people, as published. */
export interface Count extends Evidence {
	kind: 'count';
	value: string;
	/** What was counted, in the plural. */
	unit: string;
}

/** The middle value of a distribution whose spread is not given with it. */
export interface Median extends Evidence {
	kind: 'median';
	value: string;
	unit: string;
}

/** A figure worked out from published ones; it never travels without its range and its formula. */
export interface Derived extends Evidence {
	kind: 'derived';
	formula: Formula;
	/** Published percentages only: a derived figure is never derived from a derived one. */
	inputs: { id: string; percent: string }[];
	/** The formula applied to the rounded inputs, in whole per cent. */
	percent: string;
	/** Lowest and highest percentage that the rounded inputs allow, to one decimal. */
	low: string;
	high: string;
	/** Lowest and highest count that the rounded inputs allow; null where the formula is a ratio. */
	counts: [number, number] | null;
	within: GroupId | null;
	assumption: string | null;
}

/** A share known only to lie above a value, or to be at least that value. It has a start and no end. */
export interface Bound extends Evidence {
	kind: 'bound';
	above: string;
	/** Whether the share may be the value itself: "at least", not "more than". */
	included: boolean;
	phrase: string;
}

/** An average distance in time: one point, without a spread. */
export interface AverageGap extends Evidence {
	kind: 'average-gap';
	value: string;
	unit: string;
	average: string;
}

/** A difference whose size was not published: it has a word and no number, so no length can be drawn. */
export interface Direction extends Evidence {
	kind: 'direction';
	way: Way;
	word: string;
	/** The same in a sentence, after "they": "were older when they began displaying HSB". */
	clause: string;
	comparators: GroupId[];
	comparatorStatus: ComparatorStatus;
	onAverage: boolean;
}

/** The one item that the study names as the most common. */
export interface TopRank extends Evidence {
	kind: 'top-rank';
	item: string;
}

/** An item that was recorded, without an order. */
export interface Listed extends Evidence {
	kind: 'listed';
	item: string;
}

/** A share given in words only. */
export interface Quantifier extends Evidence {
	kind: 'quantifier';
	phrase: string;
}

/** A number that exists and is withheld, or that was never published or cannot exist. */
export interface Missing extends Evidence {
	kind: 'suppressed' | 'not-published';
	code: StatusCode;
}

export type Datum =
	| Percentage
	| Count
	| Median
	| Derived
	| Bound
	| AverageGap
	| Direction
	| TopRank
	| Listed
	| Quantifier
	| Missing;

/** One step of a pattern, in the lane where it happens. */
export interface Step {
	pattern: string;
	patternLabel: string;
	position: number;
	lane: Lane;
	event: string;
	groups: GroupId[];
	/** Ids of the data that say how this step relates to the one before. */
	evidence: string[];
	caveat: string | null;
	locator: Locator;
}
