/** Places the patterns one under the other, or side by side on a slide, and what keeps them apart. */

import type { TimelineView } from '$lib/views/timeline';
import type { GroupId, Lane } from '$lib/data/vocabulary';
import type { Pattern, PatternsView } from '$lib/views/patterns';
import type { PatternsWords, StripWords } from '$lib/wording/patterns';
import type { TimelineWords } from '$lib/wording/timeline';
import type { Format, Layout, PlacedMark } from '../format';
import { shapeBefore } from '../palette';
import { block, type TextBlock } from '../text';
import { LABELS, slideStrip } from './slide-strip';
import { pageStrip } from './page-strip';
import type { Placed, StripLayout } from './strip';

/** Words that keep two patterns apart, with lines around them. */
export interface Divider {
	rules: number[];
	text: Placed;
}

/** The shape of a group before a heading. */
export interface HeadingShape {
	group: GroupId;
	x: number;
	y: number;
	size: number;
}

/** The lanes of groups that displayed one kind of behaviour only. */
export interface OneLane {
	y: number;
	lanes: {
		lane: Lane;
		x: number;
		y: number;
		height: number;
		label: Placed;
		text: Placed;
		present: boolean;
	}[];
}

/** Room for the shape of each group before a heading, and behind the last. */
const SHAPE = 26;
const AFTER_SHAPES = 2;
const SHAPE_SIZE = 16;

export interface PatternsLayout extends Layout {
	cuts: number[];
	strips: StripLayout[];
	dividers: Divider[];
	headings: (Placed & { shapes: HeadingShape[]; note: Placed | null })[];
	oneLanes: OneLane[];
}

/** The figure of the patterns of one study. */
export function patternsLayout(
	view: PatternsView,
	words: PatternsWords,
	format: Format
): PatternsLayout {
	const layout = emptyLayout(format);
	const y = placePatterns(layout, view.patterns, words.strips, words, 0);
	layout.height = Math.ceil(y + (format.name === 'slide' ? 1 : 4));
	return layout;
}

/** The timeline of a choice of groups. */
export function timelineLayout(
	view: TimelineView,
	words: TimelineWords,
	format: Format
): PatternsLayout {
	const layout = emptyLayout(format);
	let y = 0;
	view.blocks.forEach((entry, index) => {
		const blockWords = words.blocks[index]!;
		const gap = format.name === 'slide' ? 16 : 30;
		if (index > 0) layout.cuts.push(y + gap / 2);
		y += index > 0 ? gap : 0;
		const x = entry.groups.length * SHAPE + AFTER_SHAPES;
		// A slide of one block names its groups in the subtitle.
		const named = format.name !== 'slide' || view.blocks.length > 1;
		if (!named && entry.type === 'patterns' && blockWords.type === 'patterns') {
			y = placePatterns(layout, entry.patterns, blockWords.strips, words, y);
			return;
		}
		const text = block(blockWords.heading, format.width - x, {
			size: format.text + 2,
			weight: 700
		});
		const about = blockWords.type === 'patterns' ? blockWords.about : null;
		const note = about
			? { x: 0, y: y + text.height + 2, text: block(about, format.width, { size: format.small }) }
			: null;
		const shapes = entry.groups.map(({ id }, index) => ({
			group: id,
			x: shapeBefore(id, (index + 1) * SHAPE + AFTER_SHAPES, SHAPE_SIZE),
			y: y + text.size * 0.68,
			size: SHAPE_SIZE
		}));
		layout.headings.push({ x, y, text, shapes, note });
		y += text.height + (note ? note.text.height + 2 : 0) + (format.name === 'slide' ? 5 : 12);
		if (entry.type === 'patterns' && blockWords.type === 'patterns') {
			y = placePatterns(layout, entry.patterns, blockWords.strips, words, y);
		} else if (entry.type === 'one-lane' && blockWords.type === 'one-lane') {
			y = placeOneLane(layout, entry.lane, blockWords, words.lanes, y);
		}
	});
	layout.height = Math.ceil(y + (format.name === 'slide' ? 1 : 4));
	return layout;
}

function emptyLayout(format: Format): PatternsLayout {
	return {
		width: format.width,
		height: 0,
		format,
		marks: [],
		cuts: [],
		strips: [],
		dividers: [],
		headings: [],
		oneLanes: []
	};
}

interface Shared {
	lanes: Record<Lane, string>;
	between: string;
	/** Where a pattern stands without the other that it must be kept apart from. */
	apart: string | null;
}

function placePatterns(
	layout: PatternsLayout,
	patterns: Pattern[],
	strips: StripWords[],
	shared: Shared,
	top: number
): number {
	const { format } = layout;
	const { lanes } = shared;
	let y = top;
	patterns.forEach((pattern, index) => {
		if (index > 0) y = placeDivider(layout, shared.between, y);
		const words = strips[index]!;
		const strip =
			format.name === 'slide'
				? slideStrip(pattern, words, lanes, y, format)
				: pageStrip(pattern, words, lanes, { x: 0, y, width: format.width }, format);
		layout.strips.push(strip);
		layout.marks.push(...marksOf(pattern, strip));
		y += strip.height;
	});
	if (patterns.length > 1 || !shared.apart) return y;
	const text = block(shared.apart, format.width, { size: format.text, weight: 600 });
	layout.dividers.push({ rules: [y + 5], text: { x: 0, y: y + 8, text } });
	return y + 8 + text.height;
}

/** What links two events stands between them; an average stands on its axis below. */
function marksOf(pattern: Pattern, { x, y, width, height, gap }: StripLayout): PlacedMark[] {
	if (pattern.link === 'bound') return [{ data: [pattern.bound.id], x, y, width, height }];
	const axis = (gap?.y ?? y + height / 2) - 12;
	return [
		{ data: [pattern.order.id], x, y, width, height: axis - y },
		{ data: [pattern.gap.id], x, y: axis, width, height: y + height - axis }
	];
}

function placeDivider(layout: PatternsLayout, between: string, y: number): number {
	const { format } = layout;
	const [around, inside] = format.name === 'slide' ? [10, 4] : [26, 8];
	const text: TextBlock = block(between, format.width - 20, { size: format.text, weight: 600 });
	const first = y + around;
	const last = first + text.height + (format.name === 'slide' ? 2 : 2.5) * inside;
	layout.dividers.push({ rules: [first, last], text: { x: 0, y: first + inside, text } });
	return last + around;
}

function placeOneLane(
	layout: PatternsLayout,
	present: Lane,
	words: { event: string; absent: string },
	lanes: Record<Lane, string>,
	top: number
): number {
	const { format } = layout;
	const dense = format.name === 'slide';
	const compact = format.width < 700 && !dense;
	const x = compact ? 0 : dense ? LABELS : 152;
	const result: OneLane = { y: top, lanes: [] };
	let y = top;
	for (const lane of ['technology-assisted', 'offline'] as const) {
		const label = block(lanes[lane], compact ? format.width : x - 4, { size: format.small });
		const text = block(lane === present ? words.event : words.absent, format.width - x - 40, {
			size: lane === present ? format.text : format.small,
			weight: lane === present ? 600 : 400
		});
		const labelRoom = compact ? label.height + 6 : 0;
		const height = Math.max(dense ? 30 : 64, labelRoom + text.height + (dense ? 10 : 28));
		const textY = y + labelRoom + (height - labelRoom - text.height) / 2;
		result.lanes.push({
			lane,
			x,
			y,
			height,
			label: {
				x: compact ? 10 : 0,
				y: compact ? y + 8 : y + (height - label.height) / 2,
				text: label
			},
			text: { x: x + 34, y: textY, text },
			present: lane === present
		});
		y += height + (dense ? 4 : 10);
	}
	layout.oneLanes.push(result);
	return y - (dense ? 4 : 10);
}
