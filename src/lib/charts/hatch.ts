/** Hatching as plain lines: office programs draw lines everywhere, and patterns only sometimes. */

export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A path of 45-degree lines that fill a box, `spacing` pixels apart along its top. */
export function hatch({ x, y, width, height }: Box, spacing: number): string {
	const lines: string[] = [];
	// Each line satisfies u + v = c, with u and v counted from the top left corner of the box.
	for (let c = spacing / 2; c < width + height; c += spacing) {
		const top = Math.min(c, width);
		const left = Math.max(0, c - height);
		lines.push(
			`M${round(x + left)} ${round(y + c - left)}L${round(x + top)} ${round(y + c - top)}`
		);
	}
	return lines.join('');
}

/** Two decimals are finer than any screen, and keep files small and snapshots readable. */
export function round(value: number): number {
	return Math.round(value * 100) / 100;
}
