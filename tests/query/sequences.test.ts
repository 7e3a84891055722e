import { table } from 'arquero';
import { describe, expect, test } from 'vitest';
import { tables } from '$lib/data/bundled';
import { sequencesFor } from '$lib/query/sequences';

const STUDY = 'hollis-belton-2017';

describe('the steps of the patterns', () => {
	const steps = sequencesFor(tables, STUDY, ['both']);

	test('are two for each pattern, in order', () => {
		expect(steps.map((step) => `${step.pattern}${step.position}`)).toEqual([
			'A1',
			'A2',
			'B1',
			'B2'
		]);
	});

	test('stand in opposite lanes', () => {
		expect(steps.map((step) => step.lane)).toEqual([
			'technology-assisted',
			'offline',
			'offline',
			'technology-assisted'
		]);
	});

	test('say on what evidence the second follows the first', () => {
		expect(steps.map((step) => step.evidence)).toEqual([[], ['L1'], [], ['L2', 'L3']]);
		for (const step of steps) expect(Object.values(step)).not.toContain(undefined);
	});

	test('are there for each of the groups that one of them names', () => {
		const named = Array.from({ length: tables.sequences.numRows() }, () => 'ta-only both');
		const shared = { ...tables, sequences: tables.sequences.assign(table({ groups: named })) };
		for (const group of ['ta-only', 'both'] as const) {
			const found = sequencesFor(shared, STUDY, [group]);
			expect(found).toHaveLength(4);
			for (const step of found) expect(step.groups).toEqual(['ta-only', 'both']);
		}
		expect(sequencesFor(shared, STUDY, ['offline-only'])).toEqual([]);
	});

	test('are none for groups that no pattern is about, and for an unknown study', () => {
		expect(sequencesFor(tables, STUDY, ['ta-only', 'both-other'])).toEqual([]);
		expect(sequencesFor(tables, STUDY, [])).toEqual([]);
		expect(sequencesFor(tables, 'another-2020', ['both'])).toEqual([]);
	});
});
