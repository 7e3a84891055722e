/** Cuts a drawing that no page can hold where its layout allows it. */

import { PAPER_RATIO, type Layout } from './format';

/** A stretch of a drawing, from one cut to the next. */
export interface Piece {
	y: number;
	height: number;
}

/** The stretches of a drawing below its head; none where one page holds the whole of it. */
export function piecesOf({ width, height, cuts = [], head = 0 }: Layout): Piece[] {
	if (cuts.length === 0 || height <= width * PAPER_RATIO) return [];
	const edges = [head, ...cuts, height];
	return edges.slice(1).map((edge, index) => ({ y: edges[index]!, height: edge - edges[index]! }));
}
