import { describe, expect, test } from 'vitest';
import type { Figure } from '$lib/ui/figures';
import {
	EVERY,
	FIVE,
	sheetsOf,
	study,
	texts,
	wordsAround,
	wordsBelow,
	wordsInside
} from './every-figure';
import { SLIDES } from './every-slide';

const SHOWN: [string, Figure][] = [...EVERY, ...SLIDES];

/** Ranges are the one place where an exact 39% would be an end and not the figure. */
const RANGE = /\d+(\.\d)?% to \d+(\.\d)?%/g;
const BARE = /(?<!about )39%/i;
const NO_TA_HSB = /no TA-HSB (that )?(was )?recorded/i;
const numbers = (text: string): string[] => text.match(/\d+(?:\.\d+)?/g) ?? [];

/** Every number that a view holds: values, ranges, counts, bases, populations. */
function held({ view }: Figure): Set<string> {
	return new Set(numbers(JSON.stringify(view)));
}

describe('39%', () => {
	test('is never said without "about" around a figure or inside it', () => {
		for (const [name, figure] of SHOWN) {
			const said = [...wordsAround(figure), ...wordsInside(figure)];
			for (const text of said) expect(text.replace(RANGE, ''), name).not.toMatch(BARE);
		}
	});

	test('is never said without "about" in a table or a file', () => {
		for (const [name, figure] of EVERY) {
			for (const text of [...wordsBelow(figure), ...texts(sheetsOf(figure))]) {
				expect(text.replace(RANGE, ''), name).not.toMatch(BARE);
			}
		}
	});

	test('is said with its range wherever it is drawn', () => {
		const drawn = SHOWN.filter(([, figure]) => wordsInside(figure).includes('about 39%'));
		expect(drawn.length).toBeGreaterThan(30);
		for (const [name, figure] of drawn) {
			expect(wordsInside(figure).join('\n'), name).toContain('38.5% to 39.6%');
		}
	});
});

describe('54%', () => {
	const saying = SHOWN.filter(([, { words }]) => texts(words).some((text) => /54%/.test(text)));

	test('is said by some of the figures', () => {
		expect(saying.map(([name]) => name)).toEqual(
			expect.arrayContaining(['prevalence', 'compare offline-only'])
		);
	});

	test('comes with its assumption, or as a share with no TA-HSB recorded', () => {
		for (const [name, { words }] of saying) {
			const sentences = texts(words).flatMap((text) => text.split(/(?<=\.)\s+(?=[A-Z])/));
			for (const text of sentences.filter((one) => one.includes('54%'))) {
				expect(`${text} ${words.certainty.join(' ')}`, name).toMatch(NO_TA_HSB);
			}
		}
	});

	test('is of cases that had no TA-HSB recorded, not of a thing that was displayed', () => {
		const compared = saying.filter(([name]) => name.startsWith('compare'));
		expect(compared.length).toBeGreaterThan(3);
		for (const [name, { words }] of compared) {
			expect(words.sentence, name).toContain('54% had no TA-HSB recorded');
		}
	});

	test('says inside a drawing that no TA-HSB was recorded', () => {
		for (const [name, figure] of SHOWN) {
			const said = wordsInside(figure);
			if (!said.includes('54%')) continue;
			expect(said.join('\n'), name).toMatch(NO_TA_HSB);
		}
	});

	test('has its assumption in the same row of a file', () => {
		const rows = EVERY.flatMap(([, figure]) =>
			wordsBelow(figure).join('\n').split(study.version)
		).filter((row) => row.includes('54%'));
		expect(rows.length).toBeGreaterThan(30);
		for (const row of rows) expect(row).toContain('No TA-HSB was recorded');
	});

	test('has its assumption in the same row of a workbook', () => {
		const rows = EVERY.flatMap(([, figure]) =>
			sheetsOf(figure).flatMap(({ table }) => table?.rows.map((row) => texts(row).join('\n')) ?? [])
		).filter((row) => row.includes('54%'));
		expect(rows.length).toBeGreaterThan(30);
		for (const row of rows) expect(row).toContain('No TA-HSB was recorded');
	});
});

describe('every number', () => {
	test('in a title, a subtitle and a sentence stands in the view', () => {
		for (const [name, figure] of SHOWN) {
			const { title, subtitle, sentence } = figure.words;
			const known = held(figure);
			for (const number of numbers(`${title} ${subtitle} ${sentence}`)) {
				expect(known, name).toContain(number);
			}
		}
	});

	test('in a drawing stands in the view, or is an end of an axis', () => {
		for (const [name, figure] of SHOWN) {
			const known = new Set([...held(figure), '0', '100']);
			for (const number of wordsInside(figure).flatMap(numbers)) {
				expect(known, name).toContain(number);
			}
		}
	});
});

describe('directions alone', () => {
	const figures = SHOWN.filter(
		([, { view }]) =>
			view.evidence.length > 0 && view.evidence.every((datum) => datum.kind === 'direction')
	);

	test('are what some of the figures show', () => {
		expect(figures.map(([name]) => name)).toEqual(
			expect.arrayContaining(['characteristics', 'responses'])
		);
	});

	test('are told without a digit in title, sentence and drawing', () => {
		for (const [name, figure] of figures) {
			const { title, sentence } = figure.words;
			for (const text of [title, sentence, ...wordsInside(figure)]) {
				expect(text, name).not.toMatch(/\d/);
			}
		}
	});
});

test('each figure of the findings says who it is about and what its base is', () => {
	for (const [name, { words }] of FIVE) {
		expect(words.subtitle, name).toMatch(/Base:|is not published|are not published/);
	}
});
