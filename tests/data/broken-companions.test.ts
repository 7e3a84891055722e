/** What can go wrong in a study of numbers is named by file, row and what to do. */

import { expect, test } from 'vitest';
import { formatProblems } from '$lib/data/validation/problem';
import { validatePackage, type PackageFiles } from '$lib/data/validation/validate-package';
import { append, swap } from './broken/broken-package';

const texts = import.meta.glob<string>('/data/*/*.{csv,json}', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** The files of one study by the path that a reader would write. */
function filesOf(study: string): PackageFiles {
	const own = Object.entries(texts).filter(([path]) => path.split('/')[2] === study);
	return Object.fromEntries(own.map(([path, text]) => [path.slice(1), text]));
}

const SCOTLAND = 'scotland-sexual-crimes-2017';
const SERVICE = 'turn-the-page-2017';

type Mutate = (text: string) => string | undefined;

const CASES: [name: string, study: string, file: string, Mutate, row: number | null, RegExp][] = [
	[
		'a missing table',
		SCOTLAND,
		'measures.csv',
		() => undefined,
		null,
		/has the file measures\.csv, which does not exist/
	],
	[
		'a duplicate id',
		SCOTLAND,
		'groups.csv',
		append('female,Again,again,were again,Again.,gender,gender,,victims,,circle,99'),
		34,
		/id is "female", as it is in row/
	],
	[
		'a group in no partition',
		SCOTLAND,
		'groups.csv',
		append('lone,Lone,lone,were alone,Alone.,gender,,,victims,,circle,99'),
		34,
		/"lone" is in no partition/
	],
	[
		'a count above its base',
		SERVICE,
		'estimates.csv',
		swap('participants,count,28,', 'participants,count,280,'),
		3,
		/counts 280 of a base of 198/
	],
	[
		'a percentage over 100',
		SCOTLAND,
		'estimates.csv',
		swap('victims,percentage,94,', 'victims,percentage,194,'),
		48,
		/194, which is more than 100/
	],
	[
		'a percentage that its base cannot give',
		SCOTLAND,
		'estimates.csv',
		swap(
			'2013-14 voyeurism male,victims,percentage,18,',
			'2013-14 voyeurism male,victims,percentage,17,'
		),
		65,
		/17% of 28, but no number of cases gives/
	],
	[
		'a circular nesting',
		SCOTLAND,
		'groups.csv',
		swap('All ages below 20.,age,,,', 'All ages below 20.,age,,under-16,'),
		28,
		/lies inside itself/
	],
	[
		'two groups of one dimension',
		SCOTLAND,
		'estimates.csv',
		swap('2013-14 voyeurism male,victims', '2013-14 2016-17 male,victims'),
		65,
		/two groups of the dimension "period"/
	]
];

test.each(CASES)('%s', (_, study, file, mutate, row, message) => {
	const files = filesOf(study);
	expect(validatePackage(files)).toEqual([]);
	const path = `data/${study}/${file}`;
	const { [path]: text = '', ...others } = files;
	const changed = mutate(text);
	const problems = validatePackage(changed === undefined ? others : { ...others, [path]: changed });
	const found = problems.filter((problem) => problem.row === row && message.test(problem.message));
	expect(found.length, formatProblems(problems)).toBeGreaterThanOrEqual(1);
	for (const problem of found) {
		expect(problem.file).toContain(`data/${study}/`);
		expect(problem.action).toMatch(/\w{3}/);
	}
});
