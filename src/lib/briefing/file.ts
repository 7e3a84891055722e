/** A briefing as a file: JSON with the name of its format and a version. */

import type { Briefing } from './briefing';
import { readBriefing, type Unreadable } from './read';

/** Names the format, so that a file of another program is known as one. */
export const FORMAT = 'ta-hsb-findings-explorer briefing';
/** Raised when an older version of the explorer could not read a new file. */
export const VERSION = 1;

/** No briefing is as large; reading more could stop a browser. */
export const MOST_CHARACTERS = 2_000_000;

/** The file of a briefing: `format`, `version` and `briefing`, indented for people. */
export function fileText(briefing: Briefing): string {
	return indented({ format: FORMAT, version: VERSION, briefing });
}

/** Something that was kept and cannot be read, as a file that another version may be able to read. */
export function unreadableFileText(content: unknown): string {
	const parts = typeof content === 'object' && content !== null ? content : { briefing: content };
	return indented({ format: FORMAT, ...parts });
}

function indented(content: object): string {
	return `${JSON.stringify(content, null, '\t')}\n`;
}

/** No letter of a text takes more bytes. */
const LONGEST_LETTER = 4;

/** The briefing in a file of the reader's, or why there is none. @throws Error when it cannot be had */
export async function readChosen(
	file: Pick<File, 'size' | 'text'>
): Promise<Briefing | Unreadable> {
	// A film that was chosen by mistake would fill the memory before its length is known.
	if (file.size > MOST_CHARACTERS * LONGEST_LETTER) return { reason: 'too-large' };
	return readFile(await file.text());
}

/** The briefing in the text of a file, or why there is none. */
export function readFile(text: string): Briefing | Unreadable {
	if (text.length > MOST_CHARACTERS) return { reason: 'too-large' };
	let content: unknown;
	try {
		// Some editors put a mark of three bytes before a text.
		content = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return { reason: 'broken' };
	}
	return readContent(content);
}

function readContent(content: unknown): Briefing | Unreadable {
	if (typeof content !== 'object' || content === null) return { reason: 'foreign' };
	const { format, version, briefing } = content as Record<string, unknown>;
	if (format !== FORMAT) return { reason: 'foreign' };
	return readVersion(version, briefing);
}

/** The briefing in a value that a certain version of the explorer has written. */
export function readVersion(version: unknown, briefing: unknown): Briefing | Unreadable {
	if (typeof version === 'number' && version > VERSION) return { reason: 'newer' };
	return version === VERSION ? readBriefing(briefing) : { reason: 'broken', where: 'version' };
}
