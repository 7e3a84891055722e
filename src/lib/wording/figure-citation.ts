/** How to cite one figure of the explorer: what it is based on, where it stands, when it was read. */

import type { Study } from '$lib/data/study';
import { bibtexEntry, latex, latexAddress } from './bibtex';
import type { Citation } from './citation';
import { dayText } from './day';
import type { FigureWords } from './figure';
import { SITE_NAME } from './pages';
import { risRecord } from './ris';
import { sentence } from './text';

/** What is cited: a figure or a table, its words, its choice, and its exact address. */
export interface Cited {
	/** Id of the figure, for the key of an entry. */
	id: string;
	words: Pick<FigureWords, 'title' | 'subtitle' | 'choice'>;
	study: Study;
	address: string;
	/** The day on which it was read. */
	date: Date;
}

/** The citation in every format. The words are ours, so the site stands as author; the study is named as its base. */
export function figureCitations(cited: Cited): Citation[] {
	const key = `${cited.study.id}-${cited.id}`;
	return [
		{ label: 'Text', text: text(cited), file: null },
		{ label: 'BibTeX', text: bibtex(cited, key), file: `${key}.bib` },
		{ label: 'RIS', text: ris(cited, key), file: `${key}.ris` }
	];
}

/** Year, month and day of the reader's own calendar, joined by `mark`. */
function isoDay(date: Date, mark: string): string {
	const two = (n: number) => String(n).padStart(2, '0');
	return [String(date.getFullYear()), two(date.getMonth() + 1), two(date.getDate())].join(mark);
}

function edition({ study }: Cited): string {
	return `data version ${study.version}`;
}

/** What the figure rests on, and what must be known with it. */
function note({ study, words }: Cited): string {
	const choice = words.choice ? ` ${sentence(words.choice)}` : '';
	return `Based on: ${sentence(study.citation)} ${sentence(words.subtitle)}${choice} ${study.remark}.`;
}

function text(cited: Cited): string {
	const { words, address, date } = cited;
	return `${SITE_NAME} (${date.getFullYear()}) ‘${words.title}’, figure, ${edition(cited)}. ${note(cited)} Available at: ${address} (accessed ${dayText(date)}).`;
}

function bibtex(cited: Cited, key: string): string {
	const { words, address, date } = cited;
	return bibtexEntry('misc', key, [
		['author', `{${latex(SITE_NAME)}}`],
		['title', `{${latex(words.title)}}`],
		['year', String(date.getFullYear())],
		['howpublished', latex(`Figure, ${edition(cited)}`)],
		['note', latex(note(cited))],
		['url', latexAddress(address)],
		['urldate', isoDay(date, '-')]
	]);
}

function ris(cited: Cited, key: string): string {
	const { words, address, date } = cited;
	return risRecord([
		['TY', 'ELEC'],
		['ID', key],
		['AU', SITE_NAME],
		['TI', words.title],
		['PY', String(date.getFullYear())],
		['ET', edition(cited)],
		['M3', 'Figure'],
		['N1', note(cited)],
		['UR', address],
		['Y2', isoDay(date, '/')],
		['LA', 'en-GB']
	]);
}
