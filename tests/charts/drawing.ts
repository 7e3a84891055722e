/** Draws a figure without a browser, one element a line, and finds its texts. */

import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { FORMATS, type FormatName } from '$lib/charts/format';
import { measure, type TextStyle } from '$lib/charts/text';
import type { Figure } from '$lib/ui/figures';

/** The markup of a component, without the framework's marks. */
export function markup<P extends Record<string, unknown>>(
	Component: Component<P>,
	props: P
): string {
	return render(Component as Component, { props })
		.body.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/>\s*</g, '>\n<')
		.trim();
}

/** The drawing of a figure in one format. */
export function drawing(figure: Figure, format: FormatName): string {
	return markup(figure.Chart, { layout: figure.layout(FORMATS[format]) });
}

/** The drawing as a file that can be looked at: a picture with its lines in. */
export function picture(figure: Figure, format: FormatName): string {
	const { width, height } = figure.layout(FORMATS[format]);
	const root = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`;
	return `${root}\n${drawing(figure, format)}\n</svg>\n`;
}

/** An element of the drawing, by its name and attributes. */
export interface Element {
	name: string;
	attributes: Record<string, string>;
	content: string;
}

/** All elements of a drawing with this name. */
export function elements(svg: string, name: string): Element[] {
	const pattern = new RegExp(`<${name}\\b([^>]*?)/?>(?:([^<]*)</${name}\\s*>)?`, 'g');
	return [...svg.matchAll(pattern)].map((match) => ({
		name,
		attributes: Object.fromEntries(
			[...match[1]!.matchAll(/([\w-]+)="([^"]*)"/g)].map((pair) => [pair[1]!, pair[2]!])
		),
		content: unescaped(match[2] ?? '')
	}));
}

function unescaped(text: string): string {
	return text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&');
}

export interface TextBox {
	text: string;
	size: number;
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** Where each line of text stands, by the widths that the layouts use. */
export function textBoxes(svg: string): TextBox[] {
	return elements(svg, 'text').map(({ attributes, content }) => {
		const size = Number(attributes['font-size']);
		const weight = Number(attributes['font-weight'] ?? 400) as TextStyle['weight'];
		const width = measure(content, { size, weight });
		const share = { middle: 0.5, end: 1 }[attributes['text-anchor'] ?? ''] ?? 0;
		const left = Number(attributes.x) - share * width;
		const base = Number(attributes.y);
		return {
			text: content,
			size,
			left,
			right: left + width,
			top: base - 0.73 * size,
			bottom: base + 0.21 * size
		};
	});
}

/** Pairs of texts that run into each other by more than a pixel. */
export function overlaps(boxes: TextBox[]): string[] {
	return boxes.flatMap((a, index) =>
		boxes
			.slice(index + 1)
			.filter(
				(b) =>
					Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
					Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
			)
			.map((b) => `“${a.text}” and “${b.text}”`)
	);
}
