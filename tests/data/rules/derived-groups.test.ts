/** Derived values whose groups the formula does not relate as the table of groups does. */

import { describe, expect, test } from 'vitest';
import { derivedGroupProblems } from '$lib/data/validation/rules-derived-groups';
import { GROUPS } from './nested-groups';
import { smallTables, told } from './small-tables';

describe('the groups of a derived value', () => {
	const inputs = ['any', 'only', 'both', 'part', 'female'].map((id) => ({
		id: `P-${id}`,
		kind: 'percentage',
		groups: id
	}));
	const problemsOf = (formula: string, of: string, groups: string, within = '') =>
		told(
			derivedGroupProblems(
				smallTables({
					groups: GROUPS,
					estimates: [...inputs, { id: 'D', kind: 'derived', formula, inputs: of, groups, within }]
				})
			)
		);
	const at = (text: string) => [`estimates.csv, row 7, ${text}`];

	test.each([
		['complement', 'P-any', 'offline', ''],
		['difference', 'P-any P-only', 'both', ''],
		['difference', 'P-any P-only', 'part', ''],
		['ratio', 'P-only P-any', 'only', 'any'],
		['complement', 'P-any P-only', 'any', ''],
		['difference', 'P-any', 'female', ''],
		['difference', 'P-any', 'any', ''],
		['ratio', 'P-any', 'any', ''],
		['difference', 'P-any P-only P-both', 'female', ''],
		['ratio', 'P-any', 'female', ''],
		['sum', 'P-any P-only', 'female', ''],
		['difference', '', 'female', '']
	])('as a %s of "%s" is "%s", or another rule tells', (formula, of, groups, within) => {
		expect(problemsOf(formula, of, groups, within)).toEqual([]);
	});

	test.each(['', 'any', 'only'])(
		'as a complement cannot be "%s", which holds some of it',
		(groups) => {
			expect(problemsOf('complement', 'P-any', groups)).toEqual(
				at(
					`groups: the derived value D is about "${groups}", but its inputs give a group without anybody of "any". Action: change groups to a group without anybody of "any", or correct inputs.`
				)
			);
		}
	);

	test('as a complement cannot be the group around what is taken away', () => {
		expect(problemsOf('complement', 'P-only', 'any')).toHaveLength(1);
	});

	test.each(['only', 'offline', 'any'])('as a difference cannot be "%s"', (groups) => {
		expect(problemsOf('difference', 'P-any P-only', groups)).toEqual(
			at(
				`groups: the derived value D is about "${groups}", but its inputs give a group inside "any" that does not overlap "only". Action: change groups to a group inside "any" that does not overlap "only", or correct inputs.`
			)
		);
	});

	test.each([
		['difference', 'P-only P-any', 'any', 'only', 'both', ''],
		['difference', 'P-any P-female', 'female', 'any', 'both', ''],
		['ratio', 'P-any P-only', 'any', 'only', 'any', 'only']
	])('as a %s of "%s" take "%s" as a part of "%s"', (formula, of, part, whole, groups, within) => {
		expect(problemsOf(formula, of, groups, within)).toEqual(
			at(
				`inputs: the derived value D takes "${part}" as a part of "${whole}", but groups.csv does not. Action: check the order of inputs, or put "${part}" inside "${whole}" with part_of.`
			)
		);
	});

	test('as a ratio are the part, within the whole', () => {
		expect(problemsOf('ratio', 'P-only P-any', 'both', 'any')).toEqual(
			at(
				'groups: the derived value D is about "both", but its inputs give "only". Action: change groups to "only", or correct inputs.'
			)
		);
		expect(problemsOf('ratio', 'P-only P-any', 'only', '')).toEqual(
			at(
				'within: the derived value D is a share of "any", but within is "". Action: change within to any.'
			)
		);
	});

	test('as a ratio say which whole they name, where it is another', () => {
		const [line] = problemsOf('ratio', 'P-only P-any', 'only', 'both');
		expect(line).toContain('within: the derived value D is a share of "any", but within is "both"');
	});

	test('of another kind are not looked at', () => {
		const estimates = [
			...inputs,
			{ id: 'D', kind: 'count', formula: 'complement', inputs: 'P-any', groups: 'any' }
		];
		expect(derivedGroupProblems(smallTables({ groups: GROUPS, estimates }))).toEqual([]);
	});
});
