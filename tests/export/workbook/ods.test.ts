import { strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { odsFile } from '$lib/export/workbook/ods';
import { EXAMPLES, small } from './examples';
import { attributes, elements, partsOf } from './files';

const TYPE = 'application/vnd.oasis.opendocument.spreadsheet';
const FILES = EXAMPLES.map(([name, workbook]) => {
	const file = odsFile(workbook);
	return { name, workbook, file, parts: partsOf(file) };
});

describe.each(FILES)('the .ods file of $name', ({ workbook, file, parts }) => {
	test('begins with its type, stored as it is', () => {
		const view = new DataView(file.buffer, file.byteOffset);
		expect(view.getUint32(0, true)).toBe(0x04034b50);
		expect(view.getUint16(8, true), 'method: stored').toBe(0);
		expect(view.getUint16(28, true), 'no extra field').toBe(0);
		expect(strFromU8(file.subarray(30, 30 + 'mimetype'.length + TYPE.length))).toBe(
			`mimetype${TYPE}`
		);
	});

	test('lists every part in its manifest, and no other', () => {
		const listed = attributes(
			parts['META-INF/manifest.xml']!,
			'manifest:file-entry',
			'manifest:full-path'
		);
		const own = Object.keys(parts).filter(
			(path) => path !== 'mimetype' && path !== 'META-INF/manifest.xml'
		);
		expect(new Set(listed)).toEqual(new Set(['/', ...own]));
		expect(new Set(listed).size).toBe(listed.length);
	});

	test('marks up one table a sheet as a range with a header and without filter buttons', () => {
		const content = parts['content.xml']!;
		const ranges = elements(content, 'table:database-range');
		const expected = workbook.sheets.flatMap(({ name, lines, table }) => {
			if (!table) return [];
			const last = String.fromCharCode(64 + table.columns.length);
			const first = lines.length + 2;
			return [
				{
					name: table.name,
					address: `'${name}'.A${first}:'${name}'.${last}${first + table.rows.length}`
				}
			];
		});
		expect(
			ranges.map((range) => ({
				name: range.getAttribute('table:name'),
				address: range.getAttribute('table:target-range-address')
			}))
		).toEqual(expected);
		for (const range of ranges) {
			expect(range.getAttribute('table:contains-header')).toBe('true');
			expect(range.getAttribute('table:display-filter-buttons')).toBe('false');
		}
		const sheets = elements(content, 'table:table');
		sheets.forEach((sheet, index) => {
			const headers = [...sheet.getElementsByTagName('table:table-header-rows')];
			const cells = headers.flatMap((one) => [...one.getElementsByTagName('table:table-cell')]);
			expect(cells.map(({ textContent }) => textContent)).toEqual(
				workbook.sheets[index]!.table?.columns.map(({ header }) => header) ?? []
			);
		});
	});

	test('uses only styles that are there, and headings that are named as such', () => {
		const content = parts['content.xml']!;
		const own = elements(content, 'style:style');
		const named = attributes(parts['styles.xml']!, 'style:style', 'style:name');
		const known = new Set([...own.map((one) => one.getAttribute('style:name')), ...named]);
		const used = [
			'table:table',
			'table:table-column',
			'table:table-row',
			'table:table-cell'
		].flatMap((name) => attributes(content, name, 'table:style-name'));
		for (const style of new Set(used)) expect(known).toContain(style);
		const parent = new Map(
			own.map((one) => [
				one.getAttribute('style:name'),
				one.getAttribute('style:parent-style-name')
			])
		);
		for (const sheet of elements(content, 'table:table')) {
			const cells = [...sheet.getElementsByTagName('table:table-cell')];
			expect(parent.get(cells[0]!.getAttribute('table:style-name'))).toBe('Heading_20_1');
		}
		const cover = [
			...elements(content, 'table:table')[0]!.getElementsByTagName('table:table-cell')
		].slice(1);
		expect(cover.map((cell) => parent.get(cell.getAttribute('table:style-name')))).toEqual(
			workbook.sheets[0]!.lines.map(({ heading, to }) =>
				heading ? 'Heading_20_2' : to ? 'Hyperlink' : 'Default'
			)
		);
	});

	test('has no merged cell, filter, frozen pane, fill or picture', () => {
		for (const [path, xml] of Object.entries(parts)) {
			expect(xml, path).not.toMatch(
				/number-(columns|rows)-spanned|table:filter|SplitMode|background-color|<draw:|table:formula/
			);
		}
	});

	test('opens at A1 of its first sheet, with the cursor in A1 of each', () => {
		const items = elements(parts['settings.xml']!, 'config:config-item');
		const values = (name: string) =>
			items
				.filter((item) => item.getAttribute('config:name') === name)
				.map(({ textContent }) => textContent);
		const zeros = workbook.sheets.map(() => '0');
		expect(values('ActiveTable')).toEqual([workbook.sheets[0]!.name]);
		expect(values('CursorPositionX')).toEqual(zeros);
		expect(values('CursorPositionY')).toEqual(zeros);
	});

	test('has its title and its language, in its properties and for its cells', () => {
		const meta = parts['meta.xml']!;
		expect(elements(meta, 'dc:title')[0]!.textContent).toBe(workbook.title);
		expect(elements(meta, 'dc:language')[0]!.textContent).toBe('en-GB');
		const [cells] = elements(parts['styles.xml']!, 'style:default-style');
		const [text] = cells!.getElementsByTagName('style:text-properties');
		expect(text!.getAttribute('fo:language')).toBe('en');
		expect(text!.getAttribute('fo:country')).toBe('GB');
	});

	test('links each sheet of the contents to its A1', () => {
		const [, contents] = elements(parts['content.xml']!, 'table:table');
		const links = [...contents!.getElementsByTagName('text:a')];
		expect(links.map((link) => link.getAttribute('xlink:href'))).toEqual(
			workbook.sheets.slice(2).map(({ name }) => `#'${name}'.A1`)
		);
	});
});

test('spaces and breaks that the format would join are elements', () => {
	const content = partsOf(odsFile(small(['a'], [[' a  b\n\tc ']])))['content.xml']!;
	expect(content).toContain(
		'<text:p><text:s text:c="1"/>a <text:s text:c="1"/>b</text:p><text:p><text:tab/>c<text:s text:c="1"/></text:p>'
	);
});
