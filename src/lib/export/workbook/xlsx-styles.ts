/** The styles of an .xlsx file: named cell styles, and one format for each look. */

import type { GridCell } from './grid';
import {
	FONT,
	LOOK_ENTRIES,
	lookOf,
	MOST_DECIMALS,
	TYPE,
	type Look,
	type NamedStyle
} from './looks';
import { escaped } from './xml';

/** How Excel numbers the styles that it knows by itself. */
const BUILT_IN: Record<NamedStyle, number> = {
	Normal: 0,
	'Heading 1': 16,
	'Heading 2': 17,
	Hyperlink: 8
};
const NAMED = Object.keys(BUILT_IN) as NamedStyle[];
/** Ids of number formats below this are Excel's own. */
const FIRST_FORMAT = 164;
const BORDERS = ['none', 'thin', 'medium'] as const;

/** Index of the format of a cell: one a look, then one for each count of decimals. */
export function styleIndex({ look, decimals }: Pick<GridCell, 'look' | 'decimals'>): number {
	if (decimals !== undefined) return LOOK_ENTRIES.length + decimals;
	return LOOK_ENTRIES.findIndex(([name]) => name === look);
}

export function xlsxStyles(): string {
	const decimals = Array.from({ length: MOST_DECIMALS + 1 }, (_, index) => index);
	const formats = decimals.map(
		(places) =>
			`<numFmt numFmtId="${FIRST_FORMAT + places}" formatCode="0${places > 0 ? '.' : ''}${'0'.repeat(places)}"/>`
	);
	const number = lookOf('number');
	return [
		'<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
		list('numFmts', formats),
		list('fonts', [...NAMED.map((name) => font(name)), font('Normal', true)]),
		list('fills', ['none', 'gray125'].map(fill)),
		list('borders', BORDERS.map(border)),
		list(
			'cellStyleXfs',
			NAMED.map((_, index) => `<xf numFmtId="0" fontId="${index}" fillId="0" borderId="0"/>`)
		),
		list('cellXfs', [
			...LOOK_ENTRIES.map(([, look]) => format(look, 0)),
			...decimals.map((places) => format(number, FIRST_FORMAT + places))
		]),
		list('cellStyles', NAMED.map(cellStyle)),
		'</styleSheet>'
	].join('');
}

function list(name: string, items: string[]): string {
	return `<${name} count="${items.length}">${items.join('')}</${name}>`;
}

function font(name: NamedStyle, bold = TYPE[name].bold): string {
	const { size, colour } = TYPE[name];
	const underlined = name === 'Hyperlink' ? '<u/>' : '';
	return `<font>${bold ? '<b/>' : ''}${underlined}<sz val="${size}"/><color rgb="FF${colour}"/><name val="${FONT}"/><family val="2"/></font>`;
}

/** The two that Excel expects to find; no cell has a fill. */
function fill(pattern: string): string {
	return `<fill><patternFill patternType="${pattern}"/></fill>`;
}

function border(line: (typeof BORDERS)[number]): string {
	const bottom =
		line === 'none' ? '<bottom/>' : `<bottom style="${line}"><color rgb="FF767676"/></bottom>`;
	return `<border><left/><right/><top/>${bottom}<diagonal/></border>`;
}

function format(look: Look, numFmt: number): string {
	const named = NAMED.indexOf(look.style);
	const fontId = look.bold ? NAMED.length : named;
	const borderId = BORDERS.indexOf(look.rule ?? 'none');
	const across = look.right ? 'horizontal="right" indent="2"' : 'horizontal="left"';
	const down = `vertical="${look.bottom ? 'bottom' : 'top'}"`;
	const alignment = `<alignment ${across} ${down}${look.wrap ? ' wrapText="1"' : ''}/>`;
	return `<xf numFmtId="${numFmt}" fontId="${fontId}" fillId="0" borderId="${borderId}" xfId="${named}" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`;
}

function cellStyle(name: NamedStyle, index: number): string {
	return `<cellStyle name="${escaped(name)}" xfId="${index}" builtinId="${BUILT_IN[name]}"/>`;
}
