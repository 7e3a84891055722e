/** Packages whose estimates contradict their kind, their base or their inputs. */

import { append, swap, type BrokenPackage } from './broken-package';

const file = 'estimates.csv';

export const BROKEN_ESTIMATES: BrokenPackage[] = [
	{
		name: 'a percentage with a range',
		file,
		mutate: swap('7,percent,,,275,published,,,,,,', '7,percent,,,275,published,,,,6.5,,'),
		expected: {
			row: 3,
			column: 'low',
			message: /P2 is a percentage, which never/,
			action: /empty low/
		}
	},
	{
		name: 'a derived value without its formula',
		file,
		mutate: swap('difference,P1 P2', ',P1 P2'),
		expected: {
			row: 4,
			column: 'formula',
			message: /P3 .* has no formula/,
			action: /fill in formula/
		}
	},
	{
		name: 'a bound without its words',
		file,
		mutate: swap('more than half', ''),
		expected: {
			row: 21,
			column: 'phrase',
			message: /L1 is a bound and has no/,
			action: /fill in phrase/
		}
	},
	{
		name: 'an average gap without its hedge',
		file,
		mutate: swap('not stated,on average', 'not stated,'),
		expected: { row: 22, column: 'hedge', message: /L3 .* has no hedge/, action: /fill in hedge/ }
	},
	{
		name: 'a listed item with a number',
		file,
		mutate: swap('listed,,,,grooming', 'listed,12,,,grooming'),
		expected: {
			row: 15,
			column: 'value',
			message: /F2c .* never has a value/,
			action: /empty value/
		}
	},
	{
		name: 'a missing number that is a number',
		file,
		mutate: swap('ta-only,sample,not-published,[x]', 'ta-only,sample,not-published,12'),
		expected: { row: 7, column: 'value', message: /N1 .* the number 12/, action: /\[c\], \[x\]/ }
	},
	{
		name: 'a missing number without a reason',
		file,
		mutate: swap('The sub-group is named in the summary; its size is not.', ''),
		expected: { row: 10, column: 'note', message: /N4 .* has no note/, action: /fill in note/ }
	},
	{
		name: 'a base that is not that of the population',
		file,
		mutate: swap('46,percent,,,275', '46,percent,,,91'),
		expected: {
			row: 2,
			column: 'base',
			message: /"assessed" has 275/,
			action: /change base to 275/
		}
	},
	{
		name: 'a published base without a number',
		file,
		mutate: swap('46,percent,,,275', '46,percent,,,[x2]'),
		expected: { row: 2, column: 'base', message: /there is \[x2\]/, action: /number of cases/ }
	},
	{
		name: 'a number for a base that is ambiguous',
		file,
		mutate: swap('68,percent,,,[x2]', '68,percent,,,91'),
		expected: {
			row: 18,
			column: 'base',
			message: /F3 .* ambiguous/,
			action: /change base to \[x2\]/
		}
	},
	{
		name: 'an ambiguous base without its note',
		file,
		mutate: (text) => text.replace(/ambiguous,"[^"]*"/, 'ambiguous,'),
		expected: { row: 18, column: 'base_note', message: /does not say why/, action: /base_note/ }
	},
	{
		name: 'a percentage that no number of cases gives',
		file,
		mutate: append(
			'F9,more-than-one-form,,sample,percentage,50,percent,,,91,published,,,,,,,,,,,,,forms-2'
		),
		expected: {
			row: 23,
			column: 'value',
			message: /F9 is 50% of 91, but no/,
			action: /check value/
		}
	},
	{
		name: 'a low end that the inputs do not give',
		file,
		mutate: swap('38.5,39.6', '38.0,39.6'),
		expected: {
			row: 4,
			column: 'low',
			message: /^the derived value P3 states 38\.0 as its low end, but its inputs give 38\.5$/,
			action: /^change low to 38\.5$/
		}
	},
	{
		name: 'a count that the inputs do not give',
		file,
		mutate: swap('53.8,54.2,148,149', '53.8,54.2,148,150'),
		expected: {
			row: 5,
			column: 'count_high',
			message: /P4 .* give 149/,
			action: /count_high to 149/
		}
	},
	{
		name: 'a ratio whose value is another one',
		file,
		mutate: swap('derived,15,', 'derived,16,'),
		expected: { row: 6, column: 'value', message: /P5 .* give 15/, action: /change value to 15/ }
	},
	{
		name: 'a value that is derived from a derived one',
		file,
		mutate: swap('complement,P1', 'complement,P3'),
		expected: {
			row: 5,
			column: 'inputs',
			message: /P3, whose kind is derived/,
			action: /published/
		}
	},
	{
		name: 'a difference of one input',
		file,
		mutate: swap('difference,P1 P2', 'difference,P1'),
		expected: { row: 4, column: 'inputs', message: /a difference takes 2/, action: /name 2/ }
	},
	{
		name: 'a ratio the wrong way round',
		file,
		mutate: swap('ratio,P2 P1', 'ratio,P1 P2'),
		expected: {
			row: 6,
			column: 'inputs',
			message: /"any-ta" as a part of "ta-only"/,
			action: /order/
		}
	},
	{
		name: 'a second form that is the most common',
		file,
		mutate: swap('F2c,forms-recorded,,sample,listed', 'F2c,forms-recorded,,sample,top-rank'),
		expected: { row: 15, column: 'kind', message: /has one in row 12/, action: /kind to listed/ }
	},
	{
		name: 'a note that makes a base larger than the population',
		file,
		mutate: swap('7,percent,,,275,published,,', '7,percent,,,300,published,every case,'),
		expected: { row: 3, column: 'base', message: /P2 is 300, but/, action: /base to 275/ }
	},
	{
		name: 'a difference about the group that was taken away',
		file,
		mutate: swap('P3,share-of-assessed,both', 'P3,share-of-assessed,ta-only'),
		expected: {
			row: 4,
			column: 'groups',
			message: /P3 is about "ta-only"/,
			action: /does not overlap "ta-only"/
		}
	},
	{
		name: 'a complement about a group that was taken away',
		file,
		mutate: swap('P4,share-of-assessed,offline-only', 'P4,share-of-assessed,both'),
		expected: {
			row: 5,
			column: 'groups',
			message: /P4 is about "both"/,
			action: /without anybody of "any-ta"/
		}
	},
	{
		name: 'a ratio about another group than its part',
		file,
		mutate: swap('P5,share-of-any-ta,ta-only', 'P5,share-of-any-ta,both'),
		expected: {
			row: 6,
			column: 'groups',
			message: /P5 is about "both"/,
			action: /change groups to "ta-only"/
		}
	},
	{
		name: 'a ratio within another group than its whole',
		file,
		mutate: swap('14.2,15.9,,,any-ta', '14.2,15.9,,,both'),
		expected: { row: 6, column: 'within', message: /share of "any-ta"/, action: /within to any-ta/ }
	}
];
