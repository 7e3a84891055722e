/** The downloads of a figure: each makes one file, saves it, and answers with a message. */

import { csvText } from '$lib/export/csv';
import { fileName } from '$lib/export/file-name';
import { saveFile } from '$lib/export/save';
import type { SheetSizeName } from '$lib/charts/sheet-size';
import type { View } from '$lib/views/context';
import type { Citation } from '$lib/wording/citation';
import { CSV_HEADER, csvRows } from '$lib/wording/csv';
import type { FigureWords } from '$lib/wording/figure';
import { MESSAGES } from '$lib/wording/messages';
import type { Figure } from '../figures';
import { altText } from '$lib/wording/exports';
import { jsonFile, workbookFile, type WorkbookFormat } from './data-files';
import { USUAL, pngOf, svgOf, type Shape } from './image-files';
import { loaded } from './load';
import type { Place } from './place';
import { wordsOf } from './sheet-drawing';

type NamedView = View & { figure: string };

/** What is named as the choice: groups where the reader can choose them. */
function choice(view: NamedView): string[] {
	return ['compare', 'timeline', 'table'].includes(view.figure) ? view.groups : [];
}

/** The name of a file of a view; a size other than the usual one stands behind its choice. */
export function nameOf(
	view: NamedView,
	{ study }: Place,
	extension: string,
	size = USUAL.size
): string {
	const variant = size === USUAL.size ? '' : size;
	return fileName(study.id, view.figure, choice(view), extension, variant);
}

const saved = (name: string, fontEmbedded = true) =>
	fontEmbedded ? MESSAGES.saved(name) : MESSAGES.savedWithoutFont(name);

export async function downloadPng(figure: Figure, place: Place, shape: Shape = USUAL) {
	const name = nameOf(figure.view, place, 'png', shape.size);
	const { blob, fontEmbedded } = await pngOf(figure, place, shape);
	saveFile(blob, 'image/png', name);
	return saved(name, fontEmbedded);
}

export async function downloadSvg(figure: Figure, place: Place, size: SheetSizeName = USUAL.size) {
	const name = nameOf(figure.view, place, 'svg', size);
	const { text, fontEmbedded } = await svgOf(figure, place, size);
	saveFile(text, 'image/svg+xml', name);
	return saved(name, fontEmbedded);
}

/** The slides of a figure; what draws and writes them loads here. */
export async function downloadPowerPoint(figure: Figure, place: Place) {
	const name = nameOf(figure.view, place, 'pptx');
	const [{ powerPointOf }, { figurePages, slidesOf }] = await loaded(
		Promise.all([import('./deck'), import('./figure-pages')])
	);
	const slides = await slidesOf(figure, place.address);
	const pages = figurePages(slides, place.study, place.address);
	const file = await powerPointOf(pages, [place.study], figure.words.title);
	saveFile(file, file.type, name);
	return saved(name);
}

export function downloadCsv(view: NamedView, words: FigureWords | null, place: Place): string {
	const name = nameOf(view, place, 'csv');
	const rows = csvRows(view, words, place.study, place.address, new Date());
	saveFile(csvText(CSV_HEADER, rows), 'text/csv;charset=utf-8', name);
	return saved(name);
}

/** The rows as a workbook. @param words those of the figure, where the view is drawn */
export async function downloadWorkbook(
	view: NamedView,
	words: FigureWords | null,
	{ study, address }: Place,
	format: WorkbookFormat
) {
	const name = nameOf(view, { study, address }, format);
	const { content, type } = await workbookFile(view, words, study, address, format);
	saveFile(content, type, name);
	return saved(name);
}

export function downloadJson(
	view: NamedView,
	words: FigureWords | null,
	{ study, address }: Place
): string {
	const name = nameOf(view, { study, address }, 'json');
	const { content, type } = jsonFile(view, words, study, address);
	saveFile(content, type, name);
	return saved(name);
}

/** A citation for a reference manager, under the name of its figure. */
export function downloadCitation(view: NamedView, place: Place, { text, file }: Citation): string {
	const extension = file!.split('.').at(-1)!;
	const name = nameOf(view, place, extension);
	saveFile(text, CITATION_TYPES[extension]!, name);
	return saved(name);
}

const CITATION_TYPES: Record<string, string> = {
	bib: 'application/x-bibtex',
	ris: 'application/x-research-info-systems'
};

/** The picture that the clipboard gets. */
export async function usualPng(figure: Figure, place: Place): Promise<Blob> {
	return (await pngOf(figure, place, USUAL)).blob;
}

/** What a picture of the figure says, with the source in its short form. */
export function altTextOf(figure: Figure, place: Place): string {
	return altText(wordsOf(figure, place, 'slide'));
}
