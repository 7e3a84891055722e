/** The closed vocabularies of the dataset: every code that the explorer itself must understand. */

/** Ids that each study's own tables define; which there are, the catalogue knows. */
export type StudyId = string;
export type GroupId = string;
export type ThemeId = string;
export type DimensionId = string;

/** The kinds of evidence, in the order in which the legend and the glossary list them. */
export const KINDS = [
	'percentage',
	'count',
	'median',
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

/** One shape and one colour a group; two groups that may stand side by side have different ones. */
export const MARKS = ['circle', 'square', 'triangle', 'diamond', 'star', 'cross'] as const;
export type Mark = (typeof MARKS)[number];

/** Orders in which the groups of a dimension can stand. */
export const AXES = ['period', 'age'] as const;
export type Axis = (typeof AXES)[number];
