import { describe, expect, test } from 'vitest';
import { SORT_COLUMNS } from '$lib/selection/selection';
import { COLUMN_LABELS, codesUsed, sortedRows } from '$lib/wording/table';
import { CODE_WORDS } from '$lib/wording/kinds';
import { tableRows as rows } from './every-figure';

describe('the rows of a table', () => {
	test('say in words what each datum is, on what base, and where it stands', () => {
		for (const row of rows) {
			for (const part of ['theme', 'measure', 'group', 'finding', 'kindLabel', 'base', 'where']) {
				expect(row[part as keyof typeof row], `${row.id}: ${part}`).not.toBe('');
			}
		}
	});

	test('have a number or a code, never both and never neither', () => {
		for (const { id, value, status } of rows) {
			expect([value, status].filter(Boolean), id).toHaveLength(1);
		}
	});

	test('give a direction its code in the place of its size', () => {
		for (const row of rows.filter(({ kind }) => kind === 'direction')) {
			expect(row).toMatchObject({ value: '', status: '[x1]' });
		}
	});

	test('say how a derived figure was worked out', () => {
		for (const row of rows.filter(({ kind }) => kind === 'derived')) {
			expect(row.note).toMatch(/^Worked out as .*, from figures that were rounded\./);
			expect(row.finding).toMatch(/% to \d+\.\d%\), worked out by us/);
		}
	});
});

describe('the codes under a table', () => {
	test('are those that a reader meets in its rows, with their words', () => {
		expect(codesUsed(rows)).toEqual(['[x] not published']);
		expect(codesUsed(rows.filter(({ kind }) => kind === 'direction'))).toEqual([]);
		const [row] = rows;
		expect(codesUsed([{ ...row!, base: '[c] withheld' }])).toEqual([`[c] ${CODE_WORDS['[c]']}`]);
	});
});

describe('sorting', () => {
	test('is by any column that has a label, both ways', () => {
		expect(Object.keys(COLUMN_LABELS)).toEqual([...SORT_COLUMNS]);
		for (const column of SORT_COLUMNS) {
			const key = column === 'kind' ? 'kindLabel' : column;
			const up = sortedRows(rows, { column, descending: false }).map((row) => row[key]);
			const down = sortedRows(rows, { column, descending: true }).map((row) => row[key]);
			expect(up.toReversed()).toEqual(down);
			expect(new Set(up)).toEqual(new Set(rows.map((row) => row[key])));
		}
	});

	test('keeps the order of the study among rows that are alike, and without a column', () => {
		expect(sortedRows(rows, null)).toBe(rows);
		const byTheme = sortedRows(rows, { column: 'theme', descending: true });
		const forms = (list: typeof rows) => list.filter((row) => row.theme === 'Forms of TA-HSB');
		expect(forms(byTheme).map(({ id }) => id)).toEqual(forms(rows).map(({ id }) => id));
	});
});
