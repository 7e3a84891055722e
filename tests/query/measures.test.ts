import { describe, expect, test } from 'vitest';
import { tables } from '$lib/data/bundled';
import { THEMES } from '$lib/data/vocabulary';
import { measuresFor } from '$lib/query/measures';

const STUDY = 'hollis-belton-2017';

describe('the measures of the chosen parts', () => {
	test('are all there when every part is chosen, whole and in the order of the parts', () => {
		const measures = measuresFor(tables, STUDY, THEMES);
		expect(measures).toHaveLength(tables.measures.numRows());
		for (const measure of measures) expect(Object.values(measure)).not.toContain(undefined);
		const order = measures.map((measure) => THEMES.indexOf(measure.theme));
		expect(order).toEqual(order.toSorted((a, b) => a - b));
	});

	test('are six for the characteristics, in the order of the summary', () => {
		const measures = measuresFor(tables, STUDY, ['characteristics']);
		expect(measures.map((measure) => measure.id)).toEqual([
			'age-at-onset',
			'family-stability',
			'parent-relationship',
			'mental-health',
			'unresolved-trauma',
			'impulsivity'
		]);
	});

	test('know the groups for which the question does not arise', () => {
		const [trigger] = measuresFor(tables, STUDY, ['patterns']);
		expect(trigger!.notApplicable).toEqual(['ta-only', 'offline-only', 'both-other']);
		const [size] = measuresFor(tables, STUDY, ['prevalence']).slice(-1);
		expect(size!.notApplicable).toEqual([]);
	});

	test('are none for no part and for an unknown study', () => {
		expect(measuresFor(tables, STUDY, [])).toEqual([]);
		expect(measuresFor(tables, 'another-2020', THEMES)).toEqual([]);
	});
});
