import { describe, expect, test } from 'vitest';
import { checkNames } from '$lib/export/workbook/check';
import { gridOf } from '$lib/export/workbook/grid';
import type { Datum } from '$lib/data/datum';
import { CODE_WORDS, KIND_WORDS } from '$lib/wording/kinds';
import { evidenceRows } from '$lib/wording/table';
import { workbookWords } from '$lib/wording/workbook';
import type { Cell } from '$lib/wording/workbook-guides';
import { ADDRESS, MADE, TABLE_WORKBOOK, table } from '../export/workbook/examples';
import { EVERY, study, texts } from './every-figure';

const FILES = [
	...EVERY.map(([name, { view, words }]) => ({
		name,
		view,
		workbook: workbookWords(view, words, study, ADDRESS, MADE)
	})),
	{ name: 'table', view: table, workbook: TABLE_WORKBOOK }
].map((file) => {
	const sheet = (name: string) => file.workbook.sheets.find((one) => one.name === name);
	const evidence = sheet('Evidence')!;
	const column = (header: string): Cell[] => {
		if (!evidence.table) return [];
		const index = evidence.table.columns.findIndex((one) => one.header === header);
		return index < 0 ? [] : evidence.table.rows.map((row) => row[index]!);
	};
	return { ...file, sheet, evidence, column };
});
const textOf = (cell: Cell) =>
	typeof cell === 'string' ? cell : 'number' in cell ? cell.number : cell.text;

test('there are 132 workbooks to look at: five figures, two views of 63 choices, the table', () => {
	expect(FILES).toHaveLength(5 + 2 * 63 + 1);
});

describe('the table of evidence', () => {
	test('has a row for each datum, and says what the table on the page says', () => {
		for (const { name, view, column } of FILES) {
			const rows = evidenceRows(view);
			expect(column('Id'), name).toEqual(view.evidence.map(({ id }) => id));
			expect(column('Measure')).toEqual(rows.map((row) => row.measure));
			expect(column('Group')).toEqual(rows.map((row) => row.group));
			expect(column('Finding')).toEqual(rows.map((row) => row.finding));
			expect(column('Kind of evidence')).toEqual(rows.map((row) => row.kindLabel));
			expect(column('Base')).toEqual(rows.map((row) => row.base));
			expect(column('Part')).toEqual(rows.map((row) => row.theme));
			expect(column('Where in the source')).toEqual(rows.map((row) => row.where));
		}
	});

	test('has a number where one is published and as it is published, and else a code', () => {
		const number = (datum: Datum) =>
			'percent' in datum ? datum.percent : datum.kind === 'average-gap' ? datum.value : null;
		for (const { name, view, column } of FILES) {
			column('Value').forEach((cell, index) => {
				const datum = view.evidence[index]!;
				const published = number(datum);
				if (published !== null) expect(cell, name).toEqual({ number: published });
				else expect(Object.keys(CODE_WORDS), `${name}: ${datum.id}`).toContain(cell);
				if (datum.kind === 'direction') expect(cell).toBe('[x1]');
			});
		}
	});

	test('names the unit of each number: a share is per cent, a gap is in years', () => {
		for (const { view, column } of FILES) {
			column('Unit').forEach((cell, index) => {
				const datum = view.evidence[index]!;
				if ('percent' in datum) expect(cell).toBe('per cent');
				else expect(cell).toBe(datum.kind === 'average-gap' ? datum.unit : '[z]');
			});
		}
	});

	test('is left out, and said to be, where no datum stands behind the view', () => {
		const empty = FILES.filter(({ view }) => view.evidence.length === 0);
		expect(empty.map(({ name }) => name)).toContain('timeline ta-only');
		for (const { evidence, workbook } of empty) {
			expect(evidence.table).toBeNull();
			expect(texts(evidence.lines).join(' ')).toContain('This worksheet has no table');
			expect(workbook.sheets.map(({ name }) => name)).toEqual([
				'Cover',
				'Contents',
				'Notes',
				'Evidence'
			]);
		}
		for (const { view, evidence } of FILES) {
			expect(evidence.table === null).toBe(view.evidence.length === 0);
		}
	});

	test('gives the range of each derived value, and of nothing else', () => {
		for (const { name, view, column } of FILES) {
			const [from, to] = [column('Range from'), column('Range to')];
			const derived = view.evidence.some(({ kind }) => kind === 'derived');
			expect(from.length > 0, name).toBe(derived);
			from.forEach((cell, index) => {
				const datum = view.evidence[index]!;
				const [low, high] = datum.kind === 'derived' ? [datum.low, datum.high] : [];
				expect([cell, to[index]]).toEqual(
					low ? [{ number: low }, { number: high }] : ['[z]', '[z]']
				);
			});
		}
	});
});

describe('a workbook', () => {
	test('can be written: names, headers and cells are legal', () => {
		for (const { name, workbook } of FILES) {
			expect(() => checkNames(workbook), name).not.toThrow();
			for (const sheet of workbook.sheets) expect(() => gridOf(sheet), name).not.toThrow();
		}
	});

	test('has no empty cell and no empty line', () => {
		for (const { name, workbook } of FILES) {
			for (const sheet of workbook.sheets) {
				const cells = sheet.table?.rows.flat().map(textOf) ?? [];
				const all = [sheet.title, ...sheet.lines.map(({ text }) => text), ...cells];
				expect(
					all.filter((text) => !text.trim()),
					`${name}, ${sheet.name}`
				).toEqual([]);
			}
		}
	});

	test('has words above each table that run over its columns and no further', () => {
		for (const { name, workbook } of FILES) {
			for (const { title, lines, table: marked } of workbook.sheets) {
				if (!marked) continue;
				const room = marked.columns.reduce((sum, { width }) => sum + width, 0);
				for (const { text } of lines) expect(text.length, `${name}: ${text}`).toBeLessThan(room);
				expect((title.length * 16) / 12, `${name}: ${title}`).toBeLessThan(room);
			}
		}
	});

	test('explains each code that it uses, and no other, on a sheet and above the table', () => {
		for (const { name, sheet, evidence } of FILES) {
			const used = new Set(
				(evidence.table?.rows ?? [])
					.flat()
					.map(textOf)
					.filter((text) => /^\[[a-z]+\d?\]$/.test(text))
			);
			const explained = sheet('Shorthand codes')?.table?.rows.map((row) => row[0]) ?? [];
			expect(new Set(explained), name).toEqual(used);
			const above = evidence.lines.map(({ text }) => text).join(' ');
			for (const code of used) expect(above).toContain(`${code} ${CODE_WORDS[code as '[x]']}`);
		}
	});

	test('explains each kind of evidence that it has', () => {
		for (const { name, view, sheet } of FILES) {
			const kinds = new Set(view.evidence.map(({ kind }) => KIND_WORDS[kind].label));
			const explained = sheet('Kinds of evidence')?.table!.rows.map((row) => row[0]) ?? [];
			expect(new Set(explained), name).toEqual(kinds);
		}
	});

	test('refers to each of its notes, and to no note that is not there', () => {
		for (const { name, view, sheet, evidence, column } of FILES) {
			const notes = sheet('Notes')!.table!.rows.map((row) => row.map(textOf));
			expect(notes.map(([mark]) => mark)).toEqual(notes.map((_, index) => `[note ${index + 1}]`));
			const inTitle = evidence.title.match(/\[note \d+\]/g) ?? [];
			const inRows = column('Notes').filter((cell) => cell !== 'No note');
			expect(new Set([...inTitle, ...inRows]), name).toEqual(new Set(notes.map(([mark]) => mark)));
			const said = new Map(notes as [string, string][]);
			evidenceRows(view).forEach(({ note }, index) => {
				const mark = textOf(column('Notes')[index]!);
				expect(said.get(mark) ?? '').toBe(note);
			});
		}
	});

	test('lists in its contents every sheet that follows', () => {
		for (const { workbook } of FILES) {
			const [cover, contents, ...others] = workbook.sheets;
			expect([cover!.name, contents!.name]).toEqual(['Cover', 'Contents']);
			const names = others.map(({ name }) => name);
			expect(contents!.table!.rows.map((row) => row[0])).toEqual(
				names.map((name) => ({ text: name, to: `#${name}` }))
			);
		}
	});
});

describe('the cover', () => {
	test('says what the view is, what limits it and where it comes from', () => {
		EVERY.forEach(([name, { words }], index) => {
			const [cover] = FILES[index]!.workbook.sheets;
			const said = [cover!.title, ...cover!.lines.map(({ text }) => text)].join('\n');
			for (const text of [
				words.title,
				words.subtitle,
				words.choice ?? '',
				...(words.paragraphs ?? [words.sentence]),
				words.caveat ?? '',
				study.caveat,
				words.locator,
				study.citation,
				study.remark,
				`Data version ${study.version}`,
				'4 March 2026',
				ADDRESS
			]) {
				expect(said, name).toContain(text);
			}
		});
	});

	test('says it when a group lies inside another, in the table of the explorer too', () => {
		const nested = { ...table, groups: ['any-ta', 'both'] as (typeof table)['groups'] };
		for (const words of [workbookWords(nested, null, study, ADDRESS, MADE)]) {
			expect(texts(words.sheets[0]!.lines).join(' ')).toContain('“Both” is a part of “Any TA-HSB”');
			expect(texts(words.sheets[2]!.table).join(' ')).toContain('do not add them up');
		}
		expect(texts(TABLE_WORKBOOK).join(' ')).not.toContain('do not add them up');
	});

	test('speaks of no hatching, which a workbook does not have', () => {
		for (const { workbook } of FILES) {
			expect(texts(workbook.sheets[0]).join(' ')).not.toMatch(/hatch/i);
		}
	});
});
