/** Mends the XML of a slide and of its layout: a title that is one, a line that is decoration, a number. */

import { transform, type Box } from './places';
import { changed } from './xml';

/** Tells a screen reader to pass over a shape. */
const DECORATIVE =
	'<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';
const TITLE = /<p:ph\s[^>]*type="title"[^>]*\/>/g;
const FIRST_SHAPE = /<p:sp>[\s\S]*?<\/p:sp>/;
const NO_LAYOUT_NUMBER = /idx="4294967295"/g;
const NUMBER_SHAPE = 12;
const TITLE_BODY =
	'<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="t">';
/** The library repeats what a paragraph is before each of its runs; the schema allows it once. */
const REPEATED = /(<\/a:r>)<a:pPr\b[^>]*(?:\/>|>[\s\S]*?<\/a:pPr>)/g;

/** One slide: its title stands where it was measured, in the size that it was measured in. */
export function mendedSlide(xml: string, title: Box & { size: number }): string {
	const shape = changed(xml, FIRST_SHAPE, (first) => titleShape(first, title));
	return numbered(withDecoration(shape)).replace(REPEATED, (_, end: string) => end);
}

function titleShape(shape: string, { size, ...box }: Box & { size: number }): string {
	const placed = changed(shape, /<a:xfrm>[\s\S]*?<\/a:xfrm>/, () => transform(box));
	const sized = changed(placed, / sz="\d+"/g, () => ` sz="${size * 100}"`);
	return realTitle(sized);
}

/** The placeholder as PowerPoint writes it: the title has no index, and is locked against grouping. */
function realTitle(xml: string): string {
	const locked = changed(
		xml,
		/name="Text 0"><\/p:cNvPr><p:cNvSpPr\/>/,
		() => 'name="Title 1"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
	);
	return changed(locked, TITLE, () => '<p:ph type="title"/>');
}

/** A line has no text, which PowerPoint repairs; and it says nothing. */
function withDecoration(xml: string): string {
	if (!xml.includes('prst="line"')) return xml;
	const text =
		'<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody>';
	return changed(
		xml,
		/(<p:cNvPr id="\d+" name="[^"]*">)(<\/p:cNvPr>(?:(?!<\/p:sp>)[\s\S])*?prst="line"[\s\S]*?<\/p:spPr>)/,
		(_, open, rest) => `${open}${DECORATIVE}${rest}${text}`
	);
}

/** The number of a slide belongs to the one of its layout. */
function numbered(xml: string): string {
	return changed(xml, NO_LAYOUT_NUMBER, () => `idx="${NUMBER_SHAPE}"`);
}

/** The layout of a figure; its title stands as near the edge as that of a slide. */
export function mendedLayout(xml: string): string {
	const title = changed(xml, FIRST_SHAPE, (shape) =>
		realTitle(changed(shape, /<a:bodyPr [^>]*>/, () => TITLE_BODY))
	);
	return numbered(withNumberSign(title));
}

/** Where the library writes the number of the layout itself. */
export function withNumberSign(xml: string): string {
	return changed(
		xml,
		/(type="slidenum">[\s\S]*?<a:t>)[^<]*(<\/a:t>)/,
		(_, before, after) => `${before}‹#›${after}`
	);
}
