/** A study that is made up, as large as a test wants it. */

import { buildTables, type Tables } from '$lib/data/tables';
import { KINDS } from '$lib/data/vocabulary';
import type { Selection } from '$lib/selection/selection';

const STUDY = 'made-up-2020';

/** @param size how many groups are compared, and in how many rows each */
export function madeUp(size: { groups: number; rows: number }): {
	tables: Tables;
	selection: Selection;
} {
	const range = (length: number) => Array.from({ length }, (_, index) => index + 1);
	const group = (id: string, label: string, dimension: string, position: number) =>
		`${id},${label},${label},were ${label},A group.,${dimension},${dimension},,all,,circle,${position}`;
	const groups = [
		...range(size.groups).map((n) => group(`g${n}`, `Group number ${n}`, 'first', n)),
		...range(size.rows).map((n) =>
			group(`r${n}`, `Row ${n} with a name that is rather long`, 'second', size.groups + n)
		)
	];
	const rows = range(size.rows).flatMap((r) =>
		range(size.groups).map(
			(g) =>
				`A${r * 1000 + g},share,g${g} r${r},all,percentage,${(r * 37 + g * 11) % 101},percent,,,1000,published,,,,,,,,,,,,,place`
		)
	);
	const csv = (header: string, lines: string[] = []) => `${[header, ...lines].join('\n')}\n`;
	const tables = buildTables({
		[STUDY]: {
			populations: csv(
				'id,label,description,base,base_unit,sex,ages,period,sampling,intervals,locator',
				['all,All,everybody,1000,people,any,,,a sample,true,place']
			),
			dimensions: csv('id,label,axis,position', ['first,First,period,1', 'second,Second,,2']),
			groups: csv(
				'id,label,short,phrase,definition,dimension,partition,part_of,populations,starts,mark,position',
				groups
			),
			themes: csv('id,label,question,population,read_more,position', ['all,All,What?,all,,1']),
			measures: csv('id,theme,label,short,definition,divides,not_applicable,position', [
				'share,all,The share of something,Share,A share.,,,1'
			]),
			estimates: csv(
				'id,measure,groups,population,kind,value,unit,phrase,item,base,base_status,base_note,formula,inputs,low,high,count_low,count_high,within,assumption,average,hedge,note,locator',
				rows
			),
			comparisons: csv(
				'id,measure,groups,comparators,comparator_status,population,direction,clause,way,on_average,hedge,note,locator'
			),
			sequences: csv('id,pattern,pattern_label,position,lane,event,groups,evidence,caveat,locator'),
			findings: csv('id,theme,figure,role,statement,evidence,hedge,caveat,locator,position'),
			locators: csv('id,document,section,item,page,grade', ['place,report,Results,,,P'])
		}
	});
	return {
		tables,
		selection: {
			study: STUDY,
			groups: [...range(size.groups).map((n) => `g${n}`), ...range(size.rows).map((n) => `r${n}`)],
			themes: ['all'],
			kinds: [...KINDS],
			view: 'compare',
			sort: null,
			by: 'first',
			order: 'study',
			intervals: true,
			beside: null
		}
	};
}
