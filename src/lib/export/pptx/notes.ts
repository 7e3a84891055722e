/** Writes speaker notes as paragraphs under headings; the library knows one paragraph only. */

import type { NoteSection } from './deck';
import { changed, escaped } from './xml';

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

function paragraph(text: string, language: string, heading: boolean): string {
	const space = heading ? '<a:pPr><a:spcBef><a:spcPts val="600"/></a:spcBef></a:pPr>' : '';
	const bold = heading ? ' b="1"' : '';
	return `<a:p>${space}<a:r><a:rPr lang="${language}"${bold}/><a:t>${escaped(text)}</a:t></a:r></a:p>`;
}
