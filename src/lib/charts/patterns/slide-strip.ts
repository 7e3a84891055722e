/** Places one pattern for a slide: the lanes and marks of the page, in rows of one line, at half its height. */

import type { Bound } from '$lib/data/datum';
import type { Lane } from '$lib/data/vocabulary';
import type { Pattern } from '$lib/views/patterns';
import type { StripWords } from '$lib/wording/patterns';
import type { Format } from '../format';
import { round } from '../hatch';
import { block, measure, type TextBlock } from '../text';
import { emptyStrip, type EventBox, type StripLayout } from './strip';

/** Least height of a lane, and of what stands between two. */
const LANE = 29;
const LINK = 23;
/** Around the words of a box. */
const PAD = { x: 12, y: 3 };
/** Room for the names of the lanes and of the scale. */
export const LABELS = 146;
const START = LABELS + 10;
/** A longer axis says no more. */
const LONGEST_TRACK = 330;

/** One pattern at the width of the slide. */
export function slideStrip(
	pattern: Pattern,
	words: StripWords,
	lanes: Record<Lane, string>,
	top: number,
	format: Format
): StripLayout {
	const right = format.width;
	const text = { size: format.text };
	const bold = { size: format.text, weight: 700 } as const;
	const heading = block(words.heading, right, { size: format.text + 2, weight: 700 });
	const strip: StripLayout = {
		...emptyStrip({ x: 0, y: top, width: right }),
		heading: { x: 0, y: top, text: heading }
	};
	let y = top + heading.height + 4;
	if (pattern.link === 'bound') placeBound(pattern.bound);
	else placeGap();
	strip.height = y - top;
	return strip;

	function lane(name: Lane, content: number): number {
		const label = block(lanes[name], LABELS, text);
		const height = Math.max(LANE, content + 4, label.height);
		strip.lanes.push({
			lane: name,
			y,
			height,
			x: LABELS,
			to: right,
			label: { x: 0, y: y + (height - label.height) / 2, text: label }
		});
		return height;
	}

	/** A box around its words in a lane of its own. */
	function event(name: Lane, label: string, most: number): EventBox {
		const said = block(label, most - 2 * PAD.x, { ...text, weight: 600 });
		const height = said.height + 2 * PAD.y;
		const room = lane(name, height);
		const box = {
			x: START,
			y: y + (room - height) / 2,
			width: said.width + 2 * PAD.x,
			height,
			text: { x: START + PAD.x, y: y + (room - said.height) / 2 - 1, text: said }
		};
		strip.events.push(box);
		y += room;
		return box;
	}

	function write(
		label: string,
		x: number,
		at: number,
		room: number,
		look: { strong?: boolean; soft?: boolean; anchor?: 'middle' | 'end' } = {}
	): TextBlock {
		const placed = block(label, room, look.strong ? bold : text);
		const { soft = false, anchor = 'start' } = look;
		strip.texts.push({ x, y: at, text: placed, soft, anchor });
		return placed;
	}

	function placeBound(share: Bound) {
		const above = Number(share.above);
		const first = event('technology-assisted', words.first, right - START - 10);
		const x = START + 42;
		const strong = write(words.link.strong, x, y + 1, right - x, { strong: true });
		const after = x + strong.width + 5;
		const inline =
			strong.lines.length === 1 && measure(words.link.rest, text) * 1.03 <= right - after;
		const rest = inline
			? write(words.link.rest, after, y + 1, right - after)
			: write(words.link.rest, x, y + 1 + strong.height, right - x);
		y += Math.max(LINK, 2 + strong.height + (inline ? 0 : rest.height));
		const second = event('offline', words.second, right - START - 10);
		strip.connector = `M${round(x - 12)} ${round(first.y + first.height)}V${round(second.y)}`;
		y += 9;
		// The share is of cases, and no event of a lane: its axis has a row of its own.
		const width = Math.min(LONGEST_TRACK, (right - START) * 0.46);
		strip.bound = { above, included: share.included, x: START, y, width, height: 13 };
		const ticks = y + 14;
		const scale = write(words.scale, 0, y - 4, LABELS - 8, { soft: true });
		write('0%', START, ticks, 60, { soft: true });
		write(`${above}%`, START + width / 2, ticks, 60, { soft: true, anchor: 'middle' });
		const end = write('100%', START + width, ticks, 60, { soft: true, anchor: 'end' });
		const beside = START + width + 28;
		// That the base is not published stands with the base, under the title.
		const note = write(words.note, beside, y - 4, right - beside, { soft: true });
		y = Math.max(ticks + end.height, y - 4 + Math.max(scale.height, note.height));
	}

	function placeGap() {
		const order = `${words.link.strong} ${words.link.rest}`;
		const widest = Math.max(measure(words.second, bold), 22 + measure(order, text)) * 1.03;
		const middle = START + (right - START) / 2;
		const point = Math.max(START + 120, Math.min(middle, right - widest - 22));
		const labelX = point + 20;
		// The words stand with the mark that they are about, and not after the event before it.
		const label = write(words.second, labelX, y + 2, right - labelX, { strong: true });
		const under = y + 2 + label.height;
		const follow = write(order, labelX + 22, under, right - labelX - 22);
		const room = lane('technology-assisted', label.height + follow.height);
		strip.diamond = { x: point, y: y + room / 2 };
		strip.glyph = { x: labelX + 8, y: under + format.text * 0.68 };
		y += room + 2;
		const first = event('offline', words.first, 2 * (point - START) - 40);
		const zero = START + first.width / 2;
		y = Math.round(y + 12);
		strip.gap = { from: LABELS, to: right, zero, point, y };
		strip.guides.push(
			{ x: zero, y1: first.y + first.height, y2: y },
			{ x: point, y1: strip.diamond.y + 13, y2: y }
		);
		write(words.scale, 0, y - 11, LABELS - 8, { soft: true });
		y += 11;
		const half = Math.min(point, right - point);
		y += write(words.point, point, y, 2 * half, { strong: true, anchor: 'middle' }).height;
		y += write(words.note, point, y, 2 * half, { soft: true, anchor: 'middle' }).height;
	}
}
