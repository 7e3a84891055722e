/** The words inside a PNG file, found under “Properties” and by programs that keep pictures. */

import type { Study } from '$lib/data/study';
import { SITE_NAME } from './pages';
import type { SheetWords } from './sheet';
import { sentence } from './text';

/** Keywords of the PNG standard where it has one, with what they say. */
export function pngText(
	words: SheetWords,
	study: Study,
	address: string,
	made: Date
): Record<string, string> {
	const choice = words.choice ? ` ${sentence(words.choice)}` : '';
	return {
		Title: words.title,
		Description: `${sentence(words.subtitle)}${choice} ${sentence(words.description)} ${words.kind}`,
		Source: words.source,
		Disclaimer: `${words.caveat} ${study.remark}.`,
		Software: SITE_NAME,
		'Creation Time': made.toUTCString(),
		'Data version': study.version,
		URL: address
	};
}
