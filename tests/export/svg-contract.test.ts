/** What office programs ask of an SVG file, checked in every file of every figure and every choice. */

import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
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

function parsed(svg: string): Element {
	const strict = (level: string, message: string) => {
		throw new Error(`${level}: ${message}`);
	};
	return new DOMParser({ onError: strict }).parseFromString(svg, 'image/svg+xml').documentElement!;
}

function inside(element: Element): Element[] {
	const children = [...(element.childNodes as unknown as Iterable<Node>)].filter(
		(node): node is Element => node.nodeType === 1
	);
	return [element, ...children.flatMap(inside)];
}

/** What in a file an office program would not take. */
function faults(svg: string): string[] {
	const root = parsed(svg);
	const elements = inside(root);
	const found = elements.flatMap((element) => {
		const attributes = [...(element.attributes as unknown as Iterable<Node>)];
		return [
			...(ELEMENTS.includes(element.tagName) ? [] : [`<${element.tagName}>`]),
			...attributes
				.filter(({ nodeName, nodeValue }) => !ATTRIBUTES[nodeName]?.test(nodeValue!))
				.map(({ nodeName, nodeValue }) => `${element.tagName} ${nodeName}="${nodeValue}"`)
		];
	});
	const [style, title, desc] = [...(root.childNodes as unknown as Iterable<Element>)];
	if (style?.tagName !== 'style' || !/^@font-face\{[^{}]*\}$/.test(style.textContent!))
		found.push('no font, or a style that is more than a font');
	if (title?.tagName !== 'title' || !title.textContent) found.push('no title');
	if (desc?.tagName !== 'desc' || !desc.textContent) found.push('no description');
	const texts = elements.filter(({ tagName }) => tagName === 'text');
	if (texts.some((text) => !text.getAttribute('font-size') || !text.getAttribute('fill')))
		found.push('a text without size or colour of its own');
	return found;
}

describe.each(SHEET_SIZE_NAMES)('an SVG file of the size %s', (size) => {
	test('has nothing that an office program does not know, whatever the choice', () => {
		const all = EVERY.flatMap(([name, figure]) =>
			faults(svgText(sheetOf(figure, size).svg, FONT)).map((fault) => `${name}: ${fault}`)
		);
		expect(all).toEqual([]);
	}, 60_000);
});

describe('the check itself', () => {
	const file = (body: string) =>
		`<svg xmlns="http://www.w3.org/2000/svg"><style>@font-face{}</style><title>a</title><desc>b</desc>${body}</svg>`;

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
		expect(() => faults(file('<text>a'))).toThrow();
	});
});
