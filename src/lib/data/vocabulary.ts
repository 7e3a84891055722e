/** The closed vocabularies of the dataset: every code that a table or an address may hold. */

export const GROUPS = [
	'any-ta',
	'ta-only',
	'both',
	'offline-only',
	'both-pornography',
	'both-other'
] as const;
export type GroupId = (typeof GROUPS)[number];

export const THEMES = ['prevalence', 'forms', 'characteristics', 'patterns', 'responses'] as const;
export type ThemeId = (typeof THEMES)[number];

/** The kinds of evidence, in the order in which the legend and the glossary list them. */
export const KINDS = [
	'percentage',
	'derived',
	'bound',
	'average-gap',
	'direction',
	'top-rank',
	'listed',
	'quantifier',
	'suppressed',
	'not-published'
] as const;
export type Kind = (typeof KINDS)[number];

/** A pattern happens in one of two lanes. */
export const LANES = ['technology-assisted', 'offline'] as const;
export type Lane = (typeof LANES)[number];

/** What stands in the place of a number that is not there (Government Analysis Function shorthand). */
export const STATUS_CODES = ['[c]', '[x]', '[x1]', '[x2]', '[z]', '[low]', '[u]'] as const;
export type StatusCode = (typeof STATUS_CODES)[number];

/** Which way a direction points: quantity up or down, or later in time. The word says what it means. */
export const WAYS = ['up', 'down', 'after'] as const;
export type Way = (typeof WAYS)[number];

/** How the study names the groups that a direction is measured against. */
export const COMPARATOR_STATUSES = ['stated', 'carried-over', 'implied', 'not-stated'] as const;
export type ComparatorStatus = (typeof COMPARATOR_STATUSES)[number];

export const BASE_STATUSES = ['published', 'ambiguous', 'not-published'] as const;
export type BaseStatus = (typeof BASE_STATUSES)[number];

/** What a finding's statement does. */
export const ROLES = [
	'headline',
	'finding',
	'explanation',
	'conclusion',
	'recommendation'
] as const;
export type Role = (typeof ROLES)[number];

export const FORMULAS = ['difference', 'complement', 'ratio'] as const;
export type Formula = (typeof FORMULAS)[number];

export type StudyId = 'hollis-belton-2017';
export const STUDIES: readonly StudyId[] = ['hollis-belton-2017'];
