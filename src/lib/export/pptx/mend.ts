/**
 * Mends what PptxGenJS 4 leaves wrong or unsaid. Its issues 1441 to 1444 and 1449 tell what PowerPoint
 * repairs in its files: types of parts that are not there, a shared theme, shapes without text.
 */

import type { Deck } from './deck';
import { mendedLayout, mendedSlide, withNumberSign } from './mend-slide';
import { notesMaster, withNotes } from './notes';
import type { Parts } from './package';
import { titlePlace } from './title-place';
import { changed, escaped } from './xml';

const LAYOUTS = ['ppt/slideLayouts/slideLayout2.xml', 'ppt/slideLayouts/slideLayout3.xml'];
const BLANK = 'ppt/slideLayouts/slideLayout1.xml';
const MASTER = 'ppt/slideMasters/slideMaster1.xml';
const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml';
const WHITE = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>';

/** The parts of a deck, mended. */
export function mended(parts: Parts, deck: Deck): Parts {
	const text = (path: string): string => parts[path] as string;
	const result: Parts = { ...parts };
	const mend = (path: string, change: (xml: string) => string): void => {
		result[path] = change(text(path));
	};

	deck.slides.forEach((slide, index) => {
		mend(`ppt/slides/slide${index + 1}.xml`, (xml) => mendedSlide(xml, titlePlace(slide)));
		mend(`ppt/notesSlides/notesSlide${index + 1}.xml`, (xml) =>
			withNotes(xml, slide.notes, deck.language)
		);
	});
	for (const layout of LAYOUTS) mend(layout, mendedLayout);
	mend(BLANK, (xml) =>
		changed(xml, /name="DEFAULT"/, () => `name="${escaped(deck.names.blankLayout)}"`)
	);
	mend(MASTER, (xml) =>
		changed(withNumberSign(xml), /<p:cSld>/, (open) => `${open}${WHITE}`).replace(
			'idx="4294967295"',
			'idx="4"'
		)
	);
	mend(NOTES_MASTER, notesMaster);
	mend('ppt/presentation.xml', presentation);
	mend('docProps/core.xml', (xml) =>
		changed(
			xml,
			/<dc:creator>/,
			(open) => `<dc:language>${escaped(deck.language)}</dc:language>${open}`
		)
	);
	result['docProps/app.xml'] = properties(deck);

	// A theme belongs to one master: PowerPoint is known to repair a file in which two share it.
	result['ppt/theme/theme2.xml'] = text('ppt/theme/theme1.xml');
	mend('ppt/notesMasters/_rels/notesMaster1.xml.rels', (xml) =>
		changed(xml, /theme1\.xml/, () => 'theme2.xml')
	);
	return inLanguage(result, deck.language);
}

/** The order that the schema asks for, and a page of notes that is a page. */
function presentation(xml: string): string {
	const masters = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/.exec(xml)?.[0] ?? '';
	const without = changed(xml, /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/, () => '');
	const ordered = changed(without, /<p:sldIdLst>/, (open) => `${masters}${open}`);
	return changed(ordered, /<p:notesSz [^>]*\/>/, () => '<p:notesSz cx="6858000" cy="9144000"/>');
}

/** What a file browser shows of the deck: the titles of its slides, and no program that did not write it. */
function properties(deck: Deck): string {
	const titles = deck.slides.map(({ title }) => `<vt:lpstr>${escaped(title)}</vt:lpstr>`);
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><PresentationFormat>Widescreen</PresentationFormat><Slides>${titles.length}</Slides><Notes>${titles.length}</Notes><HeadingPairs><vt:vector size="2" baseType="variant"><vt:variant><vt:lpstr>Slide Titles</vt:lpstr></vt:variant><vt:variant><vt:i4>${titles.length}</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="${titles.length}" baseType="lpstr">${titles.join('')}</vt:vector></TitlesOfParts></Properties>`;
}

/** The library says that every text is American English. */
function inLanguage(parts: Parts, language: string): Parts {
	return Object.fromEntries(
		Object.entries(parts).map(([path, part]) => [
			path,
			typeof part === 'string'
				? part
						.replace(/ altLang="en-US"/g, '')
						.replace(/ lang="en-US"/g, ` lang="${escaped(language)}"`)
				: part
		])
	);
}
