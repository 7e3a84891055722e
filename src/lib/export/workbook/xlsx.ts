/** Writes a workbook as an .xlsx file (ECMA-376). */

import { strToU8, zipSync, type Zippable } from 'fflate';
import { checkNames } from './check';
import { gridOf, type Grid } from './grid';
import { quotedSheet, type Workbook } from './model';
import { SharedStrings, sheetParts } from './xlsx-sheet';
import { xlsxStyles } from './xlsx-styles';
import { escaped, xmlDocument } from './xml';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * The file, the same bytes for the same workbook.
 *
 * @throws Error when a name, a header or a cell is one that the format cannot hold
 */
export function xlsxFile(workbook: Workbook): Uint8Array<ArrayBuffer> {
	checkNames(workbook);
	const strings = new SharedStrings();
	const grids = workbook.sheets.map(gridOf);
	const sheets = grids.map((grid, index) => sheetParts(grid, index + 1, strings));
	const parts: Record<string, string> = {
		'_rels/.rels': relationships([
			[`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
			[`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml']
		]),
		'docProps/core.xml': coreProperties(workbook),
		'xl/workbook.xml': workbookPart(grids),
		'xl/_rels/workbook.xml.rels': relationships([
			...grids.map((_, index): [string, string] => [
				`${OFFICE}/worksheet`,
				`worksheets/sheet${index + 1}.xml`
			]),
			[`${OFFICE}/styles`, 'styles.xml'],
			[`${OFFICE}/sharedStrings`, 'sharedStrings.xml']
		]),
		'xl/styles.xml': xlsxStyles(),
		...Object.assign({}, ...sheets),
		'xl/sharedStrings.xml': strings.part()
	};
	const files: Zippable = { '[Content_Types].xml': strToU8(xmlDocument(contentTypes(parts))) };
	for (const [path, root] of Object.entries(parts)) files[path] = strToU8(xmlDocument(root));
	return zipSync(files, { mtime: workbook.made, level: 9 });
}

/** Relationships in order: the first is rId1. */
function relationships(targets: [string, string][]): string {
	const items = targets.map(
		([type, target], index) =>
			`<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`
	);
	return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function contentTypes(parts: Record<string, string>): string {
	const overrides = Object.keys(parts).flatMap((path) => {
		const type = contentType(path);
		return type ? `<Override PartName="/${path}" ContentType="${type}"/>` : [];
	});
	return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function contentType(path: string): string | null {
	if (path.endsWith('.rels')) return null;
	if (path === 'docProps/core.xml')
		return 'application/vnd.openxmlformats-package.core-properties+xml';
	if (path === 'xl/workbook.xml') return `${CONTENT}.sheet.main+xml`;
	if (path.startsWith('xl/worksheets/')) return `${CONTENT}.worksheet+xml`;
	if (path.startsWith('xl/tables/')) return `${CONTENT}.table+xml`;
	return `${CONTENT}.${path.slice('xl/'.length, -'.xml'.length)}+xml`;
}

function coreProperties({ title, subject, creator, language, made }: Workbook): string {
	const day = `${made.toISOString().slice(0, 19)}Z`;
	return [
		`<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
		`<dc:title>${escaped(title)}</dc:title>`,
		`<dc:subject>${escaped(subject)}</dc:subject>`,
		`<dc:creator>${escaped(creator)}</dc:creator>`,
		`<dc:language>${escaped(language)}</dc:language>`,
		`<dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created>`,
		`<dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified>`,
		'</cp:coreProperties>'
	].join('');
}

/** The list of sheets; a header row is printed again on each page. */
function workbookPart(grids: Grid[]): string {
	const sheets = grids.map(
		({ name }, index) =>
			`<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`
	);
	const titles = grids.flatMap(({ name, table }, index) =>
		table
			? `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escaped(quotedSheet(name))}!$${table.first}:$${table.first}</definedName>`
			: []
	);
	const defined = titles.length > 0 ? `<definedNames>${titles.join('')}</definedNames>` : '';
	return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0" firstSheet="0"/></bookViews><sheets>${sheets.join('')}</sheets>${defined}</workbook>`;
}
