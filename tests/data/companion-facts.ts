/** What the two companion publications say, copied from them apart from the data that the explorer ships. */

/** Measure, groups, value (or code) and base of one published number; null where no base was published. */
export type Fact = [measure: string, groups: string, value: string, base: number | null];

const PERIODS = ['2013-14', '2016-17'];
const AGES = [
	'under-13',
	'age-13-15',
	'age-16-19',
	'age-20-29',
	'age-30-39',
	'age-40-49',
	'age-50-59',
	'age-60-plus'
];

type Cell = number | '*' | '-';
type Genders = [male: Cell, female: Cell, base: number];

/** Table 5: per cent male, per cent female, base; 2013-14 and 2016-17. */
const TABLE_5: [string, Genders, Genders][] = [
	['other-sexual-crimes', [18, 82, 599], [21, 79, 1035]],
	['communicating', [6, 94, 172], [14, 86, 345]],
	['cause-to-view', [18, 82, 65], [19, 81, 336]],
	['older-children', [12, 88, 120], [18, 82, 113]],
	['exposure', [22, 78, 183], [26, 74, 125]],
	['voyeurism', [18, 82, 28], [22, 78, 58]]
];

/** Table 6, the same of people recorded as responsible; a star is a low number that was withheld. */
const TABLE_6: [string, Genders, Genders][] = [
	['other-sexual-crimes', [96, 4, 800], [95, 5, 1096]],
	['communicating', [98, '*', 161], [97, 3, 274]],
	['cause-to-view', [98, '*', 57], [94, 6, 234]],
	['indecent-photos', [93, 7, 174], [96, 4, 178]],
	['older-children', [92, 8, 124], [89, 11, 111]],
	['exposure', [100, '-', 144], [100, '-', 103]],
	['public-indecency', [93, 7, 75], [91, 9, 69]],
	['voyeurism', [96, '*', 28], [92, '*', 50]]
];

/** Table 7, 2016-17: per cent in each band of age, median, base. */
const TABLE_7: [string, Cell[], number, number][] = [
	['other-sexual-crimes', [21, 38, 9, 12, 7, 7, 4, 2], 15, 1001],
	['communicating', [22, 41, 10, 9, 7, 5, 3, '*'], 14, 321],
	['cause-to-view', [23, 30, 9, 16, 7, 10, 4, '*'], 15, 328],
	['older-children', ['*', 98, '-', '-', '-', '-', '-', '-'], 14, 113],
	['exposure', [19, 10, 12, 17, 11, 14, 10, 7], 25, 123],
	['voyeurism', [16, 12, 10, 31, 16, 16, '-', '-'], 22, 58]
];

const shown = (cell: Cell) => ({ '*': '[c]', '-': '[x]' })[cell] ?? String(cell);

function byGender(measure: string, table: typeof TABLE_5): Fact[] {
	return table.flatMap(([crime, ...periods]) =>
		periods.flatMap(([male, female, base], index): Fact[] => [
			[measure, `${PERIODS[index]} ${crime} male`, shown(male), base],
			[measure, `${PERIODS[index]} ${crime} female`, shown(female), base]
		])
	);
}

const byAge = TABLE_7.flatMap(([crime, cells, median, base]): Fact[] => [
	...cells.map((cell, index): Fact => [
		'victims-age',
		`2016-17 ${crime} ${AGES[index]}`,
		shown(cell),
		base
	]),
	['victims-median', `2016-17 ${crime}`, String(median), base]
]);

const shares = (measure: string, base: number | null, values: Record<string, number>): Fact[] =>
	Object.entries(values).map(([groups, value]) => [measure, groups, String(value), base]);

export const SCOTTISH_FACTS: Fact[] = [
	...shares('recorded', null, {
		'2013-14 other-sexual-crimes': 2901,
		'2016-17 other-sexual-crimes': 4360,
		'2013-14 all-sexual-crimes': 8604,
		'2016-17 all-sexual-crimes': 10822,
		'2013-14 communicating': 605,
		'2016-17 communicating': 1166,
		'2013-14 cause-to-view': 229,
		'2016-17 cause-to-view': 1030
	}),
	...shares('share-of-all', 10822, {
		'2016-17 other-sexual-crimes': 40,
		'2016-17 rape': 17,
		'2016-17 prostitution': 3
	}),
	...shares('share-of-other', 4360, {
		'2016-17 communicating': 27,
		'2016-17 cause-to-view': 24,
		'2016-17 indecent-photos': 15,
		'2016-17 older-children': 10,
		'2016-17 exposure': 8,
		'2016-17 public-indecency': 5,
		'2016-17 voyeurism': 4
	}),
	...shares('cyber-share', null, {
		'2013-14 other-sexual-crimes': 38,
		'2016-17 other-sexual-crimes': 51,
		'2016-17 indecent-photos': 98,
		'2016-17 cause-to-view': 71,
		'2016-17 communicating': 58
	}),
	...shares('relationship', null, {
		'2016-17 other-sexual-crimes strangers': 42,
		'2016-17 other-sexual-crimes acquaintances': 37,
		'2016-17 other-sexual-crimes partners': 10,
		'2016-17 other-sexual-crimes relatives': 5
	}),
	...shares('both-under-16', null, { '2016-17 cyber-enabled': 24, '2016-17 not-cyber-enabled': 8 }),
	...shares('older-teenager', null, {
		'2016-17 cyber-enabled': 28,
		'2016-17 not-cyber-enabled': 5
	}),
	...shares('victims-median-online', null, {
		'2016-17 cyber-enabled': 14,
		'2016-17 not-cyber-enabled': 23
	}),
	...shares('responsible-median-online', null, {
		'2016-17 cyber-enabled': 18,
		'2016-17 not-cyber-enabled': 36
	}),
	...shares('victims-young', null, {
		'2016-17 cyber-enabled under-16': 74,
		'2016-17 cyber-enabled under-20': 83
	}),
	...shares('responsible-young', null, {
		'2016-17 cyber-enabled under-16': 26,
		'2016-17 cyber-enabled under-20': 57
	}),
	...shares('cyber-count', null, { '2016-17 cyber-enabled other-sexual-crimes': 2224 }),
	...shares('responsible-median', null, { '2016-17 other-sexual-crimes': 29 }),
	...shares('victims-age', 1001, { '2016-17 other-sexual-crimes under-16': 59 }),
	...byGender('victims-gender', TABLE_5),
	...byGender('responsible-gender', TABLE_6),
	...byAge,
	...[15, 44, 8, 11, 7, 7, 5, 2].map((value, index): Fact => [
		'victims-age',
		`2013-14 other-sexual-crimes ${AGES[index]}`,
		String(value),
		null
	]),
	['victims-median', '2013-14 other-sexual-crimes', '15', null]
];

export const SERVICE_FACTS: Fact[] = [
	...shares('took-part', 198, {
		'all-participants': 198,
		female: 28,
		'boys-11-and-under': 69,
		'male-learning-difficulty': 101
	}),
	...shares('clinical-need', null, { start: 27, end: 18 }),
	['sites', '', '12', null],
	['sessions', '', '30', null],
	['sessions-structured', '', '26', null],
	['sessions-individual', '', '4', null],
	['studies-before', '', '4', null]
];

/** What the publications say in words, or with an open end. */
export const IN_WORDS: [study: 'scotland' | 'service', finding: RegExp][] = [
	['scotland', /^at least 20%$/],
	['scotland', /^almost 40%$/],
	['service', /^more than 85%$/],
	['service', /^nearly half$/]
];

/** What stands beside a number. */
export const NOTES: [study: 'scotland' | 'service', note: RegExp][] = [
	['scotland', /up 50%/],
	['scotland', /up 26%/],
	['scotland', /about double that of 2013-14/],
	['scotland', /about 94% of them together/],
	['service', /statistically significant/],
	['service', /cannot be put down to the programme alone/]
];
