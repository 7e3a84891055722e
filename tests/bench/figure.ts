/** The figure that every contender draws: measures by groups, each share with its interval. */

export interface Share {
	measure: string;
	group: GroupId;
	/** Per cent. */
	value: number;
	lower: number;
	upper: number;
}

export const GROUPS = ['ta-only', 'both', 'offline-only'] as const;
export type GroupId = (typeof GROUPS)[number];

export const COLOURS: Record<GroupId, string> = {
	'ta-only': '#12436d',
	both: '#28a197',
	'offline-only': '#801650'
};

/** Pixels. */
export const WIDTH = 960;
export const ROW = 22;
export const LABELS = 260;

/** What stands beside a dot. */
export const valueText = ({ value }: Share) => `${value}%`;

/** Draws into a place, and answers how to draw another choice of the same shares. */
export type Contender = (place: HTMLElement, shares: Share[]) => Drawn | Promise<Drawn>;

export interface Drawn {
	/** Ends when the document, or the canvas, holds the new choice. */
	update(shares: Share[]): void | Promise<void>;
	svg?(): string | Promise<string>;
	png(): Promise<Blob>;
}

/** Numbers that look chosen at random, and are the same in every run: mulberry32. */
export function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Thirty measures of three groups. */
export function shares(): Share[] {
	const next = random(7);
	return Array.from(
		{ length: 30 },
		(_, index) => `Measure number ${index + 1} of the study`
	).flatMap((measure) =>
		GROUPS.map((group) => {
			const value = Math.round(5 + next() * 90);
			const half = 2 + next() * 8;
			return {
				measure,
				group,
				value,
				lower: Math.max(0, value - half),
				upper: Math.min(100, value + half)
			};
		})
	);
}

/** What a reader may tick, one after the other: some of the groups, and some of the measures. */
export function choices(all: Share[], count: number): Share[][] {
	const next = random(11);
	const measures = [...new Set(all.map(({ measure }) => measure))];
	return Array.from({ length: count }, () => {
		const kept = new Set(measures.filter(() => next() < 0.75));
		const dropped = next() < 0.5 ? GROUPS[Math.floor(next() * 3)] : null;
		return all.filter(({ measure, group }) => kept.has(measure) && group !== dropped);
	});
}

/** A drawing in the document as a file. */
export function svgOf(place: HTMLElement): string {
	return new XMLSerializer().serializeToString(place.querySelector('svg')!);
}

/**
 * A drawing in the document as an image of twice its size.
 *
 * @param options of the canvas, where a contender's own export sets any
 */
export async function pngOf(
	place: HTMLElement,
	options?: CanvasRenderingContext2DSettings
): Promise<Blob> {
	const svg = place.querySelector('svg')!;
	const { width, height } = svg.getBoundingClientRect();
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgOf(place))}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = 2 * width;
	canvas.height = 2 * height;
	canvas.getContext('2d', options)!.drawImage(image, 0, 0, canvas.width, canvas.height);
	return await blobOf(canvas);
}

export function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
	return new Promise((done, fail) =>
		canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('The canvas gave no image.'))))
	);
}
