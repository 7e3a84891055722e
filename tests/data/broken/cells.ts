/** Packages with cells that break a constraint, a key or a reference. */

import { append, swap, type BrokenPackage } from './broken-package';

export const BROKEN_CELLS: BrokenPackage[] = [
	{
		name: 'an empty required cell',
		file: 'groups.csv',
		mutate: swap('both,Both,both,', 'both,,both,'),
		expected: { row: 4, column: 'label', message: /label is empty/, action: /fill in label/ }
	},
	{
		name: 'a space at the end of a cell',
		file: 'groups.csv',
		mutate: swap('both,Both,', 'both,Both ,'),
		expected: { row: 4, column: 'label', message: /space at its start or end/, action: /delete/ }
	},
	{
		name: 'a number in words',
		file: 'locators.csv',
		mutate: swap(',31,P', ',about 31,P'),
		expected: { row: 26, column: 'page', message: /"about 31"/, action: /digits only/ }
	},
	{
		name: 'a value with its per-cent sign',
		file: 'estimates.csv',
		mutate: swap('percentage,46,', 'percentage,46%,'),
		expected: { row: 2, column: 'value', message: /"46%"/, action: /correct value/ }
	},
	{
		name: 'a position of zero',
		file: 'glossary.csv',
		mutate: swap('others.",1', 'others.",0'),
		expected: { row: 2, column: 'position', message: /less than 1/, action: /1 or more/ }
	},
	{
		name: 'an unknown kind',
		file: 'estimates.csv',
		mutate: swap('assessed,percentage,7', 'assessed,percent,7'),
		expected: { row: 3, column: 'kind', message: /"percent", which is not/, action: /percentage/ }
	},
	{
		name: 'an unknown lane',
		file: 'sequences.csv',
		mutate: swap(',2,offline,', ',2,online,'),
		expected: {
			row: 3,
			column: 'lane',
			message: /"online"/,
			action: /technology-assisted or offline/
		}
	},
	{
		name: 'a truth value in another spelling',
		file: 'comparisons.csv',
		mutate: swap('up,true', 'up,yes'),
		expected: { row: 2, column: 'on_average', message: /"yes"/, action: /true or false/ }
	},
	{
		name: 'an id that is there twice',
		file: 'estimates.csv',
		mutate: swap('\nP2,', '\nP1,'),
		expected: { row: 3, column: 'id', message: /"P1", as it is in row 2/, action: /another id/ }
	},
	{
		name: 'an estimate with the id of a comparison',
		file: 'comparisons.csv',
		mutate: swap('\nC2,', '\nF3,'),
		expected: { row: 3, column: 'id', message: /"F3".*row 18 of estimates/, action: /another id/ }
	},
	{
		name: 'a group that does not exist',
		file: 'comparisons.csv',
		mutate: swap('C1,age-at-onset,ta-only', 'C1,age-at-onset,ta-olny'),
		expected: { row: 2, column: 'groups', message: /"ta-olny"/, action: /use any-ta, ta-only/ }
	},
	{
		name: 'a comparator that does not exist',
		file: 'comparisons.csv',
		mutate: swap('ta-only,both offline-only', 'ta-only,both offline'),
		expected: { row: 2, column: 'comparators', message: /"offline"/, action: /offline-only/ }
	},
	{
		name: 'an input that does not exist',
		file: 'estimates.csv',
		mutate: swap('difference,P1 P2', 'difference,P1 P9'),
		expected: { row: 4, column: 'inputs', message: /"P9"/, action: /use an id of estimates/ }
	},
	{
		name: 'evidence that does not exist',
		file: 'findings.csv',
		mutate: swap(',C1 C2,', ',C1 C9,'),
		expected: {
			row: 5,
			column: 'evidence',
			message: /"C9", which is not in estimates\.csv or comparisons\.csv/,
			action: /use an id/
		}
	},
	{
		name: 'a locator that does not exist',
		file: 'comparisons.csv',
		mutate: swap('characteristics-6', 'characteristics-7'),
		expected: { row: 7, column: 'locator', message: /"characteristics-7"/, action: /locators\.csv/ }
	},
	{
		name: 'a chapter to read more that does not exist',
		file: 'themes.csv',
		mutate: swap('report-trajectories', 'report-paths'),
		expected: { row: 5, column: 'read_more', message: /"report-paths"/, action: /locators\.csv/ }
	},
	{
		name: 'a measure that does not apply to an unknown group',
		file: 'measures.csv',
		mutate: swap(',ta-only offline-only,13', ',ta-only offline,13'),
		expected: { row: 14, column: 'not_applicable', message: /"offline"/, action: /use any-ta/ }
	},
	{
		name: 'a group in an unknown population',
		file: 'groups.csv',
		mutate: swap(',behaviour,,assessed sample,', ',behaviour,,assessed girls,'),
		expected: { row: 5, column: 'populations', message: /"girls"/, action: /assessed or sample/ }
	},
	{
		name: 'a group that is part of an unknown one',
		file: 'groups.csv',
		mutate: swap('sub-group of both,both,sample,,star,5', 'sub-group of both,dual,sample,,star,5'),
		expected: { row: 6, column: 'part_of', message: /"dual"/, action: /add a row for "dual"/ }
	},
	{
		name: 'an item that is named twice',
		file: 'comparisons.csv',
		mutate: swap('ta-only,both offline-only', 'ta-only,both both'),
		expected: { row: 2, column: 'comparators', message: /"both" twice/, action: /once/ }
	},
	{
		name: 'two populations with one id',
		file: 'populations.csv',
		mutate: append('sample,Again,again,91,case files,any,[x],[x],as above,false,study-1'),
		expected: { row: 4, column: 'id', message: /"sample", as it is in row 3/, action: /another id/ }
	},
	{
		name: 'a status code where text belongs',
		file: 'comparisons.csv',
		mutate: swap('true,on average,,characteristics-4', 'true,[x],,characteristics-4'),
		expected: { row: 5, column: 'hedge', message: /hedge is "\[x\]"/, action: /empty hedge/ }
	},
	{
		name: 'a kind with a name that every object has',
		file: 'estimates.csv',
		mutate: swap('assessed,percentage,7', 'assessed,constructor,7'),
		expected: { row: 3, column: 'kind', message: /"constructor", which/, action: /percentage/ }
	}
];
