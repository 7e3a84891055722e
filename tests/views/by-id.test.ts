import { expect, test } from 'vitest';
import { tables } from '$lib/data/bundled';
import { byId } from '$lib/views/by-id';
import { contextOf } from '$lib/views/context';
import { STUDY } from './choices';

const { groups } = contextOf(tables, STUDY);

test('a row is found by its id', () => {
	expect(byId(groups, 'both').label).toBe('Both');
});

test('an id that is not there is refused by name', () => {
	expect(() => byId(groups, 'neither')).toThrow('Nothing has the id "neither"');
});
