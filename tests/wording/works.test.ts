/** Each figure of a study that is several works, or is quoted, is cited to the work that it stands in. */

import { describe, expect, test } from 'vitest';
import { figureOf } from '$lib/ui/figures';
import { dotsView } from '$lib/views/dots';
import { evidenceTableView } from '$lib/views/evidence-table';
import { closingNotes } from '$lib/wording/briefing-pages';
import { sourceText } from '$lib/wording/caveats';
import { bibtex, ris } from '$lib/wording/citation';
import { CSV_HEADER, csvRows } from '$lib/wording/csv';
import { viewRecord } from '$lib/wording/json';
import { readmeText } from '$lib/wording/picture-zip';
import { slideWords } from '$lib/wording/slide';
import { speakerNotes } from '$lib/wording/speaker-notes';
import { workbookWords } from '$lib/wording/workbook';
import { citedFor } from '$lib/wording/works';
import { SCOTLAND, SERVICE, everythingOf, studies, tables } from '../views/companions';
import { study as main, texts } from './every-figure';

const ADDRESS = 'https://example.org/';
const NOW = new Date(0);
const service = studies.find(({ id }) => id === SERVICE)!;
const scotland = studies.find(({ id }) => id === SCOTLAND)!;
const PROFILE = 'https://learning.nspcc.org.uk/';

const csvOf = (id: string) => {
	const study = id === SERVICE ? service : scotland;
	const rows = csvRows(evidenceTableView(tables, everythingOf(id)), null, study, ADDRESS, NOW);
	return new Map(
		rows.map((row) => [row[0]!, Object.fromEntries(CSV_HEADER.map((name, at) => [name, row[at]!]))])
	);
};

describe('two publications of one service', () => {
	test('are two entries of one author each, in BibTeX and in RIS', () => {
		const entries = bibtex(service).split(/^(?=@)/m);
		expect(entries).toHaveLength(2);
		expect(entries[0]).toMatch(/^@techreport\{hollis-2017,\n\tauthor = \{Hollis, Vicki\},/);
		expect(entries[0]).toContain(`url = {${PROFILE}`);
		expect(entries[1]).toMatch(/^@techreport\{belton-2017,\n\tauthor = \{Belton, Emma\},/);
		expect(entries[1]).toContain('title = {{Turn the Page: final evaluation}}');
		expect(entries[1]).not.toContain('url');
		const records = ris(service)
			.split(/(?<=ER {2}- )\r\n/)
			.filter((one) => one.trim());
		expect(records).toHaveLength(2);
		for (const record of records) expect(record.match(/^AU/gm)).toHaveLength(1);
	});

	test('are cited each for its own rows, and the page of the authors for its own', () => {
		const rows = csvOf(SERVICE);
		expect(rows.get('H1')!.citation).toMatch(/^Hollis, V\. \(2017\).*NSPCC\.$/);
		expect(rows.get('H1')!.citation).not.toContain('Belton');
		expect(rows.get('H1')!.source_address).toContain(PROFILE);
		expect(rows.get('B1')!.citation).toMatch(/^Belton, E\. \(2017\)/);
		for (const id of ['X1', 'X2']) {
			expect(rows.get(id)!.citation).toMatch(/page of the authors/);
			expect(rows.get(id)!.citation).not.toMatch(/profile|evaluation/);
		}
		for (const id of ['B1', 'X1']) expect(rows.get(id)!.source_address).toBe('');
	});

	test('stand in the source line of their own figures alone', () => {
		const { view, words } = figureOf(
			dotsView(tables, everythingOf(SERVICE, { themes: ['change'], by: 'time' }))
		);
		const cited = citedFor(service, view.evidence);
		expect(sourceText(cited, words.locator)).toBe(
			'Source: Belton (2017), NSPCC; evaluation, Outcomes'
		);
		const notes = texts(
			speakerNotes(words, view, { study: service, address: ADDRESS, supportLines: [] })
		);
		expect(notes).toContain('Evaluation, Outcomes.');
		expect(notes.join(' ')).not.toContain(PROFILE);
		const record = viewRecord(view, words, service, ADDRESS, NOW);
		expect(record.citation).toMatch(/^Belton, E\./);
		expect(record.rows.map(({ sourceAddress }) => sourceAddress)).toEqual([null, null]);
	});

	test('have each its address behind it where both are named', () => {
		const ground = { study: main, cited: [service], supportLines: [] };
		const more = texts(closingNotes(ground)).join('\n');
		expect(more).toMatch(
			/Hollis, V\..*NSPCC\.\nhttps:\/\/learning.*\nBelton, E\..*NSPCC\.\nHollis/
		);
		const readme = readmeText({
			name: 'x',
			studies: [service],
			count: 1,
			date: NOW,
			ownFont: true
		});
		expect(readme).toMatch(/those of this study:.*NSPCC\. https:\S+ Belton.*NSPCC\. Hollis/);
		const view = evidenceTableView(tables, everythingOf(SERVICE));
		const { sheets } = workbookWords(view, null, service, ADDRESS, NOW);
		const cover = texts(sheets[0]!.lines);
		const at = cover.findIndex((text) => text.startsWith('Belton, E.'));
		expect(cover[at + 1]).not.toContain('https');
		expect(sheets.at(-1)!.table!.columns.map(({ header }) => header)).toContain('Citation');
	});
});

describe('a quotation', () => {
	test('names who quotes, and its grade, in every row', () => {
		const rows = csvOf(SCOTLAND);
		expect(rows.get('T1')).toMatchObject({
			grade: 'S',
			citation: `${scotland.citation} Quoted in: University of Strathclyde (2018) Report 73, abstract.`,
			source_address: ''
		});
		expect(rows.get('C4')!.citation).toMatch(/Quoted in: The Scotsman \(2018\)/);
		expect(rows.get('C1')).toMatchObject({
			grade: 'P',
			citation: scotland.citation,
			source_address: scotland.url
		});
	});

	test('is called one in the source line of its figure and on its slide', () => {
		const { view, words } = figureOf(
			dotsView(tables, everythingOf(SCOTLAND, { themes: ['online'], by: 'online' }))
		);
		expect(words.locator).toContain(
			'University of Strathclyde, report 73 (2018) (quotation), abstract'
		);
		expect(words.locator).toContain('The Scotsman (2018) (quotation)');
		const cited = citedFor(scotland, view.evidence);
		expect(slideWords(words, cited).source).toMatch(
			/^Source: Scottish Government \(2017\);.*\(quotation\)/
		);
		expect(cited.citation).toMatch(/Government\. Quoted in: The Scotsman .*Strathclyde/);
		const mixed = evidenceTableView(tables, everythingOf(SCOTLAND, { themes: ['online'] }));
		expect(citedFor(scotland, mixed.evidence).citation).toMatch(
			/Government\. Some of it quoted in: The Scotsman .*Strathclyde/
		);
	});
});

test('a study that is one work is cited as before', () => {
	const view = evidenceTableView(tables, everythingOf(SCOTLAND, { themes: ['scale'] }));
	expect(citedFor(scotland, view.evidence)).toMatchObject({
		citation: scotland.citation,
		shortCitation: scotland.shortCitation
	});
	expect(citedFor(main, [])).toBe(main);
	expect(bibtex(main).match(/^@/gm)).toHaveLength(1);
});
