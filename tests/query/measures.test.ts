import { describe, expect, test } from 'vitest';
import { tables } from '$lib/data/bundled';
import { measuresFor } from '$lib/query/measures';
import { THEMES } from '../views/choices';

const STUDY = 'hollis-belton-2017';

const all = measuresFor(tables, STUDY);
const of = (part: string) => all.filter(({ theme }) => theme === part);

describe('the measures', () => {
	test('are all there, whole and in the order of the parts', () => {
		expect(all).toHaveLength(tables.measures.numRows());
		for (const measure of all) expect(Object.values(measure)).not.toContain(undefined);
		const order = all.map((measure) => THEMES.indexOf(measure.theme));
		expect(order).toEqual(order.toSorted((a, b) => a - b));
	});

	test('are six for the characteristics, in the order of the summary', () => {
		expect(of('characteristics').map((measure) => measure.id)).toEqual([
			'age-at-onset',
			'family-stability',
			'parent-relationship',
			'mental-health',
			'unresolved-trauma',
			'impulsivity'
		]);
	});

	test('know the groups for which the question does not arise', () => {
		const [trigger] = of('patterns');
		// The study says of one sub-group that it is solely pornography, and not that the other has none.
		expect(trigger!.notApplicable).toEqual(['ta-only', 'offline-only']);
		const [size] = of('prevalence').slice(-1);
		expect(size!.notApplicable).toEqual([]);
	});

	test('are none for an unknown study', () => {
		expect(measuresFor(tables, 'another-2020')).toEqual([]);
	});
});
