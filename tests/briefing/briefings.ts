/** Any valid briefing, for properties. */

import fc from 'fast-check';
import { CATALOGUE } from '$lib/data/catalogue';
import { FRONT_FIGURES } from '$lib/ui/pick-figure';
import { LIMITS, type Briefing, type BriefingSlide } from '$lib/briefing/briefing';

const text = (most: number) => fc.string({ unit: 'binary', maxLength: Math.min(most, 40) });
const said = fc.string({ unit: 'grapheme', maxLength: 30 }).map((words) => `a${words}`);
const id = fc.stringMatching(/^[\w-]{1,12}$/);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Of any study, so that figures meet addresses that are not theirs. */
const ADDRESSES = [
	'/',
	'/explore/?group=ta-only',
	'/explore/?group=none',
	'/explore/?theme=none',
	...CATALOGUE.flatMap(({ id: study }) => [
		`/?study=${study}`,
		`/explore/?study=${study}&view=timeline`
	])
];

const figureSlide = fc.record(
	{
		type: fc.constant('figure' as const),
		id,
		figure: fc.constantFrom(...FRONT_FIGURES, 'compare', 'timeline', 'gone'),
		address: fc.constantFrom(...ADDRESSES),
		added: text(LIMITS.added),
		statement: said,
		line: text(LIMITS.line),
		notes: text(LIMITS.notes),
		question: text(LIMITS.question),
		asked: fc.constant(true)
	},
	{ requiredKeys: ['type', 'id', 'figure', 'address', 'added'] }
);

const sectionSlide = fc.record(
	{
		type: fc.constant('section' as const),
		id,
		title: text(LIMITS.statement),
		line: text(LIMITS.line),
		notes: text(LIMITS.notes)
	},
	{ requiredKeys: ['type', 'id', 'title'] }
);

const slides: fc.Arbitrary<BriefingSlide[]> = fc.uniqueArray(fc.oneof(figureSlide, sectionSlide), {
	selector: (slide) => slide.id,
	maxLength: 8
});

export const anyBriefing: fc.Arbitrary<Briefing> = fc
	.record({
		id,
		name: text(LIMITS.name),
		line: optional(text(LIMITS.line)),
		openingNotes: optional(text(LIMITS.notes)),
		closingNotes: optional(text(LIMITS.notes)),
		slides
	})
	.map(
		(briefing) =>
			Object.fromEntries(
				Object.entries(briefing).filter(([, part]) => part !== undefined)
			) as unknown as Briefing
	);
