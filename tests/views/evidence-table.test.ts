import { expect, test } from 'vitest';
import { tables } from '$lib/data/bundled';
import { evidenceFor } from '$lib/query/evidence';
import { DEFAULT_SELECTION } from '$lib/selection/address';
import { evidenceTableView } from '$lib/views/evidence-table';
import { choosing } from './choices';

test('the table holds every datum of the choice', () => {
	const view = evidenceTableView(tables, DEFAULT_SELECTION);
	expect(view.evidence).toEqual(evidenceFor(tables, DEFAULT_SELECTION));
	expect(view.groups).toEqual(DEFAULT_SELECTION.groups);
});

test('the table of no group is empty', () => {
	expect(evidenceTableView(tables, choosing([])).evidence).toEqual([]);
});
