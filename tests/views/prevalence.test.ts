import { expect, test } from 'vitest';
import { tables } from '$lib/data/bundled';
import { prevalenceView } from '$lib/views/prevalence';
import { STUDY } from './choices';

const view = prevalenceView(tables, STUDY);

test('the parts are 7, 39 and 54 per cent, and make the whole', () => {
	const shares = view.parts.map(({ group, datum }) => [group, datum.kind, datum.percent]);
	expect(shares).toEqual([
		['ta-only', 'percentage', '7'],
		['both', 'derived', '39'],
		['offline-only', 'derived', '54']
	]);
	expect(view.parts.reduce((sum, { datum }) => sum + Number(datum.percent), 0)).toBe(100);
});

test('the bracket is the published 46 per cent over the first two parts', () => {
	expect(view.bracket).toMatchObject({ kind: 'percentage', percent: '46', groups: ['any-ta'] });
	const bracketed = view.parts.slice(0, view.bracketed);
	expect(bracketed.reduce((sum, { datum }) => sum + Number(datum.percent), 0)).toBe(46);
});

test('the whole is the 275 cases assessed', () => {
	expect(view.base).toBe(275);
	for (const { datum } of view.parts) {
		expect(datum).toMatchObject({ population: 'assessed', base: { status: 'published', n: 275 } });
	}
});

test('the share within any TA-HSB is derived, with its range', () => {
	expect(view.within).toMatchObject({
		kind: 'derived',
		formula: 'ratio',
		within: 'any-ta',
		counts: null
	});
	expect(Number(view.within.low)).toBeLessThan(Number(view.within.high));
});

test('the 54 per cent carries its assumption', () => {
	expect(view.parts[2]!.datum).toMatchObject({
		assumption: expect.stringContaining('No TA-HSB was recorded')
	});
});

test('everything drawn is in the evidence, and nothing of the sample is', () => {
	const drawn = [view.bracket, view.within, ...view.parts.map(({ datum }) => datum)];
	expect(new Set(view.evidence)).toEqual(new Set(drawn));
	expect(view.headline.evidence).toEqual([view.bracket.id]);
});
