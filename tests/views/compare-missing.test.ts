import { describe, expect, test } from 'vitest';
import { tables } from '$lib/data/bundled';
import { KINDS, type GroupId, type Kind } from '$lib/data/vocabulary';
import { compareView, type CompareView } from '$lib/views/compare';
import { compareWords } from '$lib/wording/compare';
import { GROUP_SETS, choosing } from './choices';

const view = (groups: GroupId[]) => compareView(tables, choosing(groups));
const cellsOf = ({ sections }: CompareView, measure: string) =>
	sections.flatMap(({ rows }) =>
		rows.filter((row) => row.measure.id === measure).flatMap(({ cells }) => cells)
	);

describe('kinds that are not chosen', () => {
	const ofKind = (kind: Kind, groups: GroupId[] = ['ta-only', 'both', 'offline-only']) =>
		compareView(tables, { ...choosing(groups), kinds: [kind] });
	const ids = (measures: { id: string }[]) => measures.map(({ id }) => id);
	const leftOut = ({ leftOut }: CompareView) => ids(leftOut.map(({ measure }) => measure));

	test('leave a cell out, and do not make it unpublished', () => {
		expect(cellsOf(ofKind('derived'), 'share-of-assessed')).toMatchObject([
			{ type: 'left-out' },
			{ type: 'data', data: [{ kind: 'derived' }] },
			{ type: 'data', data: [{ kind: 'derived' }] }
		]);
	});

	test('are named by their measures, beside what is not published of any kind', () => {
		const percentages = ofKind('percentage');
		expect(percentages.unpublished).toEqual([]);
		expect(leftOut(percentages)).toEqual(
			expect.arrayContaining(['age-at-onset', 'police-yos', 'pornography-trigger'])
		);
		const shares = percentages.leftOut.find(({ measure }) => measure.id === 'share-of-assessed');
		expect(shares!.inPart).toBe(true);
		const subgroup = ofKind('percentage', ['both-other', 'both-pornography']);
		expect(ids(subgroup.unpublished)).toContain('age-at-onset');
		expect(ids(subgroup.inapplicable)).toContain('share-of-assessed');
		expect(leftOut(subgroup)).toContain('size-in-sample');
	});

	test('are none where all are chosen', () => {
		for (const groups of GROUP_SETS) expect(view(groups).leftOut).toEqual([]);
	});

	test.each(KINDS)('%s alone says nothing more to be unpublished than all of them do', (kind) => {
		for (const groups of GROUP_SETS.filter(({ length }) => length > 1)) {
			const all = view(groups);
			const one = ofKind(kind, groups);
			expect(one.unpublished).toEqual(all.unpublished);
			const missing = one.sections
				.flatMap(({ rows }) => rows)
				.flatMap(({ measure, cells }) =>
					cells.flatMap((cell) =>
						cell.type === 'missing' && cell.code === '[x]'
							? one.columns.slice(cell.from, cell.to).map(({ id }) => [measure.id, id] as const)
							: []
					)
				);
			for (const [measure, group] of missing) {
				const place = one.columns.findIndex(({ id }) => id === group);
				const same = cellsOf(all, measure).filter(({ from, to }) => from <= place && place < to);
				expect(same.some((cell) => cell.type === 'missing')).toBe(true);
			}
		}
	});
});

describe('a group that a finding cannot describe', () => {
	test('has [z] in the place of what is published of the whole sample', () => {
		const profile = compareView(tables, choosing(['offline-only'], ['forms']));
		const cells = profile.sections.flatMap(({ rows }) => rows).flatMap(({ cells }) => cells);
		expect(cells).toHaveLength(3);
		for (const cell of cells) expect(cell).toMatchObject({ type: 'missing', code: '[z]' });
		expect(profile.evidence).toEqual([]);
	});

	test('is named in what is published of the whole sample where it stands between the others', () => {
		expect(cellsOf(view(['ta-only', 'offline-only', 'any-ta']), 'forms-recorded')).toMatchObject([
			{ type: 'whole', from: 0, to: 3, except: [{ id: 'offline-only' }] }
		]);
		expect(cellsOf(view(['offline-only', 'any-ta']), 'forms-recorded')).toMatchObject([
			{ type: 'missing', code: '[z]', from: 0, to: 1 },
			{ type: 'whole', from: 1, to: 2, except: [] }
		]);
	});
});

describe('the notices of a comparison', () => {
	const noticesOf = (kinds: Kind[]) =>
		compareWords(compareView(tables, { ...choosing(['ta-only', 'both']), kinds })).notices;

	test('name what the choice of kinds leaves out, and call none of it unpublished', () => {
		const [notice, ...others] = noticesOf(['percentage']);
		expect(notice).toMatch(/^Left out by your choice of kinds: share .* \(in part\); /);
		expect(notice).toContain('age when HSB began; stability of the family');
		expect(others).toEqual([]);
	});

	test('say nothing of kinds where all are chosen', () => {
		expect(noticesOf([...KINDS])).toEqual([]);
	});
});
