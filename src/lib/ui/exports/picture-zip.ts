/** Makes one zip file of a briefing's figures: each as images, with captions and citations beside them. */

import type { Study } from '$lib/data/study';
import { zipFile, type ZipEntry } from '$lib/export/zip';
import { figureCitations } from '$lib/wording/figure-citation';
import { citedFor } from '$lib/wording/works';
import {
	TEXT_FILES,
	captionsText,
	pictureNumber,
	readmeText,
	type Captioned
} from '$lib/wording/picture-zip';
import type { FigurePage, Page } from '../briefing/page';
import { altTextOf, nameOf } from './downloads';
import { pngOf, svgOf, type Shape } from './image-files';
import { wordsOf } from './sheet-drawing';

/** The shape of every image. */
const SHAPE: Shape = { size: 'slide', scale: 2 };

/** Draws one figure as its two files. */
type Draw = (page: FigurePage) => Promise<Drawn>;

interface Drawn {
	png: Blob;
	svg: string;
	/** Whether both stand in the font of the site. */
	ownFont: boolean;
}

/**
 * The figures of the pages in one zip file; one is drawn after the other.
 *
 * @param studies those whose figures are shown
 * @param name of the briefing
 * @param onprogress told after each figure how many are drawn, of how many
 * @param signal ends it between two figures
 * @throws ExportFault when a figure cannot be drawn, and the reason of `signal` when that ends it
 */
export async function pictureZip(
	pages: Page[],
	studies: Study[],
	name: string,
	onprogress?: (done: number, total: number) => void,
	signal?: AbortSignal
): Promise<Blob> {
	const date = new Date();
	const entries = await zipEntries(pages, { studies, name, date }, drawn, onprogress, signal);
	return await zipFile(entries, date);
}

/** What the zip is made for. */
interface Occasion {
	/** Those whose figures are shown. */
	studies: Study[];
	name: string;
	date: Date;
}

/** The files of the zip, in their order: what to read first, then the images. */
export async function zipEntries(
	pages: Page[],
	{ studies, name, date }: Occasion,
	draw: Draw = drawn,
	onprogress?: (done: number, total: number) => void,
	signal?: AbortSignal
): Promise<ZipEntry[]> {
	const figures = pages.filter((page): page is FigurePage => page.type === 'figure');
	const pictures: ZipEntry[] = [];
	const captions: Captioned[] = [];
	const citations: { label: string; text: string }[] = [];
	let ownFont = true;
	for (const [index, page] of figures.entries()) {
		signal?.throwIfAborted();
		const { figure, address, title: slideTitle } = page;
		const place = { study: page.study, address };
		const number = pictureNumber(index + 1, figures.length);
		const files = ['png', 'svg'].map(
			(extension) => `${number}_${nameOf(figure.view, place, extension, SHAPE.size)}`
		);
		const { png, svg, ownFont: own } = await draw(page);
		pictures.push({ name: files[0]!, content: png }, { name: files[1]!, content: svg });
		captions.push({
			files,
			slideTitle,
			words: wordsOf(figure, place, 'article'),
			alt: altTextOf(figure, place),
			address
		});
		// The number keeps the keys of two views of a figure apart.
		const id = `${figure.id}-${number}`;
		const study = citedFor(page.study, figure.view.evidence);
		citations.push(...figureCitations({ id, words: figure.words, study, address, date }));
		ownFont &&= own;
		onprogress?.(index + 1, figures.length);
	}
	const cited = (label: string) =>
		citations.filter((one) => one.label === label).map(({ text }) => text);
	const readme = { name, studies, count: figures.length, date, ownFont };
	return [
		{ name: TEXT_FILES.readme, content: readmeText(readme) },
		{ name: TEXT_FILES.captions, content: captionsText(captions) },
		{ name: TEXT_FILES.text, content: `${cited('Text').join('\n\n')}\n` },
		{ name: TEXT_FILES.bibtex, content: cited('BibTeX').join('\n') },
		{ name: TEXT_FILES.ris, content: cited('RIS').join('\r\n') },
		...pictures
	];
}

async function drawn({ figure, address, study }: FigurePage): Promise<Drawn> {
	const place = { study, address };
	const { blob, fontEmbedded } = await pngOf(figure, place, SHAPE);
	const svg = await svgOf(figure, place, SHAPE.size);
	return { png: blob, svg: svg.text, ownFont: fontEmbedded && svg.fontEmbedded };
}
