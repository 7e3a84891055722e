/** Places one measure over the years in a narrow column: a row a line, its numbers beside their years. */

import type { Kind } from '$lib/data/vocabulary';
import type { YearsPanel } from '$lib/views/course';
import type { YearsWords } from '$lib/wording/course';
import type { Format, PlacedMark } from '../format';
import { block, type TextBlock } from '../text';

interface Placed {
	x: number;
	y: number;
	text: TextBlock;
	anchor?: 'end';
	soft?: boolean;
	/** Of the evidence, where the text is its value. */
	kind?: Kind;
}

export interface PlacedNarrowYears {
	texts: Placed[];
	rules: number[];
	marks: PlacedMark[];
	bottom: number;
}

/** @param top where the panel begins */
export function narrowYears(
	{ rows, periods }: YearsPanel,
	words: YearsWords,
	{ width, text, small }: Format,
	top: number
): PlacedNarrowYears {
	const texts: Placed[] = [];
	const rules: number[] = [];
	const marks: PlacedMark[] = [];
	let y = top;
	const put = (said: string, style: { size: number; weight?: 400 | 600 | 700 }, soft = false) => {
		const placed = block(said, width, style);
		texts.push({ x: 0, y, text: placed, soft });
		y += placed.height;
	};
	put(words.heading, { size: text, weight: 700 });
	if (words.shared) put(words.shared, { size: small }, true);
	y += 4;
	rows.forEach(({ lines }, index) => {
		const { label, values } = words.rows[index]!;
		if (index > 0) {
			rules.push(y + 5);
			y += 10;
		}
		if (label) put(label, { size: small, weight: 600 });
		lines.forEach(({ group, datum }, at) => {
			const period = block(periods.find(({ id }) => id === group.id)?.label ?? '', width / 2, {
				size: small
			});
			const value = block(values[at]!, width / 2, { size: small, weight: 700 });
			texts.push({ x: 0, y, text: period });
			texts.push({ x: width, y, text: value, anchor: 'end', kind: datum.kind });
			const height = Math.max(period.height, value.height);
			marks.push({ data: [datum.id], x: 0, y, width, height });
			y += height;
		});
	});
	return { texts, rules, marks, bottom: y };
}
