/** Findings and their hedges: each fault with its row and what to do. */

import { describe, expect, test } from 'vitest';
import { findingProblems } from '$lib/data/validation/rules-findings';
import { hedgeProblems } from '$lib/data/validation/rules-hedges';
import { smallTables, told, type Cells } from './small-tables';

const estimates = [
	{ id: 'P', kind: 'percentage' },
	{ id: 'B', kind: 'bound' }
];
const comparisons = [
	{ id: 'C', hedge: 'seemed' },
	{ id: 'D', hedge: 'on average' },
	{ id: 'E', hedge: '' }
];
const headline = { id: 'H', figure: 'forms', role: 'headline', statement: 'A form', evidence: 'P' };
const themes = [{ id: 'forms' }];

describe('the headlines', () => {
	const problemsOf = (...findings: Cells[]) =>
		told(findingProblems(smallTables({ themes, estimates, comparisons, findings })));

	test('are one for each figure', () => {
		expect(problemsOf(headline)).toEqual([]);
		expect(problemsOf({ ...headline, role: 'finding' })).toEqual([
			'findings.csv, role: the figure "forms" has no headline. Action: add a row with the figure "forms" and the role headline.'
		]);
		expect(problemsOf({ ...headline, figure: 'other' })).toHaveLength(1);
		expect(problemsOf(headline, { ...headline, role: 'finding' }, headline, headline)).toEqual([
			'findings.csv, row 4, role: the figure "forms" has a headline in row 2 already. Action: change role to finding in one of the two rows.',
			'findings.csv, row 5, role: the figure "forms" has a headline in row 2 already. Action: change role to finding in one of the two rows.'
		]);
	});

	test('are not missed where no finding could be read', () => {
		expect(problemsOf()).toEqual([]);
	});

	test('rest on evidence, which a finding need not', () => {
		expect(problemsOf({ ...headline, evidence: '' })).toEqual([
			'findings.csv, row 2, evidence: the headline "H" names no evidence. Action: name in evidence the data that it rests on.'
		]);
		expect(problemsOf(headline, { id: 'F', role: 'finding' })).toEqual([]);
	});

	test.each<[string, Cells, boolean]>([
		['of directions alone', { evidence: 'C D' }, true],
		['of a direction and an estimate', { evidence: 'C P' }, false],
		['of a direction and what is not known', { evidence: 'C X' }, false],
		['of an estimate', { evidence: 'P' }, false]
	])('%s may hold no digit: %o', (_, cells, faulty) => {
		const line =
			'findings.csv, row 2, statement: the headline "H" holds a digit, but its evidence is directions only. ' +
			'Action: take the number out of statement, or name in evidence the estimate that it comes from.';
		expect(problemsOf({ ...headline, ...cells, statement: 'In 2 of 3' })).toEqual(
			faulty ? [line] : []
		);
		expect(problemsOf({ ...headline, ...cells, statement: 'In two cases' })).toEqual([]);
	});

	test('of directions may hold a digit where they are no headlines', () => {
		const finding = { id: 'F', role: 'finding', evidence: 'C', statement: 'In 2 of 3' };
		expect(problemsOf(headline, finding)).toEqual([]);
	});
});

describe('the statement of a bound', () => {
	const problemsOf = (statement: string, evidence = 'B') =>
		told(
			findingProblems(
				smallTables({ estimates, comparisons, findings: [{ id: 'F', statement, evidence }] })
			)
		);

	test.each([
		'In half',
		'In a third',
		'In thirds',
		'Three quarters',
		'A fifth',
		'A tenth',
		'In 50',
		'fifty per cent',
		'HALF',
		'٥'
	])('"%s" says more than is known', (statement) => {
		expect(problemsOf(statement)).toEqual([
			'findings.csv, row 2, statement: the statement of "F" gives a number for a bound without "more than" or "at least". Action: add "more than" or "at least", or take the number out.'
		]);
	});

	test.each(['In more than half', 'At least 50', 'In many cases', 'On behalf of', 'Halfway'])(
		'"%s" does not',
		(statement) => {
			expect(problemsOf(statement)).toEqual([]);
		}
	);

	test('is any that names one, and no other', () => {
		expect(problemsOf('In half', 'P B')).toHaveLength(1);
		expect(problemsOf('In half', 'P')).toEqual([]);
		expect(problemsOf('In moremore thanx half')).toHaveLength(1);
	});
});

describe('a hedge', () => {
	const problemsOf = (finding: Cells) =>
		told(
			hedgeProblems(smallTables({ estimates, comparisons, findings: [{ id: 'F', ...finding }] }))
		);
	const at = (hedge: string) =>
		`findings.csv, row 2, statement: the statement of "F" leaves out the hedge "${hedge}". ` +
		`Action: say "${hedge}" in statement, or correct the hedge.`;

	test('of its own is in the statement, in any letters', () => {
		expect(problemsOf({ hedge: 'Often', statement: 'It is OFTEN so' })).toEqual([]);
		expect(problemsOf({ hedge: 'often', statement: 'It is so' })).toEqual([at('often')]);
		expect(problemsOf({ statement: 'It is so' })).toEqual([]);
	});

	test('of each direction is in a headline of directions', () => {
		const said = { role: 'headline', evidence: 'C D', statement: 'It seemed so, on average' };
		expect(problemsOf(said)).toEqual([]);
		expect(problemsOf({ ...said, statement: 'It is so' })).toEqual([
			at('seemed'),
			at('on average')
		]);
		expect(problemsOf({ ...said, statement: 'It is so', hedge: 'seemed' })).toEqual([
			at('seemed'),
			at('on average')
		]);
		expect(problemsOf({ ...said, evidence: 'E', statement: 'It is so' })).toEqual([]);
	});

	test('of a direction need not be where an estimate bears the headline, or in a finding', () => {
		const said = { role: 'headline', evidence: 'C P', statement: 'It is so' };
		expect(problemsOf(said)).toEqual([]);
		expect(problemsOf({ ...said, role: 'finding', evidence: 'C' })).toEqual([]);
	});
});
