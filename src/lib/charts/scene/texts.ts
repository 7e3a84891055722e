/** Blocks of lines as elements, a line each. */

import { round } from '../hatch';
import { INK, SOFT } from '../palette';
import { baseline, fixedWidth, ownWeight, type TextBlock } from '../text';
import type { SceneNode } from './node';

/** A block whose top left (or top middle, or top right) is at x, y. */
export interface PlacedText {
	key: string;
	x: number;
	y: number;
	text: TextBlock;
	anchor?: 'middle' | 'end';
	soft?: boolean;
	kind?: string;
}

/** @param fixed whether each line states its width */
export function textNodes(
	{ key, x, y, text, anchor, soft, kind }: PlacedText,
	fixed: boolean
): SceneNode[] {
	return text.lines.map((line, index) => {
		const width = fixed ? fixedWidth(line, text) : undefined;
		const attributes = {
			x: round(x),
			y: round(y + baseline(text.size, index)),
			'font-size': text.size,
			'font-weight': ownWeight(text),
			textLength: width,
			lengthAdjust: width === undefined ? undefined : 'spacingAndGlyphs',
			fill: soft ? SOFT : INK,
			'text-anchor': anchor,
			'data-kind': index === 0 ? kind : undefined
		};
		return { key: `${key} ${index}`, name: 'text', attributes, text: line };
	});
}
