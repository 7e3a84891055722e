/** What one pattern is placed as: lanes, events, and what links them. */

import type { ComponentProps } from 'svelte';
import type { Lane } from '$lib/data/vocabulary';
import type BoundTrack from '../marks/BoundTrack.svelte';
import type { TextBlock } from '../text';

export interface Placed {
	x: number;
	y: number;
	text: TextBlock;
}

/** A named event in its lane. */
export interface EventBox {
	x: number;
	y: number;
	width: number;
	height: number;
	text: Placed;
}

export interface StripLayout {
	x: number;
	y: number;
	width: number;
	height: number;
	heading: Placed | null;
	lanes: { lane: Lane; y: number; height: number; x: number; to: number; label: Placed }[];
	events: EventBox[];
	texts: (Placed & {
		soft: boolean;
		anchor: 'start' | 'middle' | 'end';
	})[];
	/** Thin lines without an arrow: a link is not a probability. */
	connector: string | null;
	guides: { x: number; y1: number; y2: number }[];
	bound: Omit<ComponentProps<typeof BoundTrack>, 'colour'> | null;
	gap: { from: number; to: number; zero: number; point: number; y: number } | null;
	/** The same point in its lane. */
	diamond: { x: number; y: number } | null;
	glyph: { x: number; y: number } | null;
}

export interface StripPlace {
	x: number;
	y: number;
	width: number;
}

/** A strip with nothing in it yet. */
export function emptyStrip(place: StripPlace): StripLayout {
	return {
		...place,
		height: 0,
		heading: null,
		lanes: [],
		events: [],
		texts: [],
		connector: null,
		guides: [],
		bound: null,
		gap: null,
		diamond: null,
		glyph: null
	};
}
