/** Packages that state what their evidence does not bear. */

import { append, swap, type BrokenPackage } from './broken-package';

const HEADLINE = 'Boys who displayed TA-HSB only seemed to meet a more punitive response';

export const BROKEN_RULES: BrokenPackage[] = [
	{
		name: 'a group inside itself',
		file: 'groups.csv',
		mutate: swap('.",behaviour,,,assessed,,diamond,4', '.",behaviour,,both,assessed,,diamond,4'),
		expected: {
			row: 2,
			column: 'part_of',
			message: /"any-ta" lies inside itself/,
			action: /part_of/
		}
	},
	{
		name: 'a partition that contradicts the nesting',
		file: 'groups.csv',
		mutate: swap(
			'.",behaviour,,,assessed,,diamond,4',
			'.",behaviour,behaviour,,assessed,,diamond,4'
		),
		expected: {
			row: 3,
			column: 'partition',
			message: /inside "any-ta", but both/,
			action: /partition/
		}
	},
	{
		name: 'a direction with a digit in its clause',
		file: 'comparisons.csv',
		mutate: swap('were older when', 'were 2 years older when'),
		expected: {
			row: 2,
			column: 'clause',
			message: /C1 has a digit in clause/,
			action: /number out/
		}
	},
	{
		name: 'a direction without a word',
		file: 'comparisons.csv',
		mutate: swap('sample,fewer,had fewer recorded', 'sample,↓,had fewer recorded'),
		expected: { row: 5, column: 'direction', message: /C4 has no word/, action: /"fewer"/ }
	},
	{
		name: 'comparators that are said not to be stated',
		file: 'comparisons.csv',
		mutate: swap('both offline-only,carried-over', 'both offline-only,not-stated'),
		expected: {
			row: 12,
			column: 'comparator_status',
			message: /R5 names comparators/,
			action: /empty comparators/
		}
	},
	{
		name: 'no comparators where they are said to be stated',
		file: 'comparisons.csv',
		mutate: swap('both,,not-stated', 'both,,stated'),
		expected: {
			row: 8,
			column: 'comparators',
			message: /L2 names no comparators/,
			action: /not-stated/
		}
	},
	{
		name: 'a group compared with one that it lies inside',
		file: 'comparisons.csv',
		mutate: swap('ta-only,both offline-only,stated', 'both-other,both offline-only,stated'),
		expected: {
			row: 10,
			column: 'comparators',
			message: /R3 sets "both-other" beside "both"/,
			action: /one partition/
		}
	},
	{
		name: 'a pattern whose steps are not numbered in order',
		file: 'sequences.csv',
		mutate: swap(',2,offline,', ',3,offline,'),
		expected: { row: 3, column: 'position', message: /step 2 .* position 3/, action: /to 2/ }
	},
	{
		name: 'a pattern that stays in its lane',
		file: 'sequences.csv',
		mutate: swap(',2,technology-assisted,', ',2,offline,'),
		expected: {
			row: 5,
			column: 'lane',
			message: /B stays in the lane offline/,
			action: /change lane/
		}
	},
	{
		name: 'a figure without a headline',
		file: 'findings.csv',
		mutate: swap('responses,responses,headline', 'responses,responses,finding'),
		expected: {
			row: null,
			column: 'role',
			message: /"responses" has no headline/,
			action: /add a row/
		}
	},
	{
		name: 'a figure with two headlines',
		file: 'findings.csv',
		mutate: swap('forms,forms,finding', 'forms,forms,headline'),
		expected: { row: 4, column: 'role', message: /headline in row 3 already/, action: /finding/ }
	},
	{
		name: 'a headline with a digit for directions',
		file: 'findings.csv',
		mutate: swap(HEADLINE, `${HEADLINE} in 2 of 3 cases`),
		expected: {
			row: 8,
			column: 'statement',
			message: /holds a digit/,
			action: /take the number out/
		}
	},
	{
		name: 'a bound that is stated as if it were exact',
		file: 'findings.csv',
		mutate: append(
			'L1x,patterns,patterns,finding,It was a trigger in half of the cases,L1,,,links-1,13'
		),
		expected: { row: 14, column: 'statement', message: /for a bound without/, action: /more than/ }
	},
	{
		name: 'a datum about a group that its measure does not apply to',
		file: 'estimates.csv',
		mutate: swap('L1,pornography-trigger,both,', 'L1,pornography-trigger,ta-only,'),
		expected: {
			row: 21,
			column: 'groups',
			message: /L1 is about "ta-only"/,
			action: /not_applicable/
		}
	},
	{
		name: 'a datum about a group that its population does not have',
		file: 'estimates.csv',
		mutate: swap(
			'F5,directed-at-person,both-other,sample',
			'F5,directed-at-person,both-other,assessed'
		),
		expected: {
			row: 20,
			column: 'groups',
			message: /F5 .* "assessed"/,
			action: /change population/
		}
	},
	{
		name: 'a headline that drops the hedge of its directions',
		file: 'findings.csv',
		mutate: swap('only seemed to meet a more punitive', 'only met a more punitive'),
		expected: {
			row: 8,
			column: 'statement',
			message: /leaves out the hedge "seemed"/,
			action: /say "seemed"/
		}
	},
	{
		name: 'a statement that drops its own hedge',
		file: 'findings.csv',
		mutate: swap('behaviour were often found', 'behaviour were found'),
		expected: {
			row: 7,
			column: 'statement',
			message: /"L4" leaves out the hedge "often"/,
			action: /say "often"/
		}
	},
	{
		name: 'a pattern of one step',
		file: 'sequences.csv',
		mutate: (text) => text.replace(/\nSA2,.*/, ''),
		expected: { row: 2, column: 'pattern', message: /A has one step only/, action: /add the other/ }
	},
	{
		name: 'a step that rests on nothing',
		file: 'sequences.csv',
		mutate: swap('both,L2 L3,', 'both,,'),
		expected: {
			row: 5,
			column: 'evidence',
			message: /how step 2 of the pattern B relates/,
			action: /name in evidence/
		}
	}
];
