import { describe, expect, test } from 'vitest';
import { tables } from '$lib/data/bundled';
import { directionsView } from '$lib/views/directions';
import { STUDY } from './choices';

describe('characteristics', () => {
	const view = directionsView(tables, STUDY, 'characteristics');

	test('are six directions of one group, in the order of the summary', () => {
		expect(view.rows.map(({ cells }) => cells[0])).toMatchObject([
			{ type: 'data', data: [{ id: 'C1', word: 'older' }] },
			{ type: 'data', data: [{ id: 'C2', word: 'more stable' }] },
			{ type: 'data', data: [{ id: 'C3', word: 'better' }] },
			{ type: 'data', data: [{ id: 'C4', word: 'fewer' }] },
			{ type: 'data', data: [{ id: 'C5', word: 'less' }] },
			{ type: 'data', data: [{ id: 'C6', word: 'fewer' }] }
		]);
	});

	test('are compared with the other two groups together', () => {
		for (const { cells } of view.rows) {
			expect(cells[1]).toMatchObject({ type: 'comparator', from: 1, to: 3 });
			expect(cells).toHaveLength(2);
		}
	});

	test('have a comparison that is implied, and are averages', () => {
		for (const datum of view.evidence) {
			expect(datum).toMatchObject({ comparatorStatus: 'implied', onAverage: true });
		}
	});
});

describe('responses', () => {
	const view = directionsView(tables, STUDY, 'responses');

	test('give the therapeutic approach to two groups at once', () => {
		expect(view.rows[0]!.cells).toMatchObject([
			{ type: 'comparator', from: 0, to: 1 },
			{ type: 'data', data: [{ id: 'R1' }], from: 1, to: 3 }
		]);
	});

	test('give the others to those who displayed TA-HSB only', () => {
		for (const { cells } of view.rows.slice(1)) {
			expect(cells).toMatchObject([
				{ type: 'data', from: 0, to: 1 },
				{ type: 'comparator', from: 1, to: 3 }
			]);
		}
	});

	test('come with the reasons and the needs that the authors give', () => {
		const roles = new Set(view.statements.map((finding) => finding.role));
		expect(roles).toEqual(new Set(['explanation', 'recommendation']));
	});
});

describe.each(['characteristics', 'responses'] as const)('%s', (theme) => {
	const view = directionsView(tables, STUDY, theme);

	test('have the three groups that do not overlap as columns', () => {
		expect(view.columns.map((group) => group.id)).toEqual(['ta-only', 'both', 'offline-only']);
		expect(new Set(view.columns.map((group) => group.partition)).size).toBe(1);
	});

	test('are directions only, each in exactly one row', () => {
		expect(new Set(view.evidence.map((datum) => datum.kind))).toEqual(new Set(['direction']));
		const drawn = view.rows.flatMap(({ cells }) =>
			cells.flatMap((cell) => (cell.type === 'data' ? cell.data : []))
		);
		expect(drawn).toEqual(view.evidence);
	});

	test('cover every column in every row', () => {
		for (const { cells } of view.rows) {
			expect(cells[0]!.from).toBe(0);
			expect(cells.at(-1)!.to).toBe(3);
		}
	});
});
