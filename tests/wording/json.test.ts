import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jsonText } from '$lib/export/json';
import { KINDS, type Kind } from '$lib/data/vocabulary';
import { viewRecord, type RowRecord } from '$lib/wording/json';
import { CODE_WORDS } from '$lib/wording/kinds';
import { ADDRESS, MADE, table } from '../export/workbook/examples';
import { EVERY, study } from './every-figure';

const FILES = [
	...EVERY.map(([name, { view, words }]) => ({ name, view, words })),
	{ name: 'table', view: table, words: null }
].map((file) => ({
	...file,
	record: viewRecord(file.view, file.words, study, ADDRESS, MADE)
}));
const ROWS = FILES.flatMap(({ record }) => record.rows);

const OF_EVERY_ROW = [
	'id',
	'part',
	'measure',
	'group',
	'groups',
	'finding',
	'base',
	'note',
	'where',
	'grade',
	'citation',
	'sourceAddress',
	'kind'
];
const OF_A_KIND: Record<Kind, string[]> = {
	percentage: ['percent'],
	count: ['value', 'unit'],
	median: ['value', 'unit'],
	derived: ['percent', 'low', 'high', 'formula', 'inputs', 'assumption'],
	bound: ['above', 'included', 'phrase'],
	'average-gap': ['value', 'unit', 'average'],
	direction: ['word', 'way', 'comparators', 'comparatorStatus', 'onAverage', 'status'],
	'top-rank': ['item', 'status'],
	listed: ['item', 'status'],
	quantifier: ['phrase', 'status'],
	suppressed: ['status'],
	'not-published': ['status']
};

/** Every value in a record, however deep. */
function leaves(value: unknown): unknown[] {
	return typeof value === 'object' && value !== null
		? Object.values(value).flatMap(leaves)
		: [value];
}

test('a row has the fields of its kind and no others', () => {
	const seen = new Set<Kind>();
	for (const row of ROWS) {
		seen.add(row.kind);
		expect(new Set(Object.keys(row))).toEqual(new Set([...OF_EVERY_ROW, ...OF_A_KIND[row.kind]]));
	}
	expect(seen.size).toBeGreaterThan(KINDS.length - 4);
});

test('no value is a number, so that none loses the decimals with which it was published', () => {
	expect(leaves(ROWS).filter((value) => typeof value === 'number')).toEqual([]);
});

test('a direction has no number, not even as text', () => {
	const directions = ROWS.filter((row) => row.kind === 'direction');
	expect(directions.length).toBeGreaterThan(0);
	// The year of a citation is no number of the direction.
	for (const { id, where, base, citation, sourceAddress, ...row } of directions) {
		expect(
			leaves({ ...row, status: '' }).filter((value) => /\d/.test(String(value))),
			id
		).toEqual([]);
		expect(row.status).toBe('[x1]');
		expect([base.cases, where === '']).toEqual([null, false]);
		expect([citation, sourceAddress]).toEqual([study.citation, study.url]);
	}
});

test('rows are the data of the view, in order and as published', () => {
	for (const { name, view, record } of FILES) {
		expect(
			record.rows.map(({ id }) => id),
			name
		).toEqual(view.evidence.map(({ id }) => id));
		record.rows.forEach((row, index) => {
			const datum = view.evidence[index]!;
			expect(row.kind).toBe(datum.kind);
			const published = Object.entries(datum).filter(
				([field]) => OF_A_KIND[datum.kind].includes(field) && field !== 'formula'
			);
			for (const [field, value] of published) expect(row[field as keyof RowRecord]).toEqual(value);
			const cases = datum.base.status === 'published' ? String(datum.base.n) : null;
			expect(row.base).toMatchObject({ status: datum.base.status, cases });
		});
	}
});

test('a derived row says how it was worked out', () => {
	const derived = ROWS.filter((row) => row.kind === 'derived');
	for (const row of derived) {
		expect(row.formula).toContain(`${row.inputs[0]!.percent}%`);
		expect(Number(row.low)).toBeLessThanOrEqual(Number(row.high));
	}
	expect(derived.length).toBeGreaterThan(0);
});

test('each code in the rows is explained, and no other', () => {
	for (const { name, record } of FILES) {
		const used = new Set(record.rows.flatMap((row) => ('status' in row ? row.status : [])));
		expect(new Set(Object.keys(record.codes)), name).toEqual(used);
		for (const [code, words] of Object.entries(record.codes)) {
			expect(words).toBe(CODE_WORDS[code as '[x]']);
		}
	}
});

test('a record has its words, its limits and its source', () => {
	for (const { record, words } of FILES) {
		expect(record).toMatchObject({
			citation: study.citation,
			dataVersion: study.version,
			address: ADDRESS,
			made: '2026-03-04T12:00:00.000Z'
		});
		expect(record.caveat).toContain('not an estimate for all children');
		if (words) {
			expect(record).toMatchObject({
				title: words.title,
				sentence: words.sentence,
				choice: words.choice
			});
			expect(record.caveat).toContain(words.caveat ?? '');
			expect(record.source).toContain(words.locator);
		}
	}
});

describe('the file', () => {
	test('is read back as the record that it was', () => {
		for (const { record } of FILES) {
			const text = jsonText(record);
			expect(JSON.parse(text)).toEqual(record);
			expect(text).toMatch(/^\{\n\t"title": [^]*\n\}\n$/);
		}
	});

	test('is well-formed UTF-8 whatever it holds', () => {
		const text = jsonText({ half: '\ud800', quote: '"\u0000\n' });
		expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(text))).toBe(
			text
		);
		expect(JSON.parse(text)).toEqual({ half: '\ud800', quote: '"\u0000\n' });
	});

	test('has every field described in the guide to the data', () => {
		const guide = readFileSync('data/README.md', 'utf8');
		const fields = [
			...Object.keys(FILES[0]!.record),
			...OF_EVERY_ROW,
			...Object.values(OF_A_KIND).flat()
		];
		expect(fields.filter((field) => !guide.includes(`\`${field}\``))).toEqual([]);
	});
});
