/** Brackets over the columns of groups that others are compared with, with the words said once. */

import { settled, type TextBlock } from '../text';
import { cellContent } from './content';
import type { MatrixLayout } from './placement';
import type { RowFrame } from './rows';
import type { Run } from './runs';

/** A run with its words. */
export interface RunWords extends Run {
	words: TextBlock;
	/** Height of the words with the line over them. */
	height: number;
	/** One column of one row needs no line: the words stand in it. */
	lined: boolean;
}

export function runWords(run: Run, { edges, setting, below }: RowFrame): RunWords {
	const { format } = setting;
	const width = edges[run.to]! - edges[run.from]! - (format.name === 'slide' ? 14 : 22);
	const [first] = cellContent(run.cell, width, setting).items;
	const said = first?.type === 'text' ? first.text.lines.join(' ') : '';
	const words = settled(said, width, { size: format.small });
	const lined = run.to - run.from > 1 || run.last > run.first;
	return { ...run, words, lined, height: words.height + (lined ? below : 0) };
}

/** Places the words below their line; its left leg runs down beside all rows that it holds for. */
export function placeBracket(
	layout: MatrixLayout,
	{ first, last, from, to, words, lined }: RunWords,
	tops: number[],
	{ edges, pad, setting: { format }, below }: RowFrame
): void {
	const y = tops[first]! + pad;
	const x1 = edges[from]!;
	// A line of small words stands on that of the larger words beside it.
	const drop = lined ? below : format.text - format.small;
	const text = { x: x1 + (last > first ? 10 : 0), y: y + drop, text: words };
	const leg = last > first ? tops[last + 1]! - pad - y : 0;
	const right = edges[to]! - (format.name === 'slide' ? 8 : 14);
	if (lined) layout.brackets.push({ x1, x2: right, y, leg, text });
	else layout.brackets.push({ x1, x2: x1, y, leg: 0, text });
}
