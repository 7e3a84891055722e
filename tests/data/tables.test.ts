/** The texts of the studies become tables that are told apart by their study. */

import { describe, expect, test } from 'vitest';
import {
	buildBackground,
	buildTables,
	textsByStudy,
	type StudyTexts,
	type Tables
} from '$lib/data/tables';

const NAMES =
	'populations dimensions groups themes measures estimates comparisons sequences findings locators'.split(
		' '
	);

/** A study whose every table has a row for each position; its rows name the study. */
function study(name: string, positions: number[]): StudyTexts {
	const rows = positions.map((position) => `${name}${position},${position}`);
	const texts = Object.fromEntries(
		NAMES.map((table) => [table, ['id,position', ...rows].join('\n')])
	);
	return {
		...texts,
		groups: [
			'id,dimension,position',
			...positions.map((one) => `g${one},d-${name}${one},${one}`)
		].join('\n'),
		measures: [
			'id,theme,position',
			...positions.map((one) => `m${one},t-${name}${one},${one}`)
		].join('\n'),
		estimates: [
			'id,measure,groups,kind',
			...positions.map((one) => `${name}-e${one},m${one},g1 g2,count`)
		].join('\n'),
		comparisons: `id,measure,groups,comparators,way\n${name}-c,m1,g1,g2,up\n${name}-n,m1,g1,,up`
	};
}

const texts = { one: study('one', [2, 1]), two: study('two', [1, 2]) };
const rows = (table: keyof Tables, ...columns: string[]) =>
	(buildTables(texts)[table].objects() as Record<string, unknown>[]).map((row) =>
		columns.map((column) => row[column])
	);

describe('the tables of two studies', () => {
	test('hold the rows of both, in the order of their position where they have one', () => {
		for (const name of ['dimensions', 'themes', 'sequences', 'findings'] as const) {
			expect(rows(name, 'study', 'id', 'position')).toEqual([
				['one', 'one1', 1],
				['two', 'two1', 1],
				['one', 'one2', 2],
				['two', 'two2', 2]
			]);
		}
		expect(rows('groups', 'study', 'id').map(String)).toEqual([
			'one,g1',
			'two,g1',
			'one,g2',
			'two,g2'
		]);
		expect(rows('measures', 'study', 'id').map(String)).toEqual([
			'one,m1',
			'two,m1',
			'one,m2',
			'two,m2'
		]);
		for (const name of ['populations', 'locators'] as const) {
			expect(rows(name, 'study', 'position')).toEqual([
				['one', 2],
				['one', 1],
				['two', 1],
				['two', 2]
			]);
		}
	});

	test('hold estimates and comparisons as one, with the theme of their measure in their own study', () => {
		const evidence = rows('evidence', 'id', 'kind', 'theme', 'order', 'comparators', 'way');
		expect(evidence).toContainEqual(['one-e1', 'count', 't-one1', 1, '', '']);
		expect(evidence).toContainEqual(['two-e2', 'count', 't-two2', 2, '', '']);
		expect(evidence).toContainEqual(['two-c', 'direction', 't-two1', 1, 'g2', 'up']);
		expect(evidence).toHaveLength(8);
		const order = evidence.map(([, , , position]) => position as number);
		expect(order).toEqual(order.toSorted((a, b) => a - b));
	});

	test('name each group of a datum, on which side it stands and its dimension', () => {
		const mentions = rows('mentions', 'study', 'id', 'group', 'part', 'dimension').map(String);
		expect(mentions).toContain('one,one-e1,g1,subject,d-one1');
		expect(mentions).toContain('one,one-e1,g2,subject,d-one2');
		expect(mentions).toContain('two,two-c,g2,comparator,d-two2');
		expect(mentions.filter((one) => one.includes('-n,'))).toEqual([
			'one,one-n,g1,subject,d-one1',
			'two,two-n,g1,subject,d-two1'
		]);
		expect(mentions).toHaveLength(2 * (4 + 2 + 1));
	});

	test('name every group of a datum, however many they are', () => {
		const bands = Array.from({ length: 12 }, (_, index) => `g${index}`);
		const header = 'id,measure,groups,comparators,way';
		const many = {
			...texts.one,
			comparisons: `${header}\nmany,m1,${bands.join(' ')},${bands.join(' ')},up`
		};
		const mentions = buildTables({ one: many }).mentions.objects() as Record<string, string>[];
		const named = (part: string) =>
			mentions.filter((one) => one.id === 'many' && one.part === part).map(({ group }) => group);
		expect(named('subject')).toEqual(bands);
		expect(named('comparator')).toEqual(bands);
	});

	test('keep every number as it was published', () => {
		const estimates = 'id,measure,groups,kind,value\na,m1,g1,percentage,46.0\nb,m1,g1,count,007';
		const { evidence } = buildTables({ one: { ...texts.one, estimates } });
		const values = (evidence.objects() as Record<string, unknown>[]).map(({ value }) => value);
		expect(values).toEqual(expect.arrayContaining(['46.0', '007']));
	});

	test('are not built without a table, or without a study', () => {
		const { themes: _, ...others } = texts.two;
		expect(() => buildTables({ one: texts.one, two: others })).toThrow(
			'The study two has no table "themes".'
		);
		expect(() => buildTables({})).toThrow('There is no study in the data folder.');
	});
});

test('the notes and the glossary stand in their order', () => {
	const text = 'id,position\nb,2\na,1\n';
	const { notes, glossary } = buildBackground({ one: { notes: text, glossary: text } });
	for (const table of [notes, glossary]) expect([...table.array('id')]).toEqual(['a', 'b']);
});

test('texts are sorted by study and table', () => {
	expect(
		textsByStudy({
			'/data/one/groups.csv': '1',
			'/data/one/csv.csv': '2',
			'/data/two/groups.csv': '3'
		})
	).toEqual({ one: { groups: '1', csv: '2' }, two: { groups: '3' } });
});
