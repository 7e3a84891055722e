/** A view as a workbook: cover, contents, notes, explained codes, and the evidence as one table. */

import type { Study } from '$lib/data/study';
import type { View } from '$lib/views/context';
import { sourceText } from './caveats';
import { choiceTableWords, type WordsInFile } from './choice-table';
import { KIND_WORDS } from './kinds';
import { dayText } from './day';
import { SITE_NAME } from './pages';
import { count, sentence } from './text';
import { codesSheet, kindsSheet, notesSheet, type TableSheet } from './workbook-guides';
import { evidenceSheet } from './workbook-evidence';
import { citedFor, sourcesOf } from './works';

/** A line of a sheet of words: text, a heading, or a link to a sheet ("#Notes") or an address. */
interface Line {
	text: string;
	heading?: boolean;
	to?: string;
}

/** What the words of a workbook are, in no format yet. */
export interface WorkbookWords {
	title: string;
	subject: string;
	creator: string;
	language: string;
	made: Date;
	sheets: { name: string; title: string; lines: Line[]; table: TableSheet['table'] }[];
}

/**
 * The workbook of a view.
 *
 * @param words of the figure; null for the explorer's table
 * @param address whole address of the view
 * @param made when the file is made, for the cover and the properties of the document
 */
export function workbookWords(
	view: View & { figure: string },
	words: WordsInFile | null,
	study: Study,
	address: string,
	made: Date
): WorkbookWords {
	const about: WordsInFile = words ?? choiceTableWords(view);
	const caveats = caveatsOf(study, about);
	const { sheet: evidence, notes } = evidenceSheet(view, about, study, caveats);
	const guides = [notesSheet(notes), codesSheet(evidence), kindsSheet(view)];
	const tables = [...guides, evidence].filter((sheet) => sheet !== null);
	return {
		title: about.title,
		subject: about.subtitle,
		creator: SITE_NAME,
		language: 'en-GB',
		made,
		sheets: [
			{
				name: 'Cover',
				title: about.title,
				lines: coverLines(view, about, caveats, study, address, made),
				table: null
			},
			contentsSheet(tables),
			...tables
		]
	};
}

/** What must be known of the whole view: the standing caveat, the figure's own, and its notices. */
function caveatsOf(study: Study, words: WordsInFile): string[] {
	const own = words.caveat ? [sentence(words.caveat)] : [];
	const notices = words.notices?.length ? [words.notices.join(' ')] : [];
	return [study.caveat, ...own, ...notices];
}

function coverLines(
	view: View,
	words: WordsInFile,
	caveats: string[],
	study: Study,
	address: string,
	made: Date
): Line[] {
	const kinds = Object.entries(KIND_WORDS).filter(([kind]) =>
		view.evidence.some((datum) => datum.kind === kind)
	);
	return [
		...texts([words.subtitle, words.choice]),
		{ text: 'What the figures say', heading: true },
		...texts(words.paragraphs ?? [words.sentence]),
		{ text: 'Kinds of evidence', heading: true },
		...texts([sentence(kinds.map(([, { label }]) => label).join('; ') || words.kindNote)]),
		{ text: 'What to keep in mind', heading: true },
		...texts(caveats),
		{ text: 'Source', heading: true },
		...texts([`${sourceText(citedFor(study, view.evidence), words.locator)}.`]),
		...sourcesOf(study, view.evidence).flatMap(({ citation, url }) => [
			...texts([citation]),
			...(url ? [{ text: url, to: url }] : [])
		]),
		...texts([`${study.remark}.`]),
		{ text: 'This file', heading: true },
		{ text: 'Contents of this workbook', to: '#Contents' },
		...texts([`Data version ${study.version}. Made on ${dayText(made)} with this view:`]),
		{ text: address, to: address }
	];
}

function texts(lines: (string | null)[]): Line[] {
	return lines.filter((line) => line !== null && line !== '').map((text) => ({ text: text! }));
}

function contentsSheet(sheets: TableSheet[]): TableSheet {
	return {
		name: 'Contents',
		title: 'Contents',
		lines: [
			{ text: `This worksheet has one table. ${count(sheets.length)} more worksheets follow.` }
		],
		table: {
			name: 'contents',
			columns: [
				{ header: 'Worksheet', width: 24, type: 'text' },
				{ header: 'What it has', width: 70, type: 'text' }
			],
			rows: sheets.map(({ name, about }) => [{ text: name, to: `#${name}` }, about])
		},
		about: 'This list.'
	};
}
