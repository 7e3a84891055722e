import { describe, expect, test } from 'vitest';
import { tables } from '$lib/data/bundled';
import { FORMATS } from '$lib/charts/format';
import type { Direction } from '$lib/data/datum';
import { compareView } from '$lib/views/compare';
import { compareLayout } from '$lib/charts/matrix/inputs';
import { compareWords } from '$lib/wording/compare';
import { GROUP_SETS, choosing } from '../views/choices';
import { EVERY, texts, wordsInside } from '../wording/every-figure';

const layoutOf = (groups: (typeof GROUP_SETS)[number], format: keyof typeof FORMATS) => {
	const view = compareView(tables, choosing(groups));
	return compareLayout(view, compareWords(view), FORMATS[format]);
};

/** How often each word of a list occurs. */
function tally(words: string[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
	return counts;
}

describe('the words of directions', () => {
	test.each(['wide', 'medium', 'narrow'] as const)('are all in the drawing, %s', (format) => {
		for (const groups of GROUP_SETS) {
			const { evidence } = compareView(tables, choosing(groups));
			const directions = evidence.filter((one): one is Direction => one.kind === 'direction');
			const layout = layoutOf(groups, format);
			const inCells = layout.cells.flatMap(({ content }) =>
				content.items.flatMap((item) => (item.type === 'text' ? [item.text] : []))
			);
			const blocks = [...inCells, ...layout.brackets.flatMap(({ text }) => text?.text ?? [])].map(
				({ lines }) => lines.join(' ')
			);
			for (const [word, times] of Object.entries(tally(directions.map((one) => one.word)))) {
				const found = blocks.filter((text) => new RegExp(`(^|\\s)${word}( |;|$)`).test(text));
				expect(found.length, `“${word}” for ${groups.join(' ')}`).toBeGreaterThanOrEqual(times);
			}
		}
	});
});

describe('a narrow drawing', () => {
	test('is a list: it has no columns', () => {
		for (const groups of GROUP_SETS) {
			expect(layoutOf(groups, 'narrow').headers, groups.join(' ')).toEqual([]);
		}
	});
});

describe('a wide drawing', () => {
	test('has a header for each group as long as there is room', () => {
		for (const groups of GROUP_SETS.filter(({ length }) => length <= 3)) {
			expect(
				layoutOf(groups, 'wide')
					.headers.map((header) => header.shape.group)
					.toSorted()
			).toEqual(groups.toSorted());
		}
	});
});

test('every code in a drawing is explained beside it', () => {
	for (const [name, figure] of EVERY) {
		for (const text of [...wordsInside(figure), ...texts(figure.words)]) {
			expect(text, name).not.toMatch(/\[(x|z|c|u|low|x1|x2)\](?! \w)/);
		}
	}
});
