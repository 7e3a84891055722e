/** Places one measure over the years: a line for each row, from its number then to its number later. */

import { linear } from '../linear';
import type { Kind } from '$lib/data/vocabulary';
import type { YearsPanel } from '$lib/views/course';
import type { YearsWords } from '$lib/wording/course';
import type { Format, PlacedMark } from '../format';
import { groupStyle } from '../palette';
import { block, measure, type TextBlock } from '../text';
import { apart } from './labels';

interface Placed {
	x: number;
	y: number;
	text: TextBlock;
	anchor?: 'end' | 'middle';
}

export interface PlacedYears {
	heading: Placed[];
	/** The points in time, over their columns. */
	periods: Placed[];
	columns: { x: number; y1: number; y2: number }[];
	series: {
		group: string;
		colour: string;
		path: string;
		points: { x: number; y: number; kind: Kind }[];
		labels: Placed[];
		/** From a point to a label that had to move. */
		leaders: string[];
	}[];
	marks: PlacedMark[];
	bottom: number;
}

const GAP = 10;
/** Room around a point for a finger and for the sign of focus. */
const SIZE = 24;

/** Whether the names of its points in time have room beside each other. */
export function hasRoom({ periods }: YearsWords, { name, width, small }: Format): boolean {
	const widest = Math.max(...periods.map((one) => measure(one, { size: small, weight: 600 })));
	return name !== 'narrow' && periods.length * (widest * 1.1 + 8) <= width * 0.45;
}

/** @param top where the panel begins */
export function yearsLayout(
	{ rows, periods, unit }: YearsPanel,
	words: YearsWords,
	format: Format,
	top: number
): PlacedYears {
	const { width, text, small } = format;
	let y = top;
	const heading: Placed[] = [];
	const put = (said: string, style: { size: number; weight?: 400 | 700 }) => {
		const placed = block(said, width, style);
		heading.push({ x: 0, y, text: placed });
		y += placed.height;
	};
	put(words.heading, { size: text, weight: 700 });
	if (words.shared) put(words.shared, { size: small });
	y += GAP;

	const names = rows.map((_, index) => {
		const { label, values } = words.rows[index]!;
		return [values.at(-1)!, label].filter(Boolean).join('  ');
	});
	const left =
		1.05 * Math.max(...words.rows.map(({ values }) => measure(values[0]!, { size: small })));
	const room = Math.min(
		width * 0.55,
		1.05 * Math.max(...names.map((name) => measure(name, { size: small })))
	);
	const ends = names.map((name) => block(name, room, { size: small }));
	const tallest = Math.max(...ends.map(({ height }) => height));
	const x = linear([0, Math.max(1, periods.length - 1)], [left + 16, width - room - 16]);

	const periodsTop = y;
	const periodTexts = words.periods.map((said, index): Placed => {
		const placed = block(said, width, { size: small, weight: 600 });
		const [from, to] = [x(index) - placed.width / 2, x(index) + placed.width / 2];
		if (from < 0) return { x: 0, y: periodsTop, text: placed };
		if (to > width) return { x: width, y: periodsTop, text: placed, anchor: 'end' };
		return { x: x(index), y: periodsTop, text: placed, anchor: 'middle' };
	});
	y += (periodTexts[0]?.text.height ?? 0) + GAP;

	const height = Math.max(format.name === 'slide' ? 110 : 150, rows.length * (tallest + 2));
	const range: [number, number] = [y + tallest / 2, y + height - tallest / 2];
	const numbers = rows.flatMap((row) => row.lines.flatMap(({ number }) => number ?? []));
	const most = unit === 'percent' ? 100 : Math.max(1, ...numbers);
	const at = linear([0, most], [range[1], range[0]]);
	const points = rows.map(({ lines }) =>
		lines.flatMap(({ group, number, datum }) =>
			number === null
				? []
				: [{ x: x(periods.indexOf(group)), y: at(number), datum: datum.id, kind: datum.kind }]
		)
	);
	const firsts = apart(
		points.map((one) => one[0]!.y),
		small * 1.28,
		range
	);
	const lasts = apart(
		points.map((one) => one.at(-1)!.y),
		tallest,
		range
	);
	return {
		heading,
		periods: periodTexts,
		columns: periods.map((_, index) => ({ x: x(index), y1: y, y2: y + height })),
		bottom: y + height,
		marks: points.flat().map(({ datum, x, y }) => ({
			data: [datum],
			x: x - SIZE / 2,
			y: y - SIZE / 2,
			width: SIZE,
			height: SIZE
		})),
		series: rows.map(({ about, lines }, index) => {
			const own = points[index]!;
			const [first, last] = [own[0]!, own.at(-1)!];
			const start = block(words.rows[index]!.values[0]!, width, { size: small });
			const end = ends[index]!;
			const group = (about[0] ?? lines[0]!.group).id;
			return {
				group,
				colour: groupStyle(group).colour,
				path: `M${own.map((point) => `${point.x.toFixed(2)} ${point.y.toFixed(2)}`).join('L')}`,
				points: own,
				labels: [
					{ x: first.x - 16, y: firsts[index]! - start.height / 2, text: start, anchor: 'end' },
					{ x: last.x + 16, y: lasts[index]! - end.height / 2, text: end }
				],
				leaders: [
					leader(first.x - 8, first.y, first.x - 14, firsts[index]!),
					leader(last.x + 8, last.y, last.x + 14, lasts[index]!)
				].filter(Boolean)
			};
		})
	};
}

function leader(x1: number, y1: number, x2: number, y2: number): string {
	if (Math.abs(y1 - y2) < 3) return '';
	return `M${x1.toFixed(2)} ${y1.toFixed(2)}L${x2.toFixed(2)} ${y2.toFixed(2)}`;
}
