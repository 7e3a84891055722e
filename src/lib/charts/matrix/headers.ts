/** Places the names of the columns: over the matrix, and once more where a section begins. */

import type { Group } from '$lib/query/groups';
import { againstWords } from '$lib/wording/cells';
import { shapeBefore } from '../palette';
import { block, measure } from '../text';
import type { OneComparison } from './one-comparison';
import type { Header, MatrixLayout } from './placement';
import type { RowFrame } from './rows';

interface HeaderSetting {
	y: number;
	size: number;
	/** Width of the shapes. */
	shape: number;
}

/** Between the left edge of a column and the name behind its shape. */
const INDENT = 25;
/** The middle of the letters of a line, in font sizes from its top. */
const MIDDLE = 0.68;

/** Places the headers; answers where they end. */
export function placeHeaders(layout: MatrixLayout, columns: Group[], frame: RowFrame): number {
	const { text } = frame.setting.format;
	layout.headers = headersOf(columns, frame, { y: 0, size: text, shape: 14 });
	return endOf(layout.headers);
}

/** Places the heading of a section, and beside it the names of its columns; answers where it ends. */
export function placeHeading(
	layout: MatrixLayout,
	heading: string,
	columns: Group[],
	top: number,
	frame: RowFrame
): number {
	const { format } = frame.setting;
	const dense = format.name === 'slide';
	// A page of paper repeats its head, and a slide has one.
	const repeated = columns.length > 1 && (format.name === 'wide' || format.name === 'medium');
	const y = top + (dense ? 4 : 18);
	const width = repeated ? frame.edges[0]! - 12 : format.width;
	const text = block(heading, width, { size: format.text, weight: 700 });
	layout.headings.push({ x: 0, y, text });
	const small = { y: y + format.text - format.small, size: format.small, shape: 12 };
	const headers = repeated ? headersOf(columns, frame, small) : [];
	layout.repeats.push(...headers);
	const end = Math.max(y + text.height, endOf(headers)) + 6;
	layout.rules.push({ x1: 0, x2: format.width, y: end, strong: false });
	return end;
}

/** Places of whom all rows say something, and below it whom they are compared with; answers where it ends. */
export function placeAgainst(
	layout: MatrixLayout,
	columns: Group[],
	{ column, datum }: OneComparison,
	frame: RowFrame
): number {
	const { context, format } = frame.setting;
	// Over the labels and the words of the rows alike.
	const whole = { ...frame, edges: [0, format.width] };
	const style = { y: 0, size: format.text, shape: 14 };
	layout.headers = headersOf([columns[column]!], whole, style);
	const y = endOf(layout.headers);
	const x = datum.comparators.length * INDENT;
	const text = block(againstWords(datum, context), format.width - x, { size: format.small });
	const shapes = datum.comparators.map((group, index) => ({
		group,
		x: shapeBefore(group, (index + 1) * INDENT),
		y: y + format.small * MIDDLE
	}));
	layout.against = { x, y, text, shapes };
	return y + text.height;
}

/** Names behind their shapes; below them, all of them, where a word of one would be cut. */
function headersOf(
	columns: Group[],
	{ edges }: RowFrame,
	{ y, size, shape }: HeaderSetting
): Header[] {
	const style = { size, weight: 600 } as const;
	const seen = columns
		.map((group, index) => ({
			group,
			x: edges[index]!,
			room: edges[index + 1]! - edges[index]! - 6
		}))
		.filter(({ room }) => room > 0);
	const fits = ({ group, room }: (typeof seen)[number]) =>
		group.label.split(' ').every((word) => measure(word, style) <= room - INDENT);
	const behind = seen.every(fits);
	return seen.map(({ group, x, room }) => {
		const start = x + (behind ? INDENT : 0);
		return {
			x: start,
			y: y + (behind ? 0 : size * 1.3),
			text: block(group.label, behind ? room - INDENT : room, style),
			shape: {
				group: group.id,
				x: shapeBefore(group.id, x + INDENT, shape),
				y: y + size * MIDDLE,
				size: shape
			}
		};
	});
}

function endOf(headers: Header[]): number {
	return Math.max(0, ...headers.map(({ y, text }) => y + text.height));
}
