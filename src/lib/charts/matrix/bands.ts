/** The ground of what is said of everybody: it runs under all columns, so that it is read as none of them. */

import { SAMPLE_SCOPE } from '$lib/wording/cells';
import { block, type TextBlock } from '../text';
import type { MatrixLayout } from './placement';
import type { RowFrame } from './rows';

/** Left of the first column. */
const BESIDE = 10;

/** What is said once of neighbouring rows. */
export function sampleWords({ edges, setting: { format } }: RowFrame): TextBlock {
	const width = format.width - edges[0]! - 2 * BESIDE;
	return block(SAMPLE_SCOPE, width, { size: format.small, weight: 600 });
}

/** Places the ground of rows from `top` to `bottom`, with its words in a line over all columns. */
export function placeBand(
	layout: MatrixLayout,
	top: number,
	bottom: number,
	frame: RowFrame
): void {
	const { edges, pad } = frame;
	const text = sampleWords(frame);
	const [x1, x2] = [edges[0]! - BESIDE, layout.width];
	const x = (x1 + x2) / 2;
	layout.bands.push({
		x: x1,
		y: top,
		width: x2 - x1,
		height: bottom - top,
		text: { x, y: top + pad - (pad > 4 ? 4 : 0), text }
	});
}
