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

	test('name the groups of a datum, on either side, those of one dimension together', () => {
		const mentions = new Map(rows('evidence', 'id', 'mentions') as [string, string][]);
		expect(mentions.get('one-e1')).toBe('g1|g2');
		expect(mentions.get('two-c')).toBe('g1|g2');
		expect(mentions.get('one-n')).toBe('g1');
	});

	test('name every group of a datum, however many they are', () => {
		const bands = Array.from({ length: 12 }, (_, index) => `g${index}`);
		const groups = ['id,dimension,position', ...bands.map((id, at) => `${id},age,${at}`)];
		const many = {
			...texts.one,
			groups: groups.join('\n'),
			comparisons: `id,measure,groups,comparators,way\nmany,m1,${bands.slice(0, 10).join(' ')},${bands.slice(10).join(' ')},up`
		};
		const evidence = buildTables({ one: many }).evidence.objects() as Record<string, string>[];
		expect(evidence.find(({ id }) => id === 'many')!.mentions).toBe(bands.join(' '));
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
