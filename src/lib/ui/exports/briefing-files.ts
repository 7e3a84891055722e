/** The files of a whole briefing, each named after it. */

import type { Briefing } from '$lib/briefing/briefing';
import { fileText } from '$lib/briefing/file';
import { SAFE_LINK, linkText } from '$lib/briefing/link';
import { copyText } from '$lib/export/clipboard';
import { safeName } from '$lib/export/safe-name';
import { saveFile } from '$lib/export/save';
import { zipFile } from '$lib/export/zip';
import { shownName } from '$lib/wording/briefing';
import { citedIn, pagesOf, type Stock } from '../briefing/pages';
import { loaded } from './load';

/** Told after each slide: how many are done, of how many. */
type Progress = (done: number, total: number) => void;

/** "briefing_schools-in-may.pptx": letters of any script, for a reader's own title. */
export function briefingFileName({ name }: Briefing, extension: string): string {
	// Marks belong to the letter before them, as vowels do in Hindi and in Thai.
	const words = name
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
	const own = [...words].slice(0, 60).join('').replace(/-$/, '');
	return `briefing_${own || 'without-a-title'}.${extension}`;
}

function save(content: Blob | string, type: string, name: string): string {
	saveFile(content, type, name);
	return name;
}

/** What the files show, and the studies that they cite for it. */
function shownOf(briefing: Briefing, stock: Stock) {
	const pages = pagesOf(briefing, stock);
	return { pages, studies: citedIn(pages, stock.study) };
}

export async function savePowerPoint(briefing: Briefing, stock: Stock, onprogress: Progress) {
	const { powerPointOf } = await loaded(import('./deck'));
	const { pages, studies } = shownOf(briefing, stock);
	const file = await powerPointOf(pages, studies, shownName(briefing), { onprogress });
	return save(file, file.type, briefingFileName(briefing, 'pptx'));
}

export async function saveHtml(briefing: Briefing, stock: Stock) {
	return save(await html(briefing, stock), 'text/html', briefingFileName(briefing, 'html'));
}

/** Zipped, because mail programs take files with scripts away. */
export async function saveHtmlZip(briefing: Briefing, stock: Stock) {
	const name = safeName(briefingFileName(briefing, 'html'));
	const zip = await zipFile([{ name, content: await html(briefing, stock) }], new Date());
	return save(zip, zip.type, briefingFileName(briefing, 'html.zip'));
}

async function html(briefing: Briefing, stock: Stock): Promise<string> {
	const { htmlOf } = await loaded(import('./html-file'));
	const { pages, studies } = shownOf(briefing, stock);
	return await htmlOf(pages, studies, shownName(briefing));
}

export async function savePictures(briefing: Briefing, stock: Stock, onprogress: Progress) {
	const { pictureZip } = await loaded(import('./picture-zip'));
	const { pages, studies } = shownOf(briefing, stock);
	const blob = await pictureZip(pages, studies, shownName(briefing), onprogress);
	return save(blob, 'application/zip', briefingFileName(briefing, 'images.zip'));
}

export async function saveBriefing(briefing: Briefing) {
	return save(fileText(briefing), 'application/json', briefingFileName(briefing, 'json'));
}

/** Copies a link that holds the briefing. */
export async function copyBriefingLink(
	briefing: Briefing,
	{ origin }: Stock
): Promise<'copied' | 'long' | 'tooLong' | 'failed'> {
	const text = linkText(briefing);
	if (text === null) return 'tooLong';
	const copied = await copyText(`${origin}/briefing/#briefing=${text}`);
	if (!copied.ok) return 'failed';
	return text.length > SAFE_LINK ? 'long' : 'copied';
}
