/** Places one pattern for a slide: the same lanes and marks in a third of the height. */

import type { Lane } from '$lib/data/vocabulary';
import type { Pattern } from '$lib/views/patterns';
import type { StripWords } from '$lib/wording/patterns';
import type { Format } from '../format';
import { round } from '../hatch';
import { block, measure } from '../text';
import { emptyStrip, type StripLayout } from './strip';

const LANE = 29;
const BOX = 25;
export const LABELS = 146;

/** One pattern at the width of the slide; what the strip leaves out stands in the slide's foot. */
export function slideStrip(
	pattern: Pattern,
	words: StripWords,
	lanes: Record<Lane, string>,
	y: number,
	format: Format
): StripLayout {
	const strip = emptyStrip({ x: 0, y, width: format.width });
	const text = { size: format.text };
	const bold = { size: format.text, weight: 700 } as const;
	const right = format.width;

	function lane(name: Lane, top: number, to = right) {
		const label = block(lanes[name], LABELS, text);
		const labelY = top + (LANE - label.height) / 2;
		strip.lanes.push({
			lane: name,
			y: top,
			height: LANE,
			x: LABELS,
			to,
			label: { x: 0, y: labelY, text: label }
		});
	}

	function event(label: string, x: number, top: number) {
		const boxText = block(label, 400, { ...text, weight: 600 });
		const box = {
			x,
			y: top + (LANE - BOX) / 2,
			width: boxText.width + 24,
			height: BOX,
			text: { x: x + 12, y: top + (LANE - boxText.size * 1.34) / 2, text: boxText }
		};
		strip.events.push(box);
		return box;
	}

	function write(
		label: string,
		x: number,
		top: number,
		look: { strong?: boolean; anchor?: 'middle' | 'end' } = {}
	) {
		const placed = block(label, right, look.strong ? bold : text);
		strip.texts.push({
			x,
			y: top,
			text: placed,
			soft: false,
			anchor: look.anchor ?? 'start'
		});
		return placed;
	}

	if (pattern.link === 'bound') {
		lane('technology-assisted', y);
		const first = event(words.first, LABELS + 10, y);
		const gap = 23;
		const below = y + LANE + gap;
		const linkX = first.x + 30;
		const strong = write(words.link.strong, linkX + 12, y + LANE + 1, { strong: true });
		write(words.link.rest, linkX + 12 + strong.width + 5, y + LANE + 1);
		const second = event(words.second, LABELS + 10, below);
		strip.connector = `M${round(linkX)} ${round(first.y + BOX)}V${round(second.y)}`;
		// The share is of cases, and no event of the lane: the lane ends before it.
		const laneEnd = second.x + second.width + 10;
		lane('offline', below, laneEnd);
		const trackX = laneEnd + 24;
		const trackWidth = right - trackX - 16;
		strip.bound = {
			above: Number(pattern.bound.above),
			included: pattern.bound.included,
			x: trackX,
			y: below + 1,
			width: trackWidth,
			height: 11
		};
		write('0%', trackX, below + 11);
		write(`${pattern.bound.above}%`, trackX + trackWidth / 2, below + 11, { anchor: 'middle' });
		write('100%', trackX + trackWidth, below + 11, { anchor: 'end' });
		strip.height = 2 * LANE + gap;
		return strip;
	}
	const boxWidth = measure(words.first, { ...text, weight: 600 }) + 24;
	const zero = LABELS + 10 + boxWidth / 2;
	const point = LABELS + (right - LABELS) * 0.56;
	lane('technology-assisted', y);
	strip.diamond = { x: point, y: y + LANE / 2 };
	write(words.second, point + 20, y + (LANE - 21) / 2, { strong: true });
	const below = y + LANE + 2;
	lane('offline', below);
	const first = event(words.first, LABELS + 10, below);
	strip.glyph = { x: first.x + first.width + 20, y: below + LANE / 2 };
	write(words.link.strong, first.x + first.width + 34, below + (LANE - 21) / 2);
	const axis = below + LANE + 10;
	strip.gap = { from: LABELS, to: right, zero, point, y: axis };
	strip.guides.push({ x: zero, y1: first.y + BOX, y2: axis });
	write(words.origin, zero, axis + 8, { anchor: 'middle' });
	write(words.point, point, axis + 10, { strong: true, anchor: 'middle' });
	strip.height = axis + 30 - y;
	return strip;
}
