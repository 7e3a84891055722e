/** The elements of numbers on an axis: what all share first, then the marks, then the words. */

import { group } from 'd3';
import { hatch, round } from '../hatch';
import { AXIS, LINE, PAPER, WASH, groupShape } from '../palette';
import type { SceneNode } from '../scene/node';
import { textNodes, type PlacedText } from '../scene/texts';
import { across, down } from '../strokes';
import type { DotsLayout, PlacedPanel } from './layout';
import { isNumber, type PlacedLine } from './line';

/** @param fixed whether each line of text states its width */
export function dotsScene({ panels, width }: DotsLayout, fixed: boolean): SceneNode[] {
	return panels.flatMap((panel, index) => {
		const key = `panel ${index}`;
		const levels = panel.rules.map((y) => ({ from: 0, to: width, y }));
		return [
			stroke(`${key} rules`, 'rule', across(levels) + down(panel.grid), { stroke: LINE }),
			...axesOf(panel.lines, key),
			...panel.lines.flatMap(markOf),
			...textsOf(panel, key).flatMap((text) => textNodes(text, fixed))
		];
	});
}

function stroke(key: string, kind: string, d: string, style: SceneNode['attributes']): SceneNode {
	return { key, name: 'path', attributes: { class: kind, d, fill: 'none', ...style } };
}

/** Where the lines run, and one path for all intervals of a colour. */
function axesOf(lines: PlacedLine[], key: string): SceneNode[] {
	const dotted = { stroke: LINE, 'stroke-dasharray': '1 4' };
	const withOne = group(
		lines.filter(({ interval }) => interval),
		({ colour }) => colour
	);
	return [
		// A line each: browsers draw dots along one line much faster than along a path of many.
		...lines.filter(isNumber).map(({ key, from, to, y }): SceneNode => {
			const ends = { x1: round(from), x2: round(to), y1: round(y), y2: round(y) };
			return {
				key: `${key} axis`,
				name: 'line',
				attributes: { class: 'axis', ...ends, ...dotted }
			};
		}),
		...[...withOne].map(([colour, same]) => {
			const d = across(
				same.map(({ interval, y }) => ({ from: interval![0], to: interval![1], y }))
			);
			const style = { stroke: colour, 'stroke-width': 2.5, 'data-interval': '' };
			return stroke(`${key} intervals ${colour}`, 'axis', d, style);
		})
	];
}

function markOf(line: PlacedLine): SceneNode[] {
	if (line.above !== null) return boundOf(line, line.above);
	if (line.dot !== null) return [dotOf(line, line.dot)];
	return line.value.anchor ? [] : [bandOf(line)];
}

/** An open end: hatched from the value, whose circle is filled where it is included, to where the axis ends. */
function boundOf(line: PlacedLine, above: number): SceneNode[] {
	const { key, y, to, colour, value, included } = line;
	const band = { x: above, y: y - 5, width: to - above, height: 10 };
	const ring = {
		cx: round(above),
		cy: round(y),
		r: 6,
		fill: included ? AXIS : PAPER,
		stroke: AXIS
	};
	return [
		stroke(`${key} end`, 'hatch', hatch(band, 6), { stroke: colour, 'stroke-width': 1.5 }),
		// Words that found no room before the circle stand on the hatching.
		...(value.anchor ? [] : [groundOf(line)]),
		{
			key,
			name: 'circle',
			attributes: {
				class: included ? 'mark' : 'mark open',
				'data-kind': 'bound',
				...ring,
				'stroke-width': 2
			}
		}
	];
}

function dotOf({ key, group, kind, y, hollow, colour }: PlacedLine, dot: number): SceneNode {
	const attributes = {
		class: hollow ? 'mark open' : 'mark',
		'data-kind': kind,
		d: groupShape(group, 15, dot, y),
		fill: hollow ? PAPER : colour,
		stroke: hollow ? colour : PAPER,
		'stroke-width': hollow ? 2 : 1
	};
	return { key, name: 'path', attributes };
}

function groundOf({ key, value }: PlacedLine): SceneNode {
	const { x, y, text } = value;
	const [width, height] = [round(text.width * 1.04 + 6), round(text.height)];
	const attributes = { x: round(x - 3), y: round(y), width, height, fill: PAPER };
	return { key: `${key} ground`, name: 'rect', attributes };
}

/** Words in the place of a number have a band as wide as the axis, so that they stand at no value of it. */
function bandOf({ key, value, from, to }: PlacedLine): SceneNode {
	const attributes = {
		class: 'lane',
		x: round(from - 1),
		y: round(value.y - 1),
		width: round(to - from + 2),
		height: round(value.text.height + 2),
		fill: WASH
	};
	return { key, name: 'rect', attributes };
}

function textsOf({ texts, ticks, lines }: PlacedPanel, key: string): PlacedText[] {
	return [
		...texts.map((text, at) => ({ ...text, key: `${key} text ${at}` })),
		...ticks.map((tick, at) => ({ ...tick, soft: true, key: `${key} tick ${at}` })),
		...lines.flatMap(wordsOf)
	];
}

/** Words in the place of a number say less, and which kind they are. */
function wordsOf(line: PlacedLine): PlacedText[] {
	const { key, kind } = line;
	const soft = !isNumber(line);
	return [
		{ ...line.label, key: `${key} label` },
		{ ...line.value, key: `${key} value`, soft, kind: soft ? kind : undefined },
		...(line.base ? [{ ...line.base, key: `${key} base`, soft: true }] : [])
	];
}
