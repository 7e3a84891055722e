import { describe, expect, test } from 'vitest';
import { tables } from '$lib/data/bundled';
import type { GroupId } from '$lib/data/vocabulary';
import { DEFAULT_SELECTION } from '$lib/selection/address';
import { compareView, type CompareView } from '$lib/views/compare';
import type { Cell } from '$lib/views/matrix';
import { GROUP_SETS, choosing } from './choices';

const view = (groups: GroupId[]) => compareView(tables, choosing(groups));
const cellsOf = ({ sections }: CompareView, measure: string): Cell[] =>
	sections.flatMap(({ rows }) =>
		rows.filter((row) => row.measure.id === measure).flatMap(({ cells }) => cells)
	);
const dataOf = (cell: Cell) =>
	cell.type === 'comparator' ? [cell.datum] : 'data' in cell ? cell.data : [];

describe('the default comparison', () => {
	const standard = compareView(tables, DEFAULT_SELECTION);

	test('has the three groups as columns and the five parts as sections', () => {
		expect(standard.columns.map((group) => group.id)).toEqual(DEFAULT_SELECTION.groups);
		expect(standard.sections.map(({ theme }) => theme.id)).toEqual(DEFAULT_SELECTION.themes);
		expect(standard).toMatchObject({ profile: null, nested: [] });
	});

	test('says of each group its share, or how it was worked out', () => {
		expect(cellsOf(standard, 'share-of-assessed').flatMap(dataOf)).toMatchObject([
			{ kind: 'percentage', percent: '7' },
			{ kind: 'derived', percent: '39' },
			{ kind: 'derived', percent: '54' }
		]);
	});

	test('says that the sizes in the sample are not published', () => {
		expect(cellsOf(standard, 'size-in-sample').flatMap(dataOf)).toMatchObject([
			{ kind: 'not-published', code: '[x]' },
			{ kind: 'not-published', code: '[x]' },
			{ kind: 'not-published', code: '[x]' }
		]);
	});

	test('spans what is published for the whole sample over the groups that it can describe', () => {
		for (const measure of ['forms-recorded', 'more-than-one-form', 'directed-at-person']) {
			expect(cellsOf(standard, measure)).toMatchObject([
				{ type: 'whole', from: 0, to: 2 },
				{ type: 'missing', code: '[z]', from: 2, to: 3 }
			]);
		}
	});

	test('sets a direction beside the two groups that it is measured against', () => {
		expect(cellsOf(standard, 'age-at-onset')).toMatchObject([
			{ type: 'data', from: 0, to: 1 },
			{ type: 'comparator', from: 1, to: 3 }
		]);
	});

	test('says that an order cannot be asked of a group with one kind of behaviour', () => {
		expect(cellsOf(standard, 'pornography-trigger')).toMatchObject([
			{ type: 'missing', code: '[z]' },
			{ type: 'data', data: [{ kind: 'bound' }] },
			{ type: 'missing', code: '[z]' }
		]);
	});
});

describe('a profile', () => {
	const profile = view(['both-other']);

	test('is what one chosen group gives, and two do not', () => {
		expect(profile.profile?.id).toBe('both-other');
		expect(view(['both', 'both-other']).profile).toBeNull();
	});

	test('answers every question, if only with why there is no answer', () => {
		const measures = profile.sections.flatMap(({ rows }) => rows.map((row) => row.measure.id));
		expect(new Set(measures)).toEqual(
			new Set(profile.context.measures.map((measure) => measure.id))
		);
		expect(cellsOf(profile, 'age-at-onset')).toMatchObject([{ type: 'missing', code: '[x]' }]);
		expect(cellsOf(profile, 'share-of-assessed')).toMatchObject([{ type: 'missing', code: '[z]' }]);
	});

	test('marks what was published for the wider group', () => {
		expect(cellsOf(profile, 'gap-other-forms')).toMatchObject([
			{ type: 'wider', group: 'both', data: [{ kind: 'average-gap' }] }
		]);
		expect(cellsOf(profile, 'pornography-trigger')).toMatchObject([
			{ type: 'wider', group: 'both', data: [{ kind: 'bound' }] }
		]);
		expect(cellsOf(view(['both-pornography']), 'gap-other-forms')).toMatchObject([
			{ type: 'missing', code: '[z]' }
		]);
	});

	test('shows only what there is where kinds are left out', () => {
		const bounds = compareView(tables, { ...choosing(['both']), kinds: ['bound'] });
		expect(bounds.sections.flatMap(({ rows }) => rows)).toHaveLength(1);
		expect(bounds.evidence.map((datum) => datum.kind)).toEqual(['bound']);
	});
});

describe('groups that lie inside each other', () => {
	const pairs = (groups: GroupId[]) =>
		view(groups).nested.map(({ inner, outer }) => `${inner.id} in ${outer.id}`);

	test('are named in pairs', () => {
		expect(pairs(['any-ta', 'ta-only'])).toEqual(['ta-only in any-ta']);
		expect(pairs(['both', 'both-pornography', 'both-other'])).toEqual([
			'both-pornography in both',
			'both-other in both'
		]);
	});

	test('are named through a group that lies between them', () => {
		expect(pairs(['any-ta', 'both', 'both-other'])).toEqual([
			'both in any-ta',
			'both-other in both',
			'both-other in any-ta'
		]);
	});

	test('are none among groups that do not overlap', () => {
		expect(pairs(['ta-only', 'both', 'offline-only'])).toEqual([]);
	});

	test('are named even where the group between them is not chosen', () => {
		expect(pairs(['any-ta', 'both-other'])).toEqual(['both-other in any-ta']);
	});
});

describe('what is not published', () => {
	test('for a choice is named by its measure', () => {
		const ids = view(['any-ta', 'both-other']).unpublished.map((measure) => measure.id);
		expect(ids).toContain('age-at-onset');
		expect(ids).not.toContain('share-of-assessed');
	});

	test('for a choice of parts is named for these parts only', () => {
		const { unpublished } = compareView(tables, choosing(['any-ta', 'both'], ['prevalence']));
		expect(unpublished.map((measure) => measure.theme)).toEqual(
			unpublished.map(() => 'prevalence')
		);
	});
});

describe('an empty choice', () => {
	test('gives no columns, no sections and no evidence', () => {
		const empty = view([]);
		expect(empty).toMatchObject({ columns: [], sections: [], evidence: [], groups: [] });
		expect(compareView(tables, choosing(['both'], [])).sections).toEqual([]);
	});
});

describe.each(GROUP_SETS.map((groups) => [groups.join(' '), groups] as const))(
	'%s',
	(_, groups) => {
		const chosen = view(groups);

		test('shows exactly its evidence, each row whole', () => {
			const rows = chosen.sections.flatMap((section) => section.rows);
			const shown = rows.flatMap(({ cells }) => cells.flatMap(dataOf));
			expect(new Set(shown)).toEqual(new Set(chosen.evidence));
			for (const { cells } of rows) {
				expect(cells[0]!.from).toBe(0);
				expect(cells.at(-1)!.to).toBe(groups.length);
				expect(cells.slice(1).map((cell) => cell.from)).toEqual(
					cells.slice(0, -1).map((cell) => cell.to)
				);
			}
		});

		test('puts no datum in the column of a group that it is not about', () => {
			for (const cell of chosen.sections.flatMap(({ rows }) =>
				rows.flatMap(({ cells }) => cells)
			)) {
				const ids = chosen.columns.slice(cell.from, cell.to).map((group) => group.id);
				if (cell.type === 'data') {
					for (const { groups: about } of cell.data)
						expect(about).toEqual(expect.arrayContaining(ids));
				} else if (cell.type === 'comparator') {
					expect(cell.datum.comparators).toEqual(expect.arrayContaining(ids));
				} else if (cell.type === 'wider') {
					expect(chosen.columns[cell.from]!.partOf).toBe(cell.group);
				}
			}
		});
	}
);
