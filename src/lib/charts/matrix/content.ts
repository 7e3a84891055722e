/** What stands in one cell of a matrix: its marks and words, one under the other. */

import type { Datum } from '$lib/data/datum';
import type { GroupId, Way } from '$lib/data/vocabulary';
import type { Context } from '$lib/views/context';
import type { Cell, MatrixRow } from '$lib/views/matrix';
import { byId } from '$lib/views/by-id';
import {
	absenceWords,
	absentGroupsWords,
	briefComparatorWords,
	comparatorWords,
	listedWords,
	markWords,
	scopeWords,
	type Absence
} from '$lib/wording/cells';
import type { Format } from '../format';
import { groupStyle, INK, SAMPLE } from '../palette';
import { block, type TextBlock } from '../text';

/** A mark or a text, placed from the top left of its cell. */
export type Item =
	| { type: 'text'; x: number; y: number; text: TextBlock; soft: boolean; kind?: Datum['kind'] }
	| { type: 'direction'; x: number; y: number; way: Way }
	| { type: 'share'; y: number; kind: 'percentage' | 'derived'; percent: number; width: number }
	| { type: 'bound'; y: number; above: number; included: boolean; width: number }
	| { type: 'gap'; y: number; width: number };

export interface Content {
	items: Item[];
	height: number;
	colour: string;
}

/** What every cell of a matrix shares. */
export interface CellSetting {
	context: Context;
	columns: readonly GroupId[];
	format: Format;
	/** Width of every track. */
	track: number;
}

/** Lays one cell out in a width. */
export function cellContent(cell: Cell, width: number, setting: CellSetting): Content {
	const { context, columns, format } = setting;
	const items: Item[] = [];
	let y = 0;
	const put = (text: string, weight: 400 | 600, soft: boolean, x = 0, kind?: Datum['kind']) => {
		const size = soft ? format.small : format.text;
		const placed = block(text, width - x, { size, weight });
		items.push({ type: 'text', x, y, text: placed, soft, kind });
		y += placed.height;
	};

	const scope = scopeWords(cell, context);
	if (scope) put(scope, 400, true);
	if (isAbsent(cell)) put(absenceWords(cell), 400, true, 0, absenceKind(cell));
	else if (cell.type === 'comparator') {
		const said = format.name === 'slide' ? briefComparatorWords : comparatorWords;
		put(said(cell.datum, context, columns, cell.to - cell.from), 400, true);
	} else {
		for (const datum of cell.data) {
			if (datum.kind !== 'listed') putDatum(datum);
			else if (datum === cell.data.find((one) => one.kind === 'listed')) {
				put(listedWords(cell.data), 400, false, 0, 'listed');
			}
		}
	}
	return { items, height: y, colour: colourOf(cell, columns) };

	function putDatum(datum: Datum) {
		const words = markWords(datum, context, columns);
		if (datum.kind === 'direction') {
			items.push({ type: 'direction', x: 9, y: y + format.text * 0.66, way: datum.way });
			put(words.value, 600, false, 26);
		} else if (datum.kind === 'suppressed' || datum.kind === 'not-published') {
			put(words.value, 400, true, 0, datum.kind);
		} else {
			put(words.value, 600, false, 0, 'percent' in datum ? undefined : textKind(datum));
		}
		putMark(datum);
		if (words.note) put(words.note, 400, true);
		y += format.name === 'slide' ? 0 : 4;
	}

	function putMark(datum: Datum) {
		const length = setting.track;
		if (datum.kind === 'percentage' || datum.kind === 'derived') {
			items.push({
				type: 'share',
				y: y + 4,
				kind: datum.kind,
				percent: Number(datum.percent),
				width: length
			});
			y += 24;
		} else if (datum.kind === 'bound') {
			items.push({
				type: 'bound',
				y: y + 4,
				above: Number(datum.above),
				included: datum.included,
				width: length
			});
			y += 24;
		} else if (datum.kind === 'average-gap') {
			items.push({ type: 'gap', y: y + 16, width: length });
			y += 32;
		}
	}
}

/** What is said of everybody, and below it the groups of which it cannot be asked. */
export function wholeContent({ cells }: MatrixRow, width: number, setting: CellSetting): Content {
	const { context, columns, format } = setting;
	const content = cellContent(
		cells.find(({ type }) => type === 'whole')!,
		width,
		setting
	);
	for (const { cell, groups } of absences(cells, columns)) {
		const labels = groups.map((id) => byId(context.groups, id).label);
		const text = block(absentGroupsWords(cell, labels), width, { size: format.small });
		const item = { type: 'text', x: 0, y: content.height, text, soft: true } as const;
		content.items.push({ ...item, kind: absenceKind(cell) });
		content.height += text.height;
	}
	return content;
}

/** The groups of which nothing stands in a row, by what is said of them. */
export function absences(
	cells: Cell[],
	columns: readonly GroupId[]
): { cell: Absence; groups: GroupId[] }[] {
	const found = new Map<string, { cell: Absence; groups: GroupId[] }>();
	const add = (cell: Absence, more: readonly GroupId[]) => {
		const groups = [...(found.get(absenceWords(cell))?.groups ?? []), ...more];
		found.set(absenceWords(cell), {
			cell,
			groups: columns.filter((id) => groups.includes(id))
		});
	};
	for (const cell of cells) {
		if (isAbsent(cell)) add(cell, columns.slice(cell.from, cell.to));
		else if (cell.type === 'whole' && cell.except.length > 0) {
			const { from, to } = cell;
			add(
				{ type: 'missing', code: '[z]', from, to },
				cell.except.map(({ id }) => id)
			);
		}
	}
	return [...found.values()];
}

export function isAbsent(cell: Cell): cell is Absence {
	return cell.type === 'missing' || cell.type === 'left-out';
}

/** What is left out by a reader's choice may well be published. */
export function absenceKind({ type }: Absence): Datum['kind'] | undefined {
	return type === 'missing' ? 'not-published' : undefined;
}

/** A kind whose words are its only mark carries its kind on the words. */
function textKind(datum: Datum): Datum['kind'] | undefined {
	return datum.kind === 'quantifier' || datum.kind === 'top-rank' ? datum.kind : undefined;
}

function colourOf(cell: Cell, columns: readonly GroupId[]): string {
	if (cell.type === 'whole') return SAMPLE;
	if (cell.type === 'wider') return groupStyle(cell.group).colour;
	// What is said of several groups has the colour of none.
	if (cell.to - cell.from > 1) return INK;
	return groupStyle(columns[cell.from]!).colour;
}
