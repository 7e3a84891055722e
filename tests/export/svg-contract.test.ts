/** What office programs ask of an SVG file, checked in every file of every figure and every choice. */

import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { SHEET_SIZE_NAMES } from '$lib/charts/sheet-size';
import { FONT_FAMILY } from '$lib/charts/text';
import { svgText } from '$lib/export/svg';
import { EVERY } from '../wording/every-figure';
import { sheetOf } from '../charts/sheets';

const FONT = 'data:font/woff2;base64,AAAA';
const NUMBER = /^-?\d+(\.\d{1,2})?$/;
const COLOUR = /^(#[0-9a-f]{6}|none)$/;
const PATH = /^[MLHVCQAZmlhvcqaz0-9.,\s-]+$/;
const ONE_MOVE = /^(translate|rotate)\(-?\d+(\.\d+)?([ ,]-?\d+(\.\d+)?){0,2}\)$/;

/** Every attribute that may stand in a file, with what its value may be. */
const ATTRIBUTES: Record<string, RegExp> = {
	xmlns: /^http:\/\/www\.w3\.org\/2000\/svg$/,
	viewBox: /^0 0 \d+ \d+$/,
	lang: /^en-GB$/,
	'xml:lang': /^en-GB$/,
	role: /^img$/,
	'font-family': new RegExp(`^${FONT_FAMILY}$`),
	'font-size': NUMBER,
	'font-weight': /^(400|600|700)$/,
	textLength: NUMBER,
	lengthAdjust: /^spacingAndGlyphs$/,
	'text-anchor': /^(start|middle|end)$/,
	fill: COLOUR,
	stroke: COLOUR,
	'stroke-width': NUMBER,
	'stroke-dasharray': /^[\d. ]+$/,
	'stroke-linejoin': /^round$/,
	'stroke-linecap': /^round$/,
	'fill-opacity': NUMBER,
	d: PATH,
	points: /^[\d.,\s-]+$/,
	transform: ONE_MOVE,
	'data-kind': /^[a-z-]+$/,
	'data-group': /^[a-z-]+$/,
	...Object.fromEntries(
		['x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'rx', 'width', 'height'].map((name) => [
			name,
			NUMBER
		])
	)
};

const ELEMENTS = [
	'svg',
	'title',
	'desc',
	'style',
	'g',
	'rect',
	'line',
	'path',
	'circle',
	'polygon',
	'text'
];

interface Tag {
	name: string;
	attributes: [string, string][];
}

const TOKEN = /<([\w:-]+)((?:\s[\w:-]+="[^"<]*")*)\s*(\/?)>|<\/([\w:-]+)\s*>|([^<]+)/gy;
const TEXT = /^(?:[^&]|&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)*$/i;

/** Every tag, in order. Thousands of files are read, which a whole parser takes minutes for. @throws Error where it is no XML */
function tagsOf(svg: string): Tag[] {
	const body = svg.replace(/^<\?xml[^>]*\?>\n/, '');
	const tags: Tag[] = [];
	const open: string[] = [];
	TOKEN.lastIndex = 0;
	while (TOKEN.lastIndex < body.length) {
		const at = TOKEN.lastIndex;
		const token = TOKEN.exec(body);
		if (!token) throw new Error(`No XML at ${body.slice(at, at + 40)}`);
		const [, name, attributes = '', closed, closing, text] = token;
		if (text !== undefined && !TEXT.test(text)) throw new Error(`No XML text: ${text}`);
		if (closing !== undefined && open.pop() !== closing) throw new Error(`</${closing}> too much`);
		if (name === undefined) continue;
		if (!closed) open.push(name);
		const pairs = [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)];
		tags.push({ name, attributes: pairs.map(([, key, value]) => [key!, value!]) });
	}
	if (open.length > 0) throw new Error(`<${open.join('> <')}> never closed`);
	return tags;
}

/** What in a file an office program would not take. */
function faults(svg: string): string[] {
	const tags = tagsOf(svg);
	const found = tags.flatMap(({ name, attributes }) => [
		...(ELEMENTS.includes(name) ? [] : [`<${name}>`]),
		...attributes
			.filter(([key, value]) => !ATTRIBUTES[key]?.test(value))
			.map(([key, value]) => `${name} ${key}="${value}"`)
	]);
	if (
		!/<svg[^>]*><title>[^<]+<\/title><desc>[^<]+<\/desc><style>@font-face\{[^{}<]*\}<\/style>/.test(
			svg
		)
	)
		found.push('not a title, a description and a font first');
	const bare = tags.filter(
		({ name, attributes }) =>
			name === 'text' &&
			!['font-size', 'fill'].every((key) => attributes.some(([one]) => one === key))
	);
	return bare.length > 0 ? [...found, 'a text without size or colour of its own'] : found;
}

describe.each(SHEET_SIZE_NAMES)('an SVG file of the size %s', (size) => {
	test('has nothing that an office program does not know, whatever the choice', () => {
		const all = EVERY.flatMap(([name, figure]) =>
			faults(svgText(sheetOf(figure, size).svg, FONT)).map((fault) => `${name}: ${fault}`)
		);
		expect(all).toEqual([]);
	});

	test.each(EVERY.slice(0, 12))('is read by a parser that we did not write: %s', (_, figure) => {
		const svg = svgText(sheetOf(figure, size).svg, FONT);
		const document = new DOMParser({
			onError: (level, message) => {
				throw new Error(`${level}: ${message}`);
			}
		}).parseFromString(svg, 'image/svg+xml');
		expect(document.getElementsByTagName('text').length).toBe(svg.match(/<text/g)!.length);
	});
});

describe('the check itself', () => {
	const file = (body: string) =>
		`<svg xmlns="http://www.w3.org/2000/svg"><title>a</title><desc>b</desc><style>@font-face{}</style>${body}</svg>`;

	test.each([
		['<foreignObject/>', '<foreignObject>'],
		['<rect fill="rgba(0,0,0,0.5)"/>', 'rect fill="rgba(0,0,0,0.5)"'],
		['<rect fill="transparent"/>', 'rect fill="transparent"'],
		['<g style="left:1px"/>', 'g style="left:1px"'],
		['<g class="a"/>', 'g class="a"'],
		['<rect fill="url(#a)"/>', 'rect fill="url(#a)"'],
		['<rect x="NaN"/>', 'rect x="NaN"'],
		['<g dominant-baseline="middle"/>', 'g dominant-baseline="middle"']
	])('finds %s', (body, fault) => {
		expect(faults(file(body))).toEqual([fault]);
	});

	test('refuses what is no XML', () => {
		expect(() => faults(file('<text>a & b</text>'))).toThrow();
		expect(() => faults(file('<text>a'))).toThrow();
		expect(() => faults(file('<g><text></g></text>'))).toThrow();
	});
});
