/** The sheets of a workbook that explain the others: notes, shorthand codes, kinds of evidence. */

import { KINDS } from '$lib/data/vocabulary';
import type { View } from '$lib/views/context';
import { CODE_WORDS, KIND_WORDS } from './kinds';
import { capitalised, sentence } from './text';

/** Text, a number as published, or a link to a sheet. */
export type Cell = string | { number: string } | { text: string; to: string };

/** A sheet with one table, or with none where there is nothing to put in it. */
export interface TableSheet {
	name: string;
	/** What the list of contents says of it. */
	about: string;
	title: string;
	lines: { text: string }[];
	table: {
		name: string;
		columns: { header: string; width: number; type: 'text' | 'number' }[];
		rows: Cell[][];
	} | null;
}

/** "[note 3]", as it stands in a table and on the sheet of notes. */
export function noteMark(index: number): string {
	return `[note ${index + 1}]`;
}

export function notesSheet(notes: string[]): TableSheet {
	return {
		name: 'Notes',
		about: 'The notes that the table of evidence refers to.',
		title: 'Notes',
		lines: [{ text: 'This worksheet has one table.' }],
		table: twoColumns(
			'notes',
			['Note', 'What it says'],
			notes.map((text, index) => [noteMark(index), text])
		)
	};
}

/** The codes in the cells of a table; null where it has none. */
export function codesSheet({ table }: TableSheet): TableSheet | null {
	const codes = codesIn(table?.rows ?? []);
	if (codes.length === 0) return null;
	return {
		name: 'Shorthand codes',
		about: 'What each code means that stands in the place of a number.',
		title: 'Shorthand codes',
		lines: [{ text: 'This worksheet has one table.' }],
		table: twoColumns(
			'shorthand_codes',
			['Code', 'What it means'],
			codes.map(([code, words]) => [code, `${capitalised(words)}.`])
		)
	};
}

/** Each code that stands in a cell, with what it means. */
export function codesIn(rows: Cell[][]): [string, string][] {
	const cells = new Set(rows.flat());
	return Object.entries(CODE_WORDS).filter(([code]) => cells.has(code));
}

/** The kinds of evidence of a view; null where it has no evidence. */
export function kindsSheet({ evidence }: View): TableSheet | null {
	const used = KINDS.filter((kind) => evidence.some((datum) => datum.kind === kind));
	if (used.length === 0) return null;
	return {
		name: 'Kinds of evidence',
		about: 'What each kind of evidence in the table is, and how the explorer draws it.',
		title: 'Kinds of evidence',
		lines: [{ text: 'This worksheet has one table.' }],
		table: twoColumns(
			'kinds_of_evidence',
			['Kind of evidence', 'What it is'],
			used.map((kind) => [KIND_WORDS[kind].label, sentence(KIND_WORDS[kind].meaning)])
		)
	};
}

function twoColumns(
	name: string,
	[first, second]: [string, string],
	rows: Cell[][]
): TableSheet['table'] {
	return {
		name,
		columns: [
			{ header: first, width: 24, type: 'text' },
			{ header: second, width: 80, type: 'text' }
		],
		rows
	};
}
