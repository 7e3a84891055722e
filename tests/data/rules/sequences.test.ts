/** Patterns whose steps are out of order, stay in their lane, differ in name or rest on nothing. */

import { describe, expect, test } from 'vitest';
import { sequenceProblems } from '$lib/data/validation/rules-sequences';
import { smallTables, told, type Cells } from './small-tables';

const FIRST = {
	pattern: 'A',
	pattern_label: 'Trigger',
	position: '1',
	lane: 'offline',
	evidence: ''
};
const SECOND = { ...FIRST, position: '2', lane: 'technology-assisted', evidence: 'L1' };
const THIRD = { ...FIRST, position: '3', evidence: 'L2' };
const problemsOf = (...sequences: Cells[]) => told(sequenceProblems(smallTables({ sequences })));

test('a pattern of three steps is sound, also between those of another', () => {
	expect(problemsOf(FIRST, SECOND, THIRD)).toEqual([]);
	const other = [FIRST, SECOND].map((step) => ({ ...step, pattern: 'B', pattern_label: 'Other' }));
	expect(problemsOf(FIRST, other[0]!, SECOND, other[1]!, THIRD)).toEqual([]);
	expect(problemsOf()).toEqual([]);
});

describe('a pattern is faulty', () => {
	test.each<[string, Cells[], string]>([
		[
			'of one step',
			[FIRST],
			'row 2, pattern: the pattern A has one step only, so nothing follows. Action: add the other step, or delete this one.'
		],
		[
			'without a first position',
			[{ ...FIRST, position: '' }, SECOND],
			'row 2, position: step 1 of the pattern A has the position (none). Action: change position to 1, or put the steps in their order.'
		],
		[
			'with a gap',
			[FIRST, { ...SECOND, position: '3' }],
			'row 3, position: step 2 of the pattern A has the position 3. Action: change position to 2, or put the steps in their order.'
		],
		[
			'that stays in its lane',
			[FIRST, { ...SECOND, lane: 'offline' }],
			'row 3, lane: the pattern A stays in the lane offline from step 1 to step 2. Action: change lane in one of the two, or make them one step.'
		],
		[
			'with two labels',
			[FIRST, { ...SECOND, pattern_label: 'Other' }],
			'row 3, pattern_label: the pattern A has another label here than in row 2. Action: give all its steps the same pattern_label.'
		],
		[
			'that rests on nothing',
			[FIRST, { ...SECOND, evidence: '' }],
			'row 3, evidence: nothing says how step 2 of the pattern A relates to the one before. Action: name in evidence the data that it rests on.'
		]
	])('%s', (_, steps, line) => {
		expect(problemsOf(...steps)).toEqual([`sequences.csv, ${line}`]);
	});
});
