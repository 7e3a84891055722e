/** Moves labels apart that would run into each other, as little as may be. */

/**
 * Heights at which labels stand, each as near its own as the others allow.
 *
 * @param wanted heights in any order
 * @param distance least distance between two
 * @param range top and bottom that none should leave
 */
export function apart(
	wanted: number[],
	distance: number,
	[top, bottom]: [number, number]
): number[] {
	const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]!);
	const placed = [...wanted];
	let last = top - distance;
	for (const index of order) {
		placed[index] = Math.max(wanted[index]!, last + distance);
		last = placed[index]!;
	}
	let next = bottom + distance;
	for (const index of order.reverse()) {
		placed[index] = Math.min(placed[index]!, next - distance);
		next = placed[index]!;
	}
	return placed;
}
