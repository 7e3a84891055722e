/** The words in a zip file of images: a caption for each, how to cite them, and what is in the file. */

import type { Study } from '$lib/data/study';
import { dayText } from './day';
import { SITE_NAME } from './pages';
import { remarksText, versionsText } from './paper';
import type { SheetWords } from './sheet';
import { oneLine } from './text';
import { ownWorks } from './works';

/** The files beside the images. */
export const TEXT_FILES = {
	captions: 'captions.txt',
	text: 'citations.txt',
	bibtex: 'citations.bib',
	ris: 'citations.ris',
	readme: 'README.txt'
} as const;

/** An image with what must be said of it. */
export interface Captioned {
	/** Names of its files. */
	files: string[];
	/** What its slide is called in the briefing, in the words of the reader or of the figure. */
	slideTitle: string;
	words: SheetWords;
	/** What a reader is told who does not see it. */
	alt: string;
	address: string;
}

/** "01", or "001" where there are a hundred. @param number counted from 1 */
export function pictureNumber(number: number, count: number): string {
	return String(number).padStart(Math.max(2, String(count).length), '0');
}

/** Every caption, an empty line between two. */
export function captionsText(pictures: Captioned[]): string {
	return pictures.map(caption).join('\n');
}

function caption({ files, slideTitle, words, alt, address }: Captioned): string {
	const own = slideTitle === words.title ? '' : slideTitle;
	const lines: [string, string][] = [
		['Files', files.join(', ')],
		['Title', words.title],
		['In the briefing', own],
		['Alt text', alt],
		['Base', words.subtitle],
		['Choice', words.choice ?? ''],
		['Kind of evidence', words.kind],
		['Caveat', words.caveat],
		// It begins with its own label.
		['', words.source],
		['Address', address]
	];
	return lines
		.filter(([, text]) => text)
		.map(([label, text]) => `${label && `${label}: `}${oneLine(text)}\n`)
		.join('');
}

/** What is in the zip, and what must be known of it. */
export interface ReadmeFacts {
	/** Of the briefing. */
	name: string;
	/** Those whose figures are shown. */
	studies: Study[];
	count: number;
	date: Date;
	/** Whether every image could be set in its own font. */
	ownFont: boolean;
}

export function readmeText({ name, studies, count, date, ownFont }: ReadmeFacts): string {
	const day = dayText(date);
	const works = studies.flatMap(ownWorks).map(({ citation, url }) => `${citation} ${url}`.trim());
	const paragraphs = [
		`${name}\nImages of its figures, made on ${day} with the ${SITE_NAME}, data version ${versionsText(studies)}.`,
		count === 0
			? 'This briefing has no figures, so there are no images here.'
			: `Each of the ${count === 1 ? 'figures' : `${count} figures`} is here twice: as .png for documents and slides, 16:9, and as .svg, which is sharp at any size. They are numbered in the order of the briefing.`,
		`${TEXT_FILES.captions}: for each image its title, an alt text, its base, its kind of evidence, its caveat, its source and its address. Give the alt text wherever you use the image.`,
		`${TEXT_FILES.text}, ${TEXT_FILES.bibtex}, ${TEXT_FILES.ris}: how to cite each figure, as text and for reference managers.`,
		ownFont ? '' : 'The font could not be loaded, so text in some images may look different.',
		count > 0 ? studies.map(({ caveat }) => caveat).join(' ') : '',
		'Base, kind of evidence and source are part of every image. Please do not cut them off.',
		`${remarksText(studies)} The findings are those of ${studies.length === 1 ? 'this study' : 'these studies'}: ${works.join(' ')}`
	];
	return `${paragraphs.filter(Boolean).join('\n\n')}\n`;
}
