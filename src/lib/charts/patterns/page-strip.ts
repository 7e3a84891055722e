/** Places one pattern for a page: two lanes, two events, and what is known of the link between them. */

import type { Lane } from '$lib/data/vocabulary';
import type { Pattern } from '$lib/views/patterns';
import type { StripWords } from '$lib/wording/patterns';
import type { Format } from '../format';
import { round } from '../hatch';
import { block, measure, type TextBlock } from '../text';
import { emptyStrip, type EventBox, type StripLayout, type StripPlace } from './strip';

const BOX = 40;
/** Room for the names of the lanes at the left of a wide strip. */
const LABELS = 152;

/** Lays one pattern out; `letter` names it so that two are not read as one. */
export function pageStrip(
	pattern: Pattern,
	words: StripWords,
	lanes: Record<Lane, string>,
	place: StripPlace,
	format: Format
): StripLayout {
	const compact = place.width < 700;
	const text = { size: format.text };
	const bold = { size: format.text, weight: 700 } as const;
	const small = { size: format.small };
	const { x: x0, width } = place;
	const inner = compact ? x0 + 10 : x0 + LABELS + 10;
	const right = x0 + width;

	const heading = {
		x: x0,
		y: place.y,
		text: block(words.heading, width, { size: format.text + 2, weight: 700 })
	};
	const strip: StripLayout = { ...emptyStrip(place), heading };
	const about = `${words.note} ${words.base}`;
	let y = place.y + heading.text.height + 12;

	/** Opens a lane with room for `content`; answers where the content may start. */
	function lane(name: Lane, content: number): number {
		const label = block(lanes[name], compact ? width - 20 : LABELS - 4, small);
		const pad = 12;
		const labelRoom = compact ? label.height + 4 : 0;
		const height = labelRoom + content + 2 * pad;
		const labelY = compact ? y + 8 : y + (height - label.height) / 2;
		strip.lanes.push({
			lane: name,
			y,
			height,
			x: compact ? x0 : x0 + LABELS,
			to: x0 + width,
			label: { x: compact ? inner : x0, y: labelY, text: label }
		});
		const top = y + pad + labelRoom;
		y += height;
		return top;
	}

	/** A box as tall as its words, at most `most` wide, in a lane of its own. */
	function event(name: Lane, label: string, x: number, most = right - x - 8): EventBox {
		const boxText = block(label, most - 32, { ...text, weight: 600 });
		const height = Math.max(BOX, boxText.height + 16);
		const top = lane(name, height);
		const textY = top + (height - boxText.height - boxText.size * 0.06) / 2;
		const box = {
			x,
			y: top,
			width: boxText.width + 32,
			height,
			text: { x: x + 16, y: textY, text: boxText }
		};
		strip.events.push(box);
		return box;
	}

	function write(
		label: string,
		x: number,
		top: number,
		room: number,
		look: {
			strong?: boolean;
			soft?: boolean;
			anchor?: 'start' | 'middle' | 'end';
		} = {}
	): TextBlock {
		const style = look.strong ? bold : look.soft ? small : text;
		const placed = block(label, room, style);
		strip.texts.push({
			x,
			y: top,
			text: placed,
			soft: !!look.soft,
			anchor: look.anchor ?? 'start'
		});
		return placed;
	}

	if (pattern.link === 'bound') placeBound();
	else placeGap();
	strip.height = Math.ceil(y - place.y);
	return strip;

	function placeBound() {
		const { bound } = pattern as Extract<Pattern, { link: 'bound' }>;
		const start = inner + 8;
		const most = compact ? right - start - 8 : (right - start) * 0.55;
		const first = event('technology-assisted', words.first, start, most);
		const xLink = compact ? inner + 92 : first.x + first.width + 30;
		const gapTop = y;
		const linkX = compact ? xLink + 14 : xLink + 16;
		const strong = write(words.link.strong, linkX, gapTop + 10, right - linkX, { strong: true });
		const inline =
			strong.lines.length === 1 &&
			measure(`${words.link.strong} ${words.link.rest}`, bold) < right - linkX;
		const rest = inline
			? write(words.link.rest, linkX + strong.width + 5, gapTop + 10, right - linkX - strong.width)
			: write(words.link.rest, linkX, gapTop + 10 + strong.height, right - linkX);
		y = gapTop + 20 + (inline ? strong.height : strong.height + rest.height);
		const second = event('offline', words.second, compact ? start : xLink - 30);
		strip.connector = compact
			? `M${round(xLink)} ${round(first.y + first.height)}V${round(second.y)}`
			: `M${round(first.x + first.width)} ${round(first.y + first.height / 2)}H${round(xLink)}V${round(second.y)}`;
		y += 14;
		const trackX = inner + (compact ? 0 : 8);
		const trackWidth = Math.min(compact ? width - 20 : 330, right - trackX - 8);
		const { above, included } = bound;
		strip.bound = { above: Number(above), included, x: trackX, y, width: trackWidth };
		const middle = trackX + trackWidth / 2;
		const ticks = y + 18;
		if (!compact) write(words.scale, x0, y - 4, LABELS - 12, { soft: true });
		write('0%', trackX, ticks, 60, { soft: true });
		write(`${bound.above}%`, middle, ticks, 60, { soft: true, anchor: 'middle' });
		write('100%', trackX + trackWidth, ticks, 60, { soft: true, anchor: 'end' });
		if (compact) {
			y = ticks + format.small * 1.28 + 6;
			y += write(about, x0 + 10, y, width - 10, { soft: true }).height;
		} else {
			const noteX = trackX + trackWidth + 36;
			const note = write(about, noteX, y - 4, right - noteX, { soft: true });
			y = Math.max(ticks + format.small * 1.28, y + note.height);
		}
	}

	function placeGap() {
		const start = inner + 8;
		const point = compact ? x0 + width * 0.7 : inner + (right - inner) * 0.5;
		const pointRoom = compact ? width * 0.56 : 320;
		const order = `${words.link.strong} ${words.link.rest}`;
		if (compact) {
			const label = block(words.second, width - 24, bold);
			const follow = block(order, width - 50, text);
			const top = lane('technology-assisted', label.height + follow.height + 38);
			// The words end where the point stands, so that nobody reads them as standing at zero.
			write(words.second, right - 12, top, width - 24, { strong: true, anchor: 'end' });
			strip.glyph = {
				x: right - 12 - follow.width - 16,
				y: top + label.height + format.text * 0.68
			};
			write(order, right - 12, top + label.height, width - 50, {
				anchor: 'end'
			});
			strip.diamond = { x: point, y: top + label.height + follow.height + 22 };
		} else {
			const labelX = point + 28;
			const label = block(words.second, right - labelX, bold);
			const follow = block(order, right - labelX - 22, text);
			const top = lane('technology-assisted', Math.max(52, 4 + label.height + follow.height));
			strip.diamond = { x: point, y: top + 26 };
			write(words.second, labelX, top + 2, right - labelX, { strong: true });
			strip.glyph = { x: labelX + 7, y: top + 2 + label.height + format.text * 0.68 };
			write(order, labelX + 22, top + 2 + label.height, right - labelX - 22);
		}
		y += 14;
		// The box ends early enough for the words under its middle and under the point.
		const most = 2 * (point - start - pointRoom / 2 - 50);
		const first = event('offline', words.first, start, most);
		const zero = start + first.width / 2;
		y += 22;
		const axis = y;
		strip.gap = { from: compact ? x0 : inner, to: right, zero, point, y: axis };
		strip.guides.push(
			{ x: zero, y1: first.y + first.height, y2: axis },
			{ x: point, y1: strip.diamond!.y + 13, y2: axis }
		);
		if (!compact) write(words.scale, x0, axis - 11, LABELS - 12, { soft: true });
		const under = axis + 15;
		const label = block(words.point, pointRoom, bold);
		const free = 2 * Math.min(zero - x0, point - label.width / 2 - 8 - zero);
		const room = Math.min(compact ? width * 0.4 : 200, free);
		const origin = write(words.origin, zero, under, room, { anchor: 'middle' });
		write(words.point, point, under, pointRoom, { strong: true, anchor: 'middle' });
		y = under + Math.max(origin.height, label.height) + 6;
		y += write(words.note, compact ? x0 + 10 : point, y, compact ? width - 10 : 460, {
			soft: true,
			anchor: compact ? 'start' : 'middle'
		}).height;
	}
}
