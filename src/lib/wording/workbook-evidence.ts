/** The evidence of a view as the one table of a sheet, each number in a cell of its own. */

import type { Datum } from '$lib/data/datum';
import type { Study } from '$lib/data/study';
import type { View } from '$lib/views/context';
import { sourceText } from './caveats';
import type { FigureWords } from './figure';
import { reliabilityText } from './small-bases';
import { COLUMN_LABELS, evidenceRows, type EvidenceRow } from './table';
import { capitalised, count } from './text';
import { codesIn, noteMark, type Cell, type TableSheet } from './workbook-guides';
import { citationOf, citedFor, sourcesOf } from './works';

interface Column {
	header: string;
	width: number;
	type: 'text' | 'number';
	cell(row: EvidenceRow, datum: Datum): Cell;
}

/** What stands where a column has nothing to say of a row; a cell is never empty. */
const NOT_APPLICABLE = '[z]';
const NO_NOTE = 'No note';
const NO_MARK = 'No mark';

/**
 * The sheet, and the notes that it refers to in the order of their numbers.
 *
 * @param caveats notes on the whole table, to which its title refers
 */
export function evidenceSheet(
	view: View & { figure: string },
	words: FigureWords,
	study: Study,
	caveats: string[]
): { sheet: TableSheet; notes: string[] } {
	const rows = evidenceRows(view);
	const notes = [...new Set([...caveats, ...rows.flatMap(({ note }) => note || [])])];
	const derived = view.evidence.some(({ kind }) => kind === 'derived');
	const columns = columnsOf(notes, view.evidence, study);
	const cells = rows.map((row, index) =>
		columns.map(({ cell }) => cell(row, view.evidence[index]!))
	);
	const codes = codesIn(cells).map(([code, meaning]) => `${code} ${meaning}`);
	const lines = [
		words.subtitle,
		rows.length > 0
			? `This worksheet has one table, with ${rows.length === 1 ? 'one row' : `${count(rows.length)} rows`}. The worksheet “Notes” has the notes.`
			: 'This worksheet has no table, because no datum of the study stands behind this view.',
		codes.length > 0 ? `Shorthand: ${codes.join('; ')}.` : '',
		derived
			? 'Where a value was worked out by us, “Range from” and “Range to” say what rounding allows.'
			: '',
		`${sourceText(citedFor(study, view.evidence), '')}. ${study.remark}.`
	];
	return {
		sheet: {
			name: 'Evidence',
			about: 'The evidence itself, one finding a row.',
			title: `${words.title} ${caveats.map((_, index) => noteMark(index)).join('')}`,
			lines: lines.filter(Boolean).map((text) => ({ text })),
			table:
				rows.length > 0
					? {
							name: `evidence_${view.figure}`,
							columns: columns.map(({ header, width, type }) => ({ header, width, type })),
							rows: cells
						}
					: null
		},
		notes
	};
}

function columnsOf(notes: string[], evidence: Datum[], study: Study): Column[] {
	const several = sourcesOf(study, evidence).length > 1;
	const derived = evidence.some(({ kind }) => kind === 'derived');
	const few = evidence.map(reliabilityText).some(Boolean);
	const assuming = evidence.some((datum) => assumptionOf(datum) !== NOT_APPLICABLE);
	const text = (header: string, width: number, cell: Column['cell']): Column => ({
		header,
		width,
		type: 'text',
		cell
	});
	const number = (header: string, cell: Column['cell']): Column => ({
		header,
		width: 10,
		type: 'number',
		cell
	});
	return [
		text(COLUMN_LABELS.measure, 27, (row) => row.measure),
		text(COLUMN_LABELS.group, 20, (row) => row.group),
		text(COLUMN_LABELS.finding, 32, (row) => row.finding),
		text(COLUMN_LABELS.kind, 15, (row) => row.kindLabel),
		number('Value', (row) => numberOr(row.value, row.status)),
		text('Unit', 10, (_, datum) => unitOf(datum)),
		...(derived
			? [
					number('Range from', (_, datum) => end(datum, 'low')),
					number('Range to', (_, datum) => end(datum, 'high'))
				]
			: []),
		...(assuming ? [text('Assumption', 30, (_, datum) => assumptionOf(datum))] : []),
		text(COLUMN_LABELS.base, 25, (row) => row.base),
		...(few
			? [text('Reliability', 11, ({ reliability }) => capitalised(reliability) || NO_MARK)]
			: []),
		text(COLUMN_LABELS.theme, 16, (row) => row.theme),
		text(COLUMN_LABELS.where, 19, (row) => row.where),
		...(several ? [text('Citation', 40, (_, { locator }) => citationOf(study, locator))] : []),
		text('Notes', 11, ({ note }) => (note ? noteMark(notes.indexOf(note)) : NO_NOTE)),
		text('Id', 6, (row) => row.id)
	];
}

/** A number as published, or the code that stands in its place. */
function numberOr(value: string, code: string): Cell {
	return /^-?\d+(\.\d+)?$/.test(value) ? { number: value } : value || code;
}

function unitOf(datum: Datum): string {
	if ('percent' in datum) return 'per cent';
	return 'unit' in datum ? datum.unit : NOT_APPLICABLE;
}

/** An assumption stands in the row of its number, because rows are copied one by one. */
function assumptionOf(datum: Datum): string {
	return (datum.kind === 'derived' && datum.assumption) || NOT_APPLICABLE;
}

function end(datum: Datum, which: 'low' | 'high'): Cell {
	return datum.kind === 'derived' ? numberOr(datum[which], NOT_APPLICABLE) : NOT_APPLICABLE;
}
