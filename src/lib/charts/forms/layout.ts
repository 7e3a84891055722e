/** Places the list of forms, the share, the words and the two sub-groups. */

import type { FormsView } from '$lib/views/forms';
import type { FormsWords } from '$lib/wording/forms';
import type { GroupId } from '$lib/data/vocabulary';
import type { Format, Layout } from '../format';
import { block, type TextBlock } from '../text';

interface Placed {
	x: number;
	y: number;
	text: TextBlock;
}

export interface FormsLayout extends Layout {
	topHeading: Placed | null;
	top: Placed;
	/** The bar beside the most common form. */
	topRule: { x: number; y1: number; y2: number };
	listedHeading: Placed;
	listed: Placed[];
	share: {
		percent: number;
		value: Placed;
		label: Placed;
		track: Placed['x'];
		trackY: number;
		width: number;
		note: Placed;
	};
	directed: Placed;
	subgroupHeading: Placed | null;
	subgroups: (Placed & { group: GroupId })[];
	rules: { x1: number; x2: number; y: number }[];
}

export function formsLayout(view: FormsView, words: FormsWords, format: Format): FormsLayout {
	const dense = format.name === 'slide';
	const columns = format.name === 'narrow' || format.name === 'medium' ? 1 : 2;
	const gutter = format.name === 'slide' ? 28 : 48;
	const column = columns === 2 ? (format.width - gutter) * (dense ? 0.66 : 0.5) : format.width;
	const second = columns === 2 ? format.width - gutter - column : format.width;
	const heading = { size: format.small, weight: 600 } as const;

	let y = 0;
	const put = (
		text: string,
		x: number,
		width: number,
		style: Parameters<typeof block>[2],
		after = 0
	) => {
		const placed = { x, y, text: block(text, width, style) };
		y += placed.text.height + after;
		return placed;
	};

	const topHeading = dense ? null : put(words.topHeading, 18, column - 18, heading, 2);
	const topText = dense ? `${words.topHeading}: ${words.top.toLowerCase()}` : words.top;
	const top = put(
		topText,
		18,
		column - 18,
		{ size: format.text + (dense ? 0 : 3), weight: 700 },
		dense ? 3 : 20
	);
	const topRule = { x: 3, y1: 2, y2: top.y + top.text.height };
	const listedHeading = put(words.listedHeading, 0, column, heading, dense ? 0 : 6);
	const listed = words.listed.map((item) =>
		put(item, 18, column - 18, { size: format.text }, dense ? -0.9 : 5)
	);
	const leftEnd = y;

	const x = columns === 2 ? column + gutter : 0;
	const rules: FormsLayout['rules'] = [];
	if (columns === 2) y = 0;
	else {
		y += 18;
		rules.push({ x1: 0, x2: format.width, y });
		y += 18;
	}
	const value = put(words.share, x, second, {
		size: dense ? format.value : format.value + 4,
		weight: 700
	});
	const label = put(words.shareLabel, x, second, { size: format.text }, dense ? 4 : 8);
	const trackY = y;
	y += 18 + (dense ? 2 : 8);
	const note = put(
		dense ? words.shareNote.split(':')[0]! : words.shareNote,
		x,
		second,
		{ size: format.small },
		dense ? 6 : 22
	);
	const directed = put(words.directed, x, second, { size: format.text, weight: 600 });
	y = Math.max(leftEnd, y);

	let subgroupHeading: Placed | null = null;
	const subgroups: FormsLayout['subgroups'] = [];
	if (!dense) {
		y += 20;
		rules.push({ x1: 0, x2: format.width, y });
		y += 16;
		subgroupHeading = put(words.subgroupHeading, 0, format.width, heading, 8);
		const top = y;
		view.subgroups.forEach((group, index) => {
			const left = columns === 2 ? index * (column + gutter) : 0;
			if (columns === 2) y = top;
			const placed = put(words.subgroups[index]!, left + 26, column - 26, { size: format.text }, 8);
			subgroups.push({ ...placed, group: group.id });
		});
	}
	const around = (data: string[], { x, y, text }: Placed, width: number, height = text.height) => ({
		data,
		x: Math.max(0, x - 18),
		y,
		width,
		height
	});
	const subgroup = view.evidence.filter(({ groups }) => groups.length > 0).map(({ id }) => id);
	const marks = [
		around([view.top.id], top, column),
		...view.listed.map((datum, index) => around([datum.id], listed[index]!, column)),
		{
			data: [view.moreThanOne.id],
			x,
			y: value.y,
			width: second,
			height: note.y + note.text.height - value.y
		},
		{ data: [view.directed.id], x, y: directed.y, width: second, height: directed.text.height },
		// A slide says of the sub-groups in its foot alone.
		subgroupHeading
			? { ...around(subgroup, subgroupHeading, format.width), height: y - subgroupHeading.y }
			: around(subgroup, directed, second)
	];
	return {
		marks,
		width: format.width,
		height: Math.ceil(y + (dense ? 1 : 4)),
		format,
		topHeading,
		top,
		topRule,
		listedHeading,
		listed,
		share: {
			percent: Number(view.moreThanOne.percent),
			value,
			label,
			track: x,
			trackY,
			width: second,
			note
		},
		directed,
		subgroupHeading,
		subgroups,
		rules
	};
}
