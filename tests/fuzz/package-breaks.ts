/** Ways to break a data package: what a spreadsheet, a bad copy or a hurried hand makes of its tables. */

import { csvFormatRows, csvParseRows } from 'd3';
import fc from 'fast-check';
import type { PackageFiles } from '$lib/data/validation/validate-package';
import { damaged } from './damage';
import { withOtherParts } from './json-parts';

/** Whole numbers of any length, and some with as many decimals. */
const number = fc.oneof(
	fc.nat(200).map(String),
	fc.bigInt({ min: 0n, max: 10n ** 30n }).map(String),
	fc.stringMatching(/^[1-9][0-9]{0,24}$/),
	fc.stringMatching(/^[1-9][0-9]?[.][0-9]{1,120}$/)
);

export type Break = (files: PackageFiles) => PackageFiles;

const place = fc.nat(1000);

/** Changes a text of the package; one that is gone stays away. `what` is shown where the case fails. */
function inFile(name: string, what: string, change: (text: string) => string): Break {
	const apply: Break = (files) => {
		const text = files[name];
		return text === undefined ? files : { ...files, [name]: change(text) };
	};
	return Object.assign(apply, { [fc.toStringMethod]: () => `${name}: ${what}` });
}

/** The same for the cells of a table that has any. */
const inCells = (name: string, what: string, change: (rows: string[][]) => string[][]) =>
	inFile(name, what, (text) => {
		const rows = csvParseRows(text);
		return rows.length > 0 ? `${csvFormatRows(change(rows))}\n` : text;
	});

/** Numbers that are none, too large, or in another way of writing; codes; ids; and texts. */
const cell = fc.oneof(
	fc.constantFrom(
		...['NaN', 'Infinity', '-1', '0', '101', '194', '1e999', '9'.repeat(400), '0.1', '46.0', '4,6'],
		...['½', '１２', '46%', '+3', '0x10', '00', '-0', '', ' ', '[x]', '[x2]', '[c]', '=1+1'],
		...['true', 'false', 'null', 'constructor', '__proto__', 'toString', '"', '\n', ',', '\uFEFF'],
		...['ta-only', 'both', 'ta-only both', 'both both', 'P1', 'P1 P2', 'percentage', 'derived'],
		...['count', 'median', 'published', 'ambiguous', 'not-published', 'ratio', 'complement']
	),
	fc.integer().map(String),
	fc.double().map(String),
	fc.string({ unit: 'binary', maxLength: 12 })
);

/** The ways to break one package. @param files as they ship */
export function breaksOf(files: PackageFiles): {
	ofTables: fc.Arbitrary<Break>;
	ofDescriptor: fc.Arbitrary<Break>;
} {
	const names = Object.keys(files);
	const tables = names.filter((name) => name.endsWith('.csv'));
	const table = fc.constantFrom(...tables);
	const descriptorName = names.find((name) => name.endsWith('.json'))!;
	const swapped = fc.tuple(table, place, place, place, place).map(([name, ...[a, b, c, d]]) =>
		inCells(name, `cells ${a} ${c} and ${b} ${d} swapped`, (rows) => {
			const [one, other] = [rows[a % rows.length]!, rows[b % rows.length]!];
			const [i, j] = [c % one.length, d % other.length];
			[one[i], other[j]] = [other[j]!, one[i]!];
			return rows;
		})
	);
	const filled = fc.tuple(table, place, place, cell).map(([name, a, b, value]) =>
		inCells(name, `cell ${a} ${b} is ${JSON.stringify(value)}`, (rows) => {
			// Rows of data, where there are any, and not the header.
			const row = rows[1 + (a % Math.max(1, rows.length - 1))] ?? rows[0]!;
			row[b % row.length] = value;
			return rows;
		})
	);
	/** A number where the rules work something out of it. */
	const counted = fc
		.tuple(place, fc.constantFrom('value', 'base', 'count_low', 'low', 'position'), number)
		.map(([a, column, value]) => {
			const name = tables.find((one) => one.endsWith('/estimates.csv'))!;
			return inCells(name, `${column} of row ${a} is ${value}`, ([header = [], ...rows]) => {
				const row = rows[a % rows.length];
				if (row && header.includes(column)) row[header.indexOf(column)] = value;
				return [header, ...rows];
			});
		});
	const dropped = fc
		.tuple(table, place)
		.map(([name, a]) =>
			inCells(name, `row ${a} dropped`, (rows) => rows.filter((_, i) => i !== a % rows.length))
		);
	const doubled = fc
		.tuple(table, place)
		.map(([name, a]) =>
			inCells(name, `row ${a} twice`, (rows) => [...rows, rows[a % rows.length]!])
		);
	const renamed = fc
		.tuple(table, place, cell)
		.map(([name, a, value]) =>
			inCells(name, `column ${a} is ${JSON.stringify(value)}`, ([header = [], ...rows]) => [
				header.map((one, i) => (i === a % header.length ? value : one)),
				...rows
			])
		);
	const rewritten = fc
		.tuple(
			table,
			fc.constantFrom<(text: string) => string>(
				(text) => `\uFEFF${text}`,
				(text) => text.replaceAll('\n', '\r\n'),
				(text) => text.replaceAll('\n', '\r'),
				(text) => text.replaceAll(',', ';'),
				(text) => text.replaceAll('"', ''),
				(text) => `${text}\n\n`,
				(text) => text.trimEnd(),
				(text) => text.split('\n')[0]!,
				() => ''
			)
		)
		.map(([name, change]) => inFile(name, String(change), change));
	const garbled = table.chain((name) =>
		damaged(fc.constant(files[name]!)).map((text) => inFile(name, 'damaged', () => text))
	);
	const removed = fc.constantFrom(...tables, descriptorName).map((name): Break => (all) => {
		const { [name]: _, ...others } = all;
		return others;
	});

	const anyBreak: fc.Arbitrary<Break> = fc.oneof(
		{ weight: 8, arbitrary: filled },
		{ weight: 3, arbitrary: counted },
		{ weight: 3, arbitrary: swapped },
		{ weight: 2, arbitrary: dropped },
		...[doubled, renamed, rewritten, garbled, removed]
	);

	const descriptor = files[descriptorName]!;

	const anyDescriptorBreak: fc.Arbitrary<Break> = fc.oneof(
		withOtherParts(fc.constant(JSON.parse(descriptor) as unknown)).map((value) =>
			inFile(descriptorName, 'other parts', () => JSON.stringify(value) ?? '')
		),
		damaged(fc.constant(descriptor)).map((text) => inFile(descriptorName, 'damaged', () => text)),
		anyBreak
	);
	return { ofTables: anyBreak, ofDescriptor: anyDescriptorBreak };
}
