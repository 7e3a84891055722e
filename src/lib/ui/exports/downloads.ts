/** The downloads of a figure: each makes one file, saves it, and answers with a message. */

import { copyImage } from '$lib/export/clipboard';
import { csvText } from '$lib/export/csv';
import { fileName } from '$lib/export/file-name';
import { pngFile } from '$lib/export/png';
import { saveFile } from '$lib/export/save';
import { svgFile } from '$lib/export/svg';
import type { View } from '$lib/views/context';
import type { Study } from '$lib/data/study';
import { CSV_HEADER, csvRows } from '$lib/wording/csv';
import { MESSAGES } from '$lib/wording/messages';
import type { Figure } from '../figures';
import { withSheet } from './sheet-drawing';

/** What a download needs to know of where the figure stands. */
export interface Place {
	study: Study;
	/** Whole address of the view. */
	address: string;
}

/** What is named as the choice: groups where the reader can choose them. */
function choice(view: View & { figure: string }): string[] {
	return ['compare', 'timeline', 'table'].includes(view.figure) ? view.groups : [];
}

function nameOf(view: View & { figure: string }, study: Study, extension: string): string {
	return fileName(study.id, view.figure, choice(view), extension);
}

export async function downloadPng(figure: Figure, { study, address }: Place): Promise<string> {
	const name = nameOf(figure.view, study, 'png');
	return await withSheet(figure, study, address, async (drawing) => {
		const svg = await svgFile(drawing);
		saveFile(await pngFile(svg), 'image/png', name);
		return svg.fontEmbedded ? MESSAGES.saved(name) : MESSAGES.savedWithoutFont(name);
	});
}

export async function downloadSvg(figure: Figure, { study, address }: Place): Promise<string> {
	const name = nameOf(figure.view, study, 'svg');
	return await withSheet(figure, study, address, async (drawing) => {
		const svg = await svgFile(drawing);
		saveFile(svg.text, 'image/svg+xml', name);
		return svg.fontEmbedded ? MESSAGES.saved(name) : MESSAGES.savedWithoutFont(name);
	});
}

export function downloadCsv(view: View & { figure: string }, { study, address }: Place): string {
	const name = nameOf(view, study, 'csv');
	saveFile(csvText(CSV_HEADER, csvRows(view, study, address)), 'text/csv;charset=utf-8', name);
	return MESSAGES.saved(name);
}

export async function copyPicture(figure: Figure, { study, address }: Place): Promise<string> {
	const png = withSheet(figure, study, address, async (drawing) => pngFile(await svgFile(drawing)));
	const copied = await copyImage(png);
	if (copied.ok) return MESSAGES.imageCopied;
	return copied.reason === 'unsupported' ? MESSAGES.imageUnsupported : MESSAGES.imageRefused;
}
