import { describe, expect, test } from 'vitest';
import { tables } from '$lib/data/bundled';
import { KINDS } from '$lib/data/vocabulary';
import { evidenceFor } from '$lib/query/evidence';
import { contextOf } from '$lib/views/context';
import { matrixRows } from '$lib/views/matrix';
import { GROUPS, STUDY, THEMES } from './choices';

const context = contextOf(tables, STUDY);
const evidence = evidenceFor(tables, {
	study: STUDY,
	groups: [...GROUPS],
	themes: [...THEMES],
	kinds: [...KINDS]
});
const rowsOf = (id: string, ids: string[], everything = false) =>
	matrixRows(
		context.measures.find((measure) => measure.id === id)!,
		context.groups.filter((group) => ids.includes(group.id)),
		evidence,
		{ everything }
	);

describe('the rows of a measure', () => {
	test('are one across all columns for what is published of everybody', () => {
		expect(rowsOf('more-than-one-form', ['ta-only', 'both'])).toMatchObject([
			{ cells: [{ type: 'whole', from: 0, to: 2, data: [{ id: 'F3' }] }] }
		]);
	});

	test('are two where a group has something of its own beside the whole', () => {
		expect(rowsOf('directed-at-person', ['ta-only', 'both-other'])).toMatchObject([
			{ cells: [{ type: 'whole', data: [{ id: 'F4' }] }] },
			{
				cells: [
					{ type: 'missing', code: '[x]' },
					{ type: 'data', data: [{ id: 'F5' }] }
				]
			}
		]);
	});

	test('are none where nothing is published, unless the reader asks for everything', () => {
		expect(rowsOf('age-at-onset', ['any-ta'])).toEqual([]);
		expect(rowsOf('age-at-onset', ['any-ta'], true)).toMatchObject([
			{ cells: [{ type: 'missing', code: '[x]' }] }
		]);
	});
});

describe('the cells of a row', () => {
	test('join where neighbours share one statement', () => {
		const [row] = rowsOf('therapeutic-approach', ['ta-only', 'both', 'offline-only']);
		expect(row!.cells.map(({ type, from, to }) => [type, from, to])).toEqual([
			['comparator', 0, 1],
			['data', 1, 3]
		]);
	});

	test('stay apart where they only lack the same thing', () => {
		const [row] = rowsOf('gap-other-forms', ['ta-only', 'both', 'offline-only']);
		expect(row!.cells).toMatchObject([
			{ type: 'missing', code: '[z]' },
			{ type: 'data' },
			{ type: 'missing', code: '[z]' }
		]);
	});

	test('tell what is not published from what cannot be asked', () => {
		const [row] = rowsOf('share-of-assessed', ['both', 'both-other']);
		expect(row!.cells[1]).toMatchObject({ type: 'missing', code: '[z]' });
		const [other] = rowsOf('age-at-onset', ['ta-only', 'both-other']);
		expect(other!.cells[1]).toMatchObject({ type: 'missing', code: '[x]' });
	});

	test('mark what is published for the group that a sub-group is a part of', () => {
		const [row] = rowsOf('gap-other-forms', ['both-pornography', 'both-other']);
		expect(row!.cells).toMatchObject([
			{ type: 'missing', code: '[z]' },
			{ type: 'wider', group: 'both', data: [{ id: 'L3' }] }
		]);
	});
});
