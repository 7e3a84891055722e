import { expect, test } from 'vitest';
import { tables } from '$lib/data/bundled';
import { formsView } from '$lib/views/forms';
import { STUDY } from './choices';

const view = formsView(tables, STUDY);

test('one form is marked as the most common', () => {
	expect(view.top).toMatchObject({ kind: 'top-rank' });
	expect(view.top.item).toContain('indecent images');
	expect(view.evidence.filter((datum) => datum.kind === 'top-rank')).toEqual([view.top]);
});

test('the other five stand in alphabetical order and have no rank', () => {
	const items = view.listed.map((datum) => datum.item);
	expect(items).toHaveLength(5);
	expect(items).toEqual(items.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
	for (const datum of view.listed) {
		expect(datum).not.toHaveProperty('rank');
		expect(datum).not.toHaveProperty('percent');
	}
});

test('the 68 per cent keeps that its base is not clear', () => {
	expect(view.moreThanOne).toMatchObject({ percent: '68', base: { status: 'ambiguous' } });
});

test('most cases were directed at another person: in words, for the sample as a whole', () => {
	expect(view.directed).toMatchObject({ kind: 'quantifier', phrase: 'in most cases', groups: [] });
});

test('the two sub-groups are those of both, named and not sized', () => {
	expect(view.subgroups.map((group) => group.id)).toEqual(['both-pornography', 'both-other']);
	expect(view.subgroupFinding.caveat).toContain('not published');
});
