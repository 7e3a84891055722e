import { describe, expect, test } from 'vitest';
import { csvText } from '$lib/export/csv';
import { evidenceTableView } from '$lib/views/evidence-table';
import { CSV_HEADER, csvRows } from '$lib/wording/csv';
import { viewRecord } from '$lib/wording/json';
import { evidenceRows } from '$lib/wording/table';
import { sourcesOf } from '$lib/wording/works';
import { workbookWords } from '$lib/wording/workbook';
import { SCOTLAND, SERVICE, everythingOf, studies, tables } from '../views/companions';
import { IN_WORDS, NOTES, SCOTTISH_FACTS, SERVICE_FACTS, type Fact } from './companion-facts';

const ADDRESS = 'https://example.org/explore/';
const STUDIES = { scotland: SCOTLAND, service: SERVICE };

const tableOf = (study: string) => evidenceTableView(tables, everythingOf(study));
const factsOf = (study: string) => studies.find(({ id }) => id === study)!;

describe.each<[string, Fact[]]>([
	[SCOTLAND, SCOTTISH_FACTS],
	[SERVICE, SERVICE_FACTS]
])('the table view of %s', (study, facts) => {
	const view = tableOf(study);
	const rows = evidenceRows(view);

	test('has each published number with its measure, its groups and its base', () => {
		for (const [measure, groups, value, base] of facts) {
			const own = new Set(groups.split(' ').filter(Boolean));
			const index = view.evidence.findIndex(
				(datum) =>
					datum.measure === measure &&
					datum.groups.length === own.size &&
					datum.groups.every((id) => own.has(id))
			);
			const name = `${measure}, ${groups}`;
			expect(index, name).toBeGreaterThanOrEqual(0);
			const { finding, status } = rows[index]!;
			expect(value.startsWith('[') ? status : finding.replace(/[^\d.]/g, ''), name).toBe(value);
			const datum = view.evidence[index]!;
			expect(datum.base.status === 'published' ? datum.base.n : null, name).toBe(base);
		}
	});

	test('has no number that none of them is', () => {
		const numbers = view.evidence.filter(
			({ kind }) => kind === 'percentage' || kind === 'count' || kind === 'median'
		);
		const published = facts.filter(([, , value]) => !value.startsWith('['));
		expect(numbers).toHaveLength(published.length);
	});

	test('says of each row where it stands, and where it is a quotation', () => {
		for (const [index, { where }] of rows.entries()) {
			const { grade } = view.evidence[index]!.locator;
			expect(where).toMatch(/^\w/);
			expect(where.includes('(quotation)')).toBe(grade === 'S');
		}
	});
});

test('a datum is about the period that its publication says', () => {
	const { evidence, context } = tableOf(SERVICE);
	const [online] = evidence.filter(({ measure }) => measure === 'online-cases');
	expect(online!.note).toMatch(/^In 2015\./);
	expect(context.populations.find(({ id }) => id === online!.population)!.period).toBe('2015');
});

test('shares of crimes recorded that rest on a sample are not said to be of every crime', () => {
	const { evidence, context } = tableOf(SCOTLAND);
	const shares = evidence.filter(
		({ base }) => base.status === 'not-published' && base.note?.includes('size of the sample')
	);
	expect(shares.length).toBeGreaterThan(1);
	for (const { population } of shares)
		expect(context.populations.find(({ id }) => id === population)!.sampling).toMatch(/a sample/);
});

test('what the publications say in words is there in words', () => {
	for (const [study, finding] of IN_WORDS) {
		const said = evidenceRows(tableOf(STUDIES[study])).map((row) => row.finding);
		expect(
			said.some((one) => finding.test(one)),
			String(finding)
		).toBe(true);
	}
	for (const [study, note] of NOTES) {
		const said = evidenceRows(tableOf(STUDIES[study])).map((row) => row.note);
		expect(
			said.some((one) => note.test(one)),
			String(note)
		).toBe(true);
	}
});

describe('a withheld number', () => {
	const view = tableOf(SCOTLAND);
	const study = factsOf(SCOTLAND);
	const withheld = view.evidence.filter(({ kind }) => kind === 'suppressed').map(({ id }) => id);

	test('is its code in every row of a CSV file, and no number', () => {
		expect(withheld.length).toBeGreaterThan(5);
		const rows = csvRows(view, null, study, ADDRESS, new Date(0));
		expect(csvText(CSV_HEADER, rows)).toContain('[c]');
		for (const row of rows.filter(([id]) => withheld.includes(id!))) {
			expect(row[CSV_HEADER.indexOf('value')]).toBe('');
			expect(row[CSV_HEADER.indexOf('status')]).toBe('[c]');
			expect(row[CSV_HEADER.indexOf('finding')]).toBe('[c] withheld');
		}
	});

	test('is its code in JSON, and no number', () => {
		const { rows, codes } = viewRecord(view, null, study, ADDRESS, new Date(0));
		expect(codes['[c]']).toBe('withheld');
		for (const row of rows.filter(({ id }) => withheld.includes(id))) {
			expect(row).toMatchObject({ kind: 'suppressed', status: '[c]' });
			expect(row).not.toHaveProperty('percent');
			expect(row).not.toHaveProperty('value');
		}
	});

	test('is its code in a workbook, and no number', () => {
		const workbook = workbookWords(view, null, study, ADDRESS, new Date(0));
		const sheet = workbook.sheets.find(({ name }) => name === 'Evidence')!;
		const coded = sheet.table!.rows.filter((row) =>
			row.some((cell) => JSON.stringify(cell).includes('[c]'))
		);
		expect(coded.length).toBeGreaterThanOrEqual(withheld.length);
		for (const row of coded) {
			const cells = row.map((cell) => JSON.stringify(cell));
			expect(cells.filter((cell) => /^0$|:0[,}]/.test(cell))).toEqual([]);
		}
	});
});

describe('a file of a companion', () => {
	test.each([SCOTLAND, SERVICE])('of %s cites it and says whose it is not', (id) => {
		const study = factsOf(id);
		const [row] = csvRows(tableOf(id), null, study, ADDRESS, new Date(0));
		const [first] = sourcesOf(study, tableOf(id).evidence);
		expect(row).toEqual(
			expect.arrayContaining([
				first!.citation,
				expect.stringContaining(study.caveat),
				study.remark,
				study.version
			])
		);
		const record = viewRecord(tableOf(id), null, study, ADDRESS, new Date(0));
		expect(record.caveat).toContain(study.caveat);
		expect(record.remark).toMatch(/^Not an? .+ publication$/);
	});
});
