/** The styles of an .ods file: named cell styles in one part, the look of each cell in the other. */

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
import { NAMESPACES } from './ods-namespaces';
import { escaped } from './xml';

/** How the format writes the names: a space in hexadecimal. */
const NAMES: Record<NamedStyle, string> = {
	Normal: 'Default',
	'Heading 1': 'Heading_20_1',
	'Heading 2': 'Heading_20_2',
	Hyperlink: 'Hyperlink'
};
/** Width of a character of the font at its usual size, in centimetres. */
const CHARACTER = 0.235;
const RULES = { thin: '0.5pt solid #767676', medium: '1.5pt solid #767676' };
const DECIMALS = Array.from({ length: MOST_DECIMALS + 1 }, (_, index) => index);

/** The name of the style of a cell. */
export function lookStyle({ look, decimals }: GridCell): string {
	return decimals === undefined ? look : `${look}-${decimals}`;
}

/** Named styles and the page, for styles.xml. */
export function odsStyles(language: string): string {
	const [tongue, country] = language.split('-');
	const locale = `fo:language="${escaped(tongue!)}" fo:country="${escaped(country ?? 'none')}"`;
	return [
		`<office:document-styles ${NAMESPACES} office:version="1.3">`,
		`<office:font-face-decls><style:font-face style:name="${FONT}" svg:font-family="${FONT}" style:font-family-generic="swiss"/></office:font-face-decls>`,
		'<office:styles>',
		`<style:default-style style:family="table-cell"><style:text-properties style:font-name="${FONT}" ${locale}/></style:default-style>`,
		...(Object.keys(NAMES) as NamedStyle[]).map(namedStyle),
		'</office:styles><office:automatic-styles>',
		'<style:page-layout style:name="page"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" fo:margin="1.3cm" style:scale-to-X="1" style:scale-to-Y="0"/></style:page-layout>',
		'</office:automatic-styles><office:master-styles><style:master-page style:name="Default" style:page-layout-name="page"/></office:master-styles>',
		'</office:document-styles>'
	].join('');
}

function namedStyle(name: NamedStyle): string {
	const { size, bold, colour } = TYPE[name];
	const parent = name === 'Normal' ? '' : ' style:parent-style-name="Default"';
	const underlined =
		name === 'Hyperlink'
			? ' style:text-underline-style="solid" style:text-underline-width="auto"'
			: '';
	return `<style:style style:name="${NAMES[name]}" style:display-name="${name === 'Normal' ? 'Default' : name}" style:family="table-cell"${parent}><style:text-properties style:font-name="${FONT}" fo:font-size="${size}pt" fo:font-weight="${bold ? 'bold' : 'normal'}" fo:color="#${colour}"${underlined}/></style:style>`;
}

/** What cells, rows and columns look like, for content.xml. */
export function contentStyles(widths: number[], heights: number[]): string {
	return [
		'<office:automatic-styles>',
		...widths.map(
			(width, index) =>
				`<style:style style:name="width-${index}" style:family="table-column"><style:table-column-properties style:column-width="${(width * CHARACTER).toFixed(2)}cm"/></style:style>`
		),
		...heights.map(
			(height, index) =>
				`<style:style style:name="height-${index}" style:family="table-row"><style:table-row-properties style:row-height="${height}pt" style:use-optimal-row-height="true"/></style:style>`
		),
		'<style:style style:name="sheet" style:family="table" style:master-page-name="Default"><style:table-properties table:display="true" style:writing-mode="lr-tb"/></style:style>',
		...DECIMALS.map(
			(places) =>
				`<number:number-style style:name="places-${places}"><number:number number:decimal-places="${places}" number:min-decimal-places="${places}" number:min-integer-digits="1"/></number:number-style>`
		),
		...LOOK_ENTRIES.map(([name, look]) => cellStyle(name, look)),
		...DECIMALS.map((places) =>
			cellStyle(`number-${places}`, lookOf('number'), ` style:data-style-name="places-${places}"`)
		),
		'</office:automatic-styles>'
	].join('');
}

function cellStyle(name: string, look: Look, data = ''): string {
	const rule = look.rule ? ` fo:border-bottom="${RULES[look.rule]}"` : '';
	const bold = look.bold ? '<style:text-properties fo:font-weight="bold"/>' : '';
	return `<style:style style:name="${name}" style:family="table-cell" style:parent-style-name="${NAMES[look.style]}"${data}><style:table-cell-properties style:vertical-align="${look.bottom ? 'bottom' : 'top'}" fo:wrap-option="${look.wrap ? 'wrap' : 'no-wrap'}"${rule}${look.right ? ' fo:padding-right="0.6cm"' : ''}/><style:paragraph-properties fo:text-align="${look.right ? 'end' : 'start'}"/>${bold}</style:style>`;
}
