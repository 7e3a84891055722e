import { describe, expect, test } from 'vitest';
import type { View } from '$lib/views/context';
import type { Figure } from '$lib/ui/figures';
import { study, EVERY, FIVE, SLIDES, texts, wordsAround, wordsBelow, wordsInside } from './every-figure';

/** Ranges are the one place where an exact 39% would be an end and not the figure. */
const RANGE = /\d+(\.\d)?% to \d+(\.\d)?%/g;
const numbers = (text: string) => text.match(/\d+(?:\.\d+)?/g) ?? [];

/** Every number that a view holds: values, ranges, counts, bases, populations, and its own words. */
function numbersOf({ view }: Figure): Set<string> {
	const { context, evidence, groups, ...rest } = view;
	const held: View = { context, evidence, groups };
	return new Set(
		JSON.stringify([held, rest])
			.match(/\d+(?:\.\d+)?/g)
	);
}

describe.each([...EVERY, ...SLIDES])('%s', (_, figure) => {
	const said = [...wordsAround(figure), ...wordsInside(figure)];

	test('never says 39% without "about"', () => {
		for (const text of said) expect(text.replace(RANGE, '')).not.toMatch(/(?<!about )39%/);
	});

	test('says no number in its title, subtitle and sentence that its view lacks', () => {
		const held = numbersOf(figure);
		const { title, subtitle, sentence } = figure.words;
		for (const number of numbers(`${title} ${subtitle} ${sentence}`)) expect(held).toContain(number);
	});

	test('says no number inside its drawing that its view lacks, but the ends of an axis', () => {
		const held = new Set([...numbersOf(figure), '0', '100']);
		for (const number of wordsInside(figure).flatMap(numbers)) expect(held).toContain(number);
	});
});

describe.each(EVERY)('the rows of %s', (_, figure) => {
	test('never say 39% without "about"', () => {
		for (const text of wordsBelow(figure)) {
			expect(text.replace(RANGE, '')).not.toMatch(/(?<!about )39%/);
		}
	});

	test('say where a 54% comes from: its assumption stands in the same row', () => {
		const rows = wordsBelow(figure).join('\n').split(study.version);
		for (const row of rows.filter((text) => text.includes('54%'))) {
			expect(row).toContain('No TA-HSB was recorded');
		}
	});
});

describe('54%', () => {
	const figures = [...EVERY, ...SLIDES].filter(([, figure]) =>
		texts(figure.words).some((text) => text.includes('54%'))
	);

	test.each(figures)('in %s is a share with no TA-HSB recorded', (_, { words }) => {
		const said = texts(words);
		const sentences = said
			.flatMap((text) => text.split(/(?<=\.)\s+(?=[A-Z])/))
			.filter((text) => text.includes('54%'));
		for (const text of sentences) {
			expect(`${text} ${words.certainty.join(' ')} ${words.subtitle}`).toMatch(
				/no TA-HSB (that )?was recorded|no TA-HSB recorded|No TA-HSB was recorded/i
			);
			expect(text).not.toMatch(/54%[^.,]* offline HSB only/);
		}
	});

	test.each(figures)('in the drawing of %s says what it assumes', (_, figure) => {
		const said = wordsInside(figure);
		if (!said.some((text) => text.includes('54%'))) return expect(figure.id).toBe('compare');
		expect(said.join('\n')).toMatch(/no TA-HSB recorded/);
	});
});

describe('a figure of directions alone', () => {
	const figures = [...EVERY, ...SLIDES].filter(
		([, { view }]) =>
			view.evidence.length > 0 && view.evidence.every((datum) => datum.kind === 'direction')
	);

	test('is among the figures', () => {
		expect(figures.map(([name]) => name)).toEqual(
			expect.arrayContaining(['characteristics', 'responses'])
		);
	});

	test.each(figures)('%s has a title and a sentence without a digit', (_, { words }) => {
		expect(words.title).not.toMatch(/\d/);
		expect(words.sentence).not.toMatch(/\d/);
	});

	test.each(figures)('%s has no digit in its drawing', (_, figure) => {
		for (const text of wordsInside(figure)) expect(text).not.toMatch(/\d/);
	});
});

describe('the figures of the findings', () => {
	test.each(FIVE)('%s says who it is about and what its base is', (_, { words }) => {
		expect(words.subtitle).toMatch(/Base:|is not published|are not published/);
	});
});
