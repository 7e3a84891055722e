import { describe, expect, test } from 'vitest';
import { tables } from '$lib/data/bundled';
import { GROUPS, THEMES } from '$lib/data/vocabulary';
import { byId } from '$lib/views/by-id';
import { contextOf, ofKind } from '$lib/views/context';
import { prevalenceView } from '$lib/views/prevalence';
import { STUDY } from './choices';

const context = contextOf(tables, STUDY);

test('the context of a study holds all that a view may name', () => {
	expect(context.groups).toHaveLength(GROUPS.length);
	expect(context.themes).toHaveLength(THEMES.length);
	expect(context.measures).toHaveLength(tables.measures.numRows());
	expect(context.populations.map(({ id }) => id)).toEqual(['assessed', 'sample']);
});

describe('byId', () => {
	test('finds a row, and refuses an id that is not there', () => {
		expect(byId(context.groups, 'both').label).toBe('Both');
		expect(() => byId(context.groups, 'neither')).toThrow('Nothing has the id "neither"');
	});
});

describe('ofKind', () => {
	const { evidence } = prevalenceView(tables, STUDY);

	test('gives a datum as the kind that it is, and as no other', () => {
		expect(ofKind(evidence, 'P1', 'percentage').percent).toBe('46');
		expect(() => ofKind(evidence, 'P3', 'percentage')).toThrow('derived');
	});
});
