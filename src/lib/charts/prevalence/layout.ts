/** Places the part-to-whole bar, its bracket and its labels. */

import { linear } from '../linear';
import type { GroupId, Kind } from '$lib/data/vocabulary';
import type { PrevalenceView } from '$lib/views/prevalence';
import type { PartWords, PrevalenceWords } from '$lib/wording/prevalence';
import type { Format, Layout } from '../format';
import type { Box } from '../hatch';
import { groupStyle, UNCLAIMED } from '../palette';
import { block, measure, type TextBlock } from '../text';

/** White between neighbouring parts, so that colours that look alike do not touch. */
const GAP = 3;
/** Between the labels of neighbouring parts. */
const LABEL_GAP = 26;

export interface PlacedPart {
	box: Box;
	colour: string;
	group: GroupId;
	kind: Kind;
	label: { x: number; y: number; value: TextBlock; name: TextBlock; note: TextBlock | null };
	/** From the part to its label, where the label had to move aside; null where it stands below. */
	leader: string | null;
}

export interface PrevalenceLayout extends Layout {
	bracket: { path: string; text: TextBlock; x: number; y: number };
	whole: { text: TextBlock; x: number; y: number } | null;
	parts: PlacedPart[];
	/** Labels stand in a list with swatches instead of below their parts. */
	listed: boolean;
}

export function prevalenceLayout(
	view: PrevalenceView,
	words: PrevalenceWords,
	format: Format
): PrevalenceLayout {
	const { width } = format;
	const listed = format.name === 'narrow';
	const x = linear([0, 100], [1, width - 1]);
	const shares = view.parts.map((part) => Number(part.datum.percent));
	const starts = shares.map((_, index) => shares.slice(0, index).reduce((a, b) => a + b, 0));
	const end = x(starts[view.bracketed]!) - GAP;

	const bracketText = block(words.bracket, listed ? width : Math.max(end, width * 0.6), {
		size: format.text,
		weight: 700
	});
	const bracketTop = bracketText.height + 6;
	const barTop = bracketTop + 22;
	const barHeight = { wide: 76, medium: 60, narrow: 60, paper: 76, slide: 40 }[format.name];
	const barBottom = barTop + barHeight;
	const whole = listed ? null : block(words.whole, width - end - 20, { size: format.small });

	let right = 0;
	let y = barBottom + (listed ? 20 : 18);
	const parts = view.parts.map((part, index): PlacedPart => {
		const left = x(starts[index]!);
		const box = {
			x: left,
			y: barTop,
			width: x(starts[index]! + shares[index]!) - left - (index < shares.length - 1 ? GAP : 0),
			height: barHeight
		};
		const shift = listed ? 30 : Math.max(left, right);
		const room = listed ? width - shift : roomFor(index, shift);
		const label = labelBlocks(words, index, room, format);
		const placed = { x: shift, y, ...label };
		right =
			shift + Math.max(label.value.width, label.name.width, label.note?.width ?? 0) + LABEL_GAP;
		if (listed) y += label.value.height + label.name.height + (label.note?.height ?? 0) + 14;
		return {
			box,
			colour: part.group === 'offline-only' ? UNCLAIMED : groupStyle(part.group).colour,
			group: part.group,
			kind: part.datum.kind,
			label: placed,
			leader:
				!listed && shift > left + 4
					? `M${left + 6} ${barBottom + 3}V${barBottom + 10}H${shift + 2}V${barBottom + 18}`
					: null
		};
	});

	/** A label keeps its lines whole as long as the labels after it still find room. */
	function roomFor(index: number, shift: number): number {
		const after = words.parts
			.slice(index + 1)
			.map((part) => naturalWidth(part, format) + LABEL_GAP);
		const free = width - shift - after.reduce((sum, one) => sum + one, 0);
		return Math.max(90, Math.min(free, naturalWidth(words.parts[index]!, format)));
	}

	const labelHeight = Math.max(
		...parts.map(({ label }) => label.value.height + label.name.height + (label.note?.height ?? 0))
	);
	const bracketed = {
		data: [view.bracket.id],
		x: 0,
		y: 0,
		width: Math.max(end, bracketText.width),
		height: barTop - 4
	};
	const marks = parts.map(({ box, group }, index) => {
		// A share of one group within another is said where that group stands.
		const within = view.within.groups.includes(group) ? [view.within.id] : [];
		return { data: [view.parts[index]!.datum.id, ...within], ...box };
	});
	return {
		width,
		marks: [bracketed, ...marks],
		height: listed ? y : barBottom + 18 + labelHeight + (format.name === 'slide' ? 1 : 4),
		format,
		listed,
		bracket: {
			path: `M2 ${bracketTop + 14}V${bracketTop}H${end}V${bracketTop + 14}`,
			text: bracketText,
			x: listed ? 0 : Math.max(end / 2, bracketText.width / 2),
			y: 0
		},
		whole: whole && whole.lines.length === 1 ? { text: whole, x: width - 1, y: barTop - 26 } : null,
		parts
	};
}

/** Width of a part's longest line, with a little to spare. */
function naturalWidth({ value, label, note }: PartWords, format: Format): number {
	return (
		1.04 *
		Math.max(
			measure(value, { size: format.value, weight: 700 }),
			measure(label, { size: format.text }),
			measure(note ?? '', { size: format.small })
		)
	);
}

function labelBlocks(words: PrevalenceWords, index: number, room: number, format: Format) {
	const { value, label, note } = words.parts[index]!;
	return {
		value: block(value, room, { size: format.value, weight: 700 }),
		name: block(label, room, { size: format.text }),
		note: note ? block(note, room, { size: format.small }) : null
	};
}
