/** Writes speaker notes as paragraphs under headings; the library knows one paragraph only. */

import type { NoteSection } from './deck';
import { transform, type Box } from './places';
import { changed, escaped } from './xml';

const SIZE = 12;
/** Where the slide and the notes stand on a page of 540 by 720 points. */
const PAGE: Record<'sldImg' | 'body', Box> = {
	sldImg: { x: 36, y: 36, w: 256, h: 144 },
	body: { x: 36, y: 192, w: 468, h: 486 }
};

/** The page of notes of one slide, with its sections. */
export function withNotes(xml: string, sections: NoteSection[], language: string): string {
	const paragraphs = sections.flatMap(({ heading, paragraphs }) => [
		paragraph(heading, language, true),
		...paragraphs.map((text) => paragraph(text, language, false))
	]);
	const body = paragraphs.join('') || `<a:p><a:endParaRPr lang="${language}"/></a:p>`;
	return changed(
		xml,
		/(type="body"[\s\S]*?<a:lstStyle\/>)[\s\S]*?(<\/p:txBody>)/,
		(_, before, after) => `${before}${body}${after}`
	);
}

/** Its size and its edge are said here too: LibreOffice does not take them from the master. */
function paragraph(text: string, language: string, heading: boolean): string {
	const space = heading ? '<a:spcBef><a:spcPts val="600"/></a:spcBef>' : '';
	const bold = heading ? ' b="1"' : '';
	return `<a:p><a:pPr marL="0" indent="0">${space}<a:buNone/></a:pPr><a:r><a:rPr lang="${language}" sz="${SIZE * 100}"${bold}/><a:t>${escaped(text)}</a:t></a:r></a:p>`;
}

/**
 * The page that notes are printed on: the slide small, most of the room for the notes, and their
 * number. A fixed American date goes, and so do the head and the foot.
 */
export function notesMaster(xml: string): string {
	const needed = changed(
		xml,
		/<p:sp>(?:(?!<\/p:sp>)[\s\S])*?<p:ph type="(?:hdr|dt|ftr)"[\s\S]*?<\/p:sp>/g,
		() => ''
	);
	return Object.entries(PAGE).reduce(
		(page, [type, box]) =>
			changed(
				page,
				new RegExp(`(<p:ph type="${type}"[\\s\\S]*?)<a:xfrm>[\\s\\S]*?</a:xfrm>`),
				(_, before) => before + transform(box)
			),
		needed
	);
}
