/** Problems in one line each, in the order in which they are put right. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { either, formatProblems, problemAt } from '$lib/data/validation/problem';

const problem = (file: string, row: number | null, column: string | null = null) =>
	problemAt({ file, row }, column, 'it is wrong', 'mend it');

test('a problem says where it is, what is wrong and what to do', () => {
	expect(formatProblems([problem('a.csv', 3, 'id')])).toBe(
		'a.csv, row 3, id: it is wrong. Action: mend it.'
	);
	expect(formatProblems([problem('a.csv', 3)])).toBe('a.csv, row 3: it is wrong. Action: mend it.');
	expect(formatProblems([problem('a.csv', null)])).toBe('a.csv: it is wrong. Action: mend it.');
	expect(formatProblems([])).toBe('');
});

test('problems stand in the order of files and rows, and those of a file as a whole first', () => {
	const places = fc.tuple(
		fc.constantFrom('a', 'b', 'c'),
		fc.option(fc.integer({ min: 1, max: 30 }))
	);
	fc.assert(
		fc.property(fc.array(places, { maxLength: 12 }), (list) => {
			const given = list.map(([file, row]) => problem(file, row));
			const before = [...given];
			const expected = [...list].sort(
				([a, i], [b, j]) => a.localeCompare(b) || (i ?? 0) - (j ?? 0)
			);
			const lines = expected.map(([file, row]) => formatProblems([problem(file, row)]));
			expect(formatProblems(given)).toBe(lines.join('\n'));
			expect(given).toEqual(before);
		})
	);
});

test('a list of words reads as a choice', () => {
	expect(either([])).toBe('');
	expect(either(['a'])).toBe('a');
	expect(either(['a', 'b'])).toBe('a or b');
	expect(either(['a', 'b', 'c'])).toBe('a, b or c');
});
