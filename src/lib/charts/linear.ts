/** A linear scale, from numbers to pixels. The one of D3 brings colours, formats and interpolation with it. */

export interface Linear {
	(value: number): number;
	readonly domain: [number, number];
}

/**
 * Maps the domain to the range; what lies outside the one lies outside the other.
 *
 * @param range pixels; the first may be the greater, as for heights
 */
export function linear(domain: [number, number], range: [number, number]): Linear {
	const [least, most] = domain;
	const [start, end] = range;
	const scale = (value: number) => start + ((value - least) / (most - least)) * (end - start);
	return Object.assign(scale, { domain });
}
