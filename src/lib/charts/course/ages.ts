/** Places how people divide by age: a bar a band, youngest first, with the band that holds the median marked. */

import { linear } from '../linear';
import type { Kind } from '$lib/data/vocabulary';
import type { AgesPanel } from '$lib/views/course';
import type { AgesWords } from '$lib/wording/course';
import type { Format, PlacedMark } from '../format';
import { block, measure, type TextBlock } from '../text';

interface Placed {
	x: number;
	y: number;
	text: TextBlock;
}

export interface PlacedAges {
	heading: Placed[];
	bands: {
		kind: Kind;
		/** Null where there is no number. */
		bar: { x: number; y: number; width: number; height: number } | null;
		label: Placed;
		value: Placed;
	}[];
	median: { text: Placed; arrow: string } | null;
	marks: PlacedMark[];
	bottom: number;
}

/** @param top where the panel begins */
export function agesLayout(
	{ bands, median, medianBand }: AgesPanel,
	words: AgesWords,
	format: Format,
	top: number
): PlacedAges {
	const { width, text, small } = format;
	const line = small * (format.name === 'slide' ? 1.4 : 1.55);
	let y = top;
	const heading: Placed[] = [];
	const put = (said: string, style: { size: number; weight?: 400 | 700 }) => {
		const placed = block(said, width, style);
		heading.push({ x: 0, y, text: placed });
		y += placed.height;
	};
	put(words.heading, { size: text, weight: 700 });
	put(words.about, { size: small });
	y += 6;

	const style = { size: small };
	const widest = (texts: string[]) =>
		1.05 * Math.max(0, ...texts.map((one) => measure(one, { ...style, weight: 700 })));
	const left = widest(words.bands.map(({ label }) => label)) + 14;
	const numbers = words.bands.filter((_, index) => bands[index]!.number !== null);
	const values = widest(numbers.map(({ value }) => value)) + 12;
	const aside = words.median ? widest([words.median]) + 30 : 0;
	const x = linear([0, 100], [left, Math.max(left + 32, width - values - aside)]);
	const placed = bands.map(({ number, datum }, index) => {
		const middle = y + line * (index + 0.5);
		const label = block(words.bands[index]!.label, left, style);
		const value = block(words.bands[index]!.value, width, {
			...style,
			weight: number === null ? 400 : 700
		});
		const end = number === null ? left : x(number);
		return {
			kind: datum.kind,
			bar:
				number === null
					? null
					: { x: left, y: middle - line * 0.34, width: end - left, height: line * 0.68 },
			label: { x: 0, y: middle - label.height / 2, text: label },
			value: { x: end + 6, y: middle - value.height / 2, text: value }
		};
	});
	const at = bands.findIndex(({ group }) => group === medianBand);
	const middle = y + line * (at + 0.5);
	const said = words.median && at >= 0 ? block(words.median, width, style) : null;
	const band = placed[at];
	const beside = band ? band.value.x + band.value.text.width * 1.04 : 0;
	return {
		heading,
		bands: placed,
		median: said && {
			text: { x: beside + 30, y: middle - said.height / 2, text: said },
			arrow: arrowAt(beside + 12, middle)
		},
		marks: bands.map(({ datum, group }, index) => ({
			// The median is said where it lies.
			data: group === medianBand && median ? [datum.id, median.id] : [datum.id],
			x: 0,
			y: y + line * index,
			width,
			height: line
		})),
		bottom: y + line * bands.length
	};
}

/** A small triangle that points at the band. */
function arrowAt(x: number, y: number): string {
	return `M${(x + 11).toFixed(2)} ${(y - 6).toFixed(2)}V${(y + 6).toFixed(2)}L${x.toFixed(2)} ${y.toFixed(2)}Z`;
}
