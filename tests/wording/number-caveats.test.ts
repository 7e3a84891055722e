/** What numbers side by side and over time must not travel without: reservations, intervals, small bases. */

import { describe, expect, test } from 'vitest';
import { figureOf } from '$lib/ui/figures';
import { selectionSlides } from '$lib/ui/slides';
import type { Selection } from '$lib/selection/selection';
import { courseView } from '$lib/views/course';
import { dotsView } from '$lib/views/dots';
import { evidenceTableView } from '$lib/views/evidence-table';
import { intervalText } from '$lib/wording/about';
import { choiceTableWords } from '$lib/wording/choice-table';
import { CSV_HEADER, csvRows } from '$lib/wording/csv';
import { viewRecord } from '$lib/wording/json';
import { markNames } from '$lib/wording/marks';
import { sheetWords } from '$lib/wording/sheet';
import { slideWords } from '$lib/wording/slide';
import { speakerNotes } from '$lib/wording/speaker-notes';
import { codesUsed, evidenceRows } from '$lib/wording/table';
import { workbookWords } from '$lib/wording/workbook';
import { SCOTLAND, SERVICE, everythingOf, studies, tables } from '../views/companions';
import { texts } from './every-figure';

const ADDRESS = 'https://example.org/';
const NOT_THE_PROGRAMME = /cannot be put down to the programme alone/;
const change = (by: string) => everythingOf(SERVICE, { themes: ['change'], by });
const studyOf = (id: string) => studies.find((one) => one.id === id)!;
const scottish = (part: Partial<Selection>) => dotsView(tables, everythingOf(SCOTLAND, part));
const certaintyOf = (part: Partial<Selection>) =>
	figureOf(scottish(part)).words.certainty.join(' ');

describe('the change during the programme is put down to nothing', () => {
	const service = studyOf(SERVICE);
	test.each([
		['side by side', figureOf(dotsView(tables, change('time')))],
		['over time', figureOf(courseView(tables, change('time')))]
	])('%s: under the figure, in its picture, on its slide, in its notes', (_, { words, view }) => {
		expect(words.caveat).toMatch(NOT_THE_PROGRAMME);
		expect(words.certainty.join(' ')).toMatch(NOT_THE_PROGRAMME);
		const sheet = sheetWords(words, service, ADDRESS);
		expect(sheet.caveat).toMatch(NOT_THE_PROGRAMME);
		expect(sheet.description).toMatch(NOT_THE_PROGRAMME);
		const slide = slideWords(words, service);
		expect(slide.caveat).toMatch(NOT_THE_PROGRAMME);
		expect(slide.alt).toMatch(NOT_THE_PROGRAMME);
		const place = { study: service, address: ADDRESS, supportLines: [] };
		expect(texts(speakerNotes(words, view, place)).join(' ')).toMatch(NOT_THE_PROGRAMME);
	});

	test('on every slide of it, and nowhere else', () => {
		const slides = selectionSlides(tables, everythingOf(SERVICE, { by: 'time' }));
		const caveats = slides.map(({ words, view }) => [
			view.evidence.some(({ measure }) => measure === 'clinical-need'),
			NOT_THE_PROGRAMME.test(words.caveat ?? '')
		]);
		expect(caveats.some(([isChange]) => isChange)).toBe(true);
		for (const [isChange, said] of caveats) expect(said).toBe(isChange);
	});

	test('in the table, in both of its rows and over them', () => {
		const view = evidenceTableView(tables, change('time'));
		expect(evidenceRows(view)).toHaveLength(2);
		for (const row of evidenceRows(view)) expect(row.note, row.id).toMatch(NOT_THE_PROGRAMME);
		expect(choiceTableWords(view).caveat).toMatch(NOT_THE_PROGRAMME);
	});
});

describe('what we worked out', () => {
	const shown = { themes: ['victims'] };

	test('is called ours, with what it assumes, beside the drawing and wherever it goes', () => {
		const { words } = figureOf(scottish(shown));
		const said = words.certainty.join(' ');
		expect(said).toMatch(/Wilson intervals.*worked out by us and not published by the source/);
		expect(said).toMatch(/simple random sample/);
		expect(said).toMatch(/brackets.*95% interval by Newcombe.*worked out by us/);
		expect(said).toMatch(/A difference is worked out by us/);
		expect(words.kindNote).toMatch(
			/differences and 95% intervals \(lines and brackets\) worked out by us, assuming a simple random sample$/
		);
		expect(slideWords(words, studyOf(SCOTLAND)).kind).toContain('worked out by us');
	});

	test('is not spoken of where it is switched off', () => {
		const { words } = figureOf(scottish({ ...shown, intervals: false }));
		const said = [...words.certainty, words.kindNote].join(' ');
		expect(said).not.toMatch(/Wilson|Newcombe|random|lines|brackets/);
		expect(said).toMatch(/switched off/);
		expect(said).toMatch(/differences worked out by us/);
	});

	test('is not spoken of where there is none: no difference, or no interval', () => {
		expect(certaintyOf({ ...shown, by: 'gender' })).not.toMatch(/Newcombe|difference/);
		expect(certaintyOf({ ...shown, by: 'gender' })).toMatch(/Wilson/);
		const counts = certaintyOf({ themes: ['scale'] });
		expect(counts).not.toMatch(/Wilson|Newcombe|switched off/);
		expect(counts).toMatch(/No intervals are drawn/);
		const off = certaintyOf({ themes: ['scale'], intervals: false });
		expect(off).toBe(counts);
	});
});

describe('a small base', () => {
	const few = ['2013-14', '2016-17', 'voyeurism', 'female', 'male'];
	const voyeurism = (part: Partial<Selection> = {}) =>
		everythingOf(SCOTLAND, { themes: ['responsible'], groups: few, ...part });

	test('is marked beside the number, in the sentence and under the figure', () => {
		const dots = figureOf(dotsView(tables, voyeurism({ by: 'period' }))).words;
		expect(dots.sentence).toContain('96% [u] of 28 (2013-14)');
		expect(dots.sentence).toContain('92% of 50 (2016-17)');
		const course = figureOf(courseView(tables, voyeurism())).words;
		expect(course.sentence).toContain('96% [u] of 28 (2013-14)');
		for (const { caveat } of [dots, course]) {
			expect(caveat).toMatch(
				/\[u\] marks a base under 50: one case is more than 2 percentage points/
			);
			expect(caveat).toMatch(/base is under 100, one case is more than 1 percentage point\./);
		}
	});

	test('has its base said in the sentence wherever bases differ', () => {
		const { sentence } = figureOf(dotsView(tables, voyeurism({ by: 'period' }))).words;
		expect(sentence).not.toMatch(/\d% \(/);
	});

	test('is marked in the table, in CSV, in JSON and in the workbook', () => {
		const view = evidenceTableView(tables, voyeurism());
		const study = studyOf(SCOTLAND);
		const marks: Record<string, string> = { '28': '[u]', '50': 'base under 100' };
		const shares = view.evidence.filter(({ kind }) => kind === 'percentage');
		const baseOf = (id: string) => {
			const { base } = shares.find((one) => one.id === id)!;
			return base.status === 'published' ? String(base.n) : '';
		};
		const expected = shares.map(({ id }) => [id, marks[baseOf(id)] ?? '']);
		expect(new Set(expected.map(([, mark]) => mark))).toContain('[u]');
		const ids = new Set(shares.map(({ id }) => id));

		const rows = evidenceRows(view).filter(({ id }) => ids.has(id));
		expect(rows.map(({ id, reliability }) => [id, reliability])).toEqual(expected);
		for (const row of rows) {
			if (row.reliability === '[u]')
				expect(row.note).toMatch(
					/^Low reliability \[u\]: base under 50, so one case is more than 2/
				);
			else expect(row.note).toMatch(/^Base under 100: one case is more than 1 percentage point\./);
		}
		expect(codesUsed(evidenceRows(view))).toContain('[u] low reliability');

		const at = CSV_HEADER.indexOf('reliability');
		const csv = csvRows(view, null, study, ADDRESS, new Date(0)).filter(([id]) => ids.has(id!));
		expect(csv.map((row) => [row[0], row[at]])).toEqual(expected);

		const record = viewRecord(view, null, study, ADDRESS, new Date(0));
		const json = record.rows.filter(({ id }) => ids.has(id));
		expect(json.map(({ id, base }) => [id, base.reliability ?? ''])).toEqual(expected);
		expect(record.codes).toHaveProperty('[u]', 'low reliability');

		const { sheets } = workbookWords(view, null, study, ADDRESS, new Date(0));
		const { columns, rows: cells } = sheets.at(-1)!.table!;
		const place = (header: string) => columns.findIndex((one) => one.header === header);
		const workbook = cells.filter((row) => ids.has(row[place('Id')] as string));
		expect(workbook.map((row) => [row[place('Id')], row[place('Reliability')]])).toEqual(
			expected.map(([id, mark]) => [id, mark!.replace('base', 'Base')])
		);
		const codes = sheets.find(({ name }) => name === 'Shorthand codes')!;
		expect(texts(codes.table!.rows)).toContain('[u]');
	});

	test('is said where a mark of the drawing is read by keys', () => {
		const view = dotsView(tables, voyeurism({ by: 'period' }));
		const names = markNames(
			view,
			view.evidence.map(({ id }) => ({ data: [id] }))
		);
		expect(names.some((name) => name.includes('Low reliability [u].'))).toBe(true);
		expect(names.some((name) => name.includes('Base under 100.'))).toBe(true);
	});

	test('is not marked where nothing stands that could be relied on', () => {
		const row = evidenceRows(evidenceTableView(tables, voyeurism())).find(
			({ kind, base }) => kind === 'suppressed' && base.startsWith('28 ')
		)!;
		expect(row).toMatchObject({ status: '[c]', note: expect.not.stringContaining('[u]') });
	});
});

test('the interval of a published share is called ours, with what it assumes', () => {
	const facts = { percent: '46', base: '275', unit: 'cases', counts: [126, 127] };
	const said = intervalText({ ...facts, level: '95%', low: '40%', high: '52%' }).join(' ');
	expect(said).toMatch(/worked out by us and not published by the study/);
	expect(said).toMatch(/simple random sample/);
});
