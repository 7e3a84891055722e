import { expect, test } from 'vitest';
import { tables } from '$lib/data/bundled';
import { patternsView } from '$lib/views/patterns';
import { STUDY } from './choices';

const view = patternsView(tables, STUDY);

test('two patterns, each with its own evidence', () => {
	expect(view.patterns.map(({ id, link }) => [id, link])).toEqual([
		['A', 'bound'],
		['B', 'gap']
	]);
});

test('the first links pornography use to offline HSB by a lower bound', () => {
	expect(view.patterns[0]).toMatchObject({
		first: { lane: 'technology-assisted' },
		second: { lane: 'offline' },
		bound: { above: '50', phrase: 'more than half', base: { status: 'not-published' } }
	});
});

test('the second has an order without a share, and an average without a spread', () => {
	expect(view.patterns[1]).toMatchObject({
		first: { lane: 'offline' },
		second: { lane: 'technology-assisted' },
		order: { kind: 'direction', way: 'after' },
		gap: { kind: 'average-gap', value: '3', unit: 'years', average: 'not stated' }
	});
});

test('no step and no datum is in both patterns', () => {
	const evidence = view.patterns.map(({ first, second }) => [
		...first.evidence,
		...second.evidence
	]);
	expect(new Set(evidence.flat()).size).toBe(evidence.flat().length);
	expect(new Set(evidence.flat())).toEqual(new Set(view.evidence.map((datum) => datum.id)));
});

test('the figure is about those who displayed both, and comes with the conclusion', () => {
	expect(view.groups).toEqual(['both']);
	expect(view.conclusion.role).toBe('conclusion');
});
