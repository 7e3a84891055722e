import { expect, test } from 'vitest';
import { tables } from '$lib/data/bundled';
import { contextOf } from '$lib/views/context';
import { GROUPS, STUDY, THEMES } from './choices';

const context = contextOf(tables, STUDY);

test('the context of a study holds all that a view may name', () => {
	expect(context.groups).toHaveLength(GROUPS.length);
	expect(context.themes).toHaveLength(THEMES.length);
	expect(context.measures).toHaveLength(tables.measures.numRows());
	expect(context.populations.map(({ id }) => id)).toEqual(['assessed', 'sample']);
});
