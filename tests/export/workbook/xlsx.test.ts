import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { xlsxFile } from '$lib/export/workbook/xlsx';
import { EXAMPLES, small } from './examples';
import { attributes, elements, opened, partsOf } from './files';

const FILES = EXAMPLES.map(([name, workbook]) => ({
	name,
	workbook,
	parts: partsOf(xlsxFile(workbook))
}));
const sheetParts = (parts: Record<string, string>) =>
	Object.keys(parts).filter((path) => path.startsWith('xl/worksheets/sheet'));
const tableOf = (parts: Record<string, string>, sheet: string) => {
	const rels = parts[`xl/worksheets/_rels/${posix.basename(sheet)}.rels`];
	const target = rels?.match(/Target="\.\.\/(tables\/table\d+\.xml)"/)?.[1];
	return target ? parts[`xl/${target}`] : undefined;
};

describe.each(FILES)('the .xlsx file of $name', ({ workbook, parts }) => {
	test('gives each part a content type, and no part that is not there', () => {
		const types = parts['[Content_Types].xml']!;
		const named = attributes(types, 'Override', 'PartName');
		const own = Object.keys(parts).filter(
			(path) => path !== '[Content_Types].xml' && !path.endsWith('.rels')
		);
		expect(new Set(named)).toEqual(new Set(own.map((path) => `/${path}`)));
		expect(new Set(named).size).toBe(named.length);
		expect(attributes(types, 'Default', 'Extension')).toContain('rels');
	});

	test('relates only to parts that are there, and uses every relationship', () => {
		for (const [path, xml] of Object.entries(parts).filter(([one]) => one.endsWith('.rels'))) {
			const owner = path.replace('_rels/', '').replace(/\.rels$/, '');
			const ids = attributes(xml, 'Relationship', 'Id');
			expect(new Set(ids).size, path).toBe(ids.length);
			for (const one of elements(xml, 'Relationship')) {
				if (one.getAttribute('TargetMode') === 'External') {
					expect(one.getAttribute('Target')).toMatch(/^https:\/\//);
				} else {
					const target = posix.join(posix.dirname(owner), one.getAttribute('Target')!);
					expect(Object.keys(parts), path).toContain(target);
				}
				if (owner.startsWith('xl/worksheets/'))
					expect(parts[owner]).toContain(`r:id="${one.getAttribute('Id')}"`);
			}
		}
	});

	test('marks up one table a sheet, in column A, whose columns are the header cells', () => {
		const { Sheets, SheetNames } = opened(xlsxFile(workbook));
		const names: string[] = [];
		const ids: string[] = [];
		workbook.sheets.forEach((sheet, index) => {
			const xml = tableOf(parts, `xl/worksheets/sheet${index + 1}.xml`);
			if (!sheet.table) return expect(xml).toBeUndefined();
			const [table] = elements(xml!, 'table');
			const ref = table!.getAttribute('ref')!;
			const [, first, lastColumn, last] = ref.match(/^A(\d+):([A-Z]+)(\d+)$/)!;
			expect(Number(first)).toBe(sheet.lines.length + 2);
			expect(Number(last) - Number(first)).toBe(sheet.table.rows.length);
			expect(Sheets[SheetNames[index]!]!['!ref']).toBe(`A1:${lastColumn}${last}`);
			const headers = attributes(xml!, 'tableColumn', 'name');
			expect(headers).toEqual(sheet.table.columns.map(({ header }) => header));
			const cells = headers.map((_, x) => {
				const column = String.fromCharCode(65 + x);
				return Sheets[SheetNames[index]!]![`${column}${first}`].v;
			});
			expect(cells).toEqual(headers);
			expect(table!.getAttribute('headerRowCount')).not.toBe('0');
			names.push(table!.getAttribute('displayName')!.toLowerCase());
			ids.push(table!.getAttribute('id')!);
		});
		expect(names.length).toBeGreaterThan(2);
		expect(new Set(names).size).toBe(names.length);
		expect(new Set(ids).size).toBe(ids.length);
		for (const name of names) expect(name).toMatch(/^[a-z_][a-z0-9_]+$/);
	});

	test('has no merged cell, filter button, frozen pane, fill or picture', () => {
		for (const [path, xml] of Object.entries(parts)) {
			expect(xml, path).not.toMatch(/<(mergeCell|autoFilter|pane|drawing|f)\b/);
		}
		const patterns = attributes(parts['xl/styles.xml']!, 'patternFill', 'patternType');
		expect(patterns).toEqual(['none', 'gray125']);
		const [formats] = elements(parts['xl/styles.xml']!, 'cellXfs');
		for (const one of formats!.getElementsByTagName('xf')) {
			expect(one.getAttribute('fillId')).toBe('0');
		}
	});

	test('opens at A1 of its first sheet, with the cursor in A1 of each', () => {
		expect(attributes(parts['xl/workbook.xml']!, 'workbookView', 'activeTab')).toEqual(['0']);
		sheetParts(parts).forEach((path, index) => {
			expect(attributes(parts[path]!, 'selection', 'activeCell')).toEqual(['A1']);
			expect(attributes(parts[path]!, 'sheetView', 'tabSelected')).toEqual([
				index === 0 ? '1' : null
			]);
		});
	});

	test('has its title and its language, and headings that are named as such', () => {
		const core = parts['docProps/core.xml']!;
		expect(elements(core, 'dc:title')[0]!.textContent).toBe(workbook.title);
		expect(elements(core, 'dc:language')[0]!.textContent).toBe('en-GB');
		const styles = parts['xl/styles.xml']!;
		const named = attributes(styles, 'cellStyle', 'name');
		const [formats] = elements(styles, 'cellXfs');
		const styleOf = (path: string, cell: string) => {
			const found = elements(parts[path]!, 'c').find((one) => one.getAttribute('r') === cell)!;
			const format = formats!.getElementsByTagName('xf')[Number(found.getAttribute('s'))]!;
			return named[Number(format.getAttribute('xfId'))];
		};
		for (const path of sheetParts(parts)) expect(styleOf(path, 'A1')).toBe('Heading 1');
		workbook.sheets[0]!.lines.forEach(({ heading, to }, index) => {
			const style = heading ? 'Heading 2' : to ? 'Hyperlink' : 'Normal';
			expect(styleOf('xl/worksheets/sheet1.xml', `A${index + 2}`)).toBe(style);
		});
	});

	test('links each sheet of the contents to its A1', () => {
		const links = elements(parts['xl/worksheets/sheet2.xml']!, 'hyperlink');
		expect(links.map((link) => link.getAttribute('location'))).toEqual(
			workbook.sheets.slice(2).map(({ name }) => `'${name}'!A1`)
		);
	});

	test('gives each row a height, and each cell of a table its format', () => {
		for (const path of sheetParts(parts)) {
			for (const height of attributes(parts[path]!, 'row', 'ht')) {
				expect(Number(height)).toBeGreaterThan(15);
				expect(Number(height)).toBeLessThan(410);
			}
		}
	});
});

test('text that looks like an escape of the format stays as it is', () => {
	const parts = partsOf(xlsxFile(small(['_x0041_'], [['a _x000D_ b']])));
	expect(parts['xl/sharedStrings.xml']).toContain('a _x005F_x000D_ b');
	expect(attributes(parts['xl/tables/table1.xml']!, 'tableColumn', 'name')).toEqual([
		'_x005F_x0041_'
	]);
});

test('a table with more columns than letters ends where it should', () => {
	const headers = Array.from({ length: 30 }, (_, index) => `column ${index}`);
	const parts = partsOf(xlsxFile(small(headers, [headers, headers])));
	expect(attributes(parts['xl/tables/table1.xml']!, 'table', 'ref')).toEqual(['A2:AD4']);
});
