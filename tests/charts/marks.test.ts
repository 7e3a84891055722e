import { describe, expect, test } from 'vitest';
import { FORMATS, type FormatName } from '$lib/charts/format';
import BoundTrack from '$lib/charts/marks/BoundTrack.svelte';
import DirectionGlyph from '$lib/charts/marks/DirectionGlyph.svelte';
import GapPoint from '$lib/charts/marks/GapPoint.svelte';
import ShareTrack from '$lib/charts/marks/ShareTrack.svelte';
import { WAYS } from '$lib/data/vocabulary';
import { EVERY, FIVE } from '../wording/every-figure';
import { drawing, elements, markup, type Element } from './drawing';

const ALL = ['rect', 'path', 'circle', 'line', 'text'];
const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];
const DRAWINGS = EVERY.flatMap(([name, figure]) =>
	FORMAT_NAMES.map((format) => ({
		name: `${name}, ${format}`,
		figure,
		svg: drawing(figure, format)
	}))
);
const ofKind = (svg: string, kind: string): Element[] =>
	ALL.flatMap((name) => elements(svg, name)).filter(
		({ attributes }) => attributes['data-kind'] === kind
	);
const drawn = (id: string, format: FormatName) =>
	drawing(FIVE.find(([name]) => name === id)![1], format);

/** The corners of a path, counted from its own left and top edge. */
function fromItsCorner(path: string): string {
	const points = [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [
		Number(x),
		Number(y)
	]);
	const least = [0, 1].map((axis) => Math.min(...points.map((point) => point[axis]!)));
	return points
		.map((point) => point.map((at, axis) => Number((at - least[axis]!).toFixed(2))).join(' '))
		.join(',');
}

describe('a direction', () => {
	test('is a sign of one size or words, and never a length', () => {
		for (const { name, svg } of DRAWINGS) {
			for (const mark of ofKind(svg, 'direction'))
				expect(['path', 'text'], name).toContain(mark.name);
		}
	});

	test('has one shape for each way, whatever its place and colour', () => {
		const shapes = DRAWINGS.flatMap(({ svg }) =>
			ofKind(svg, 'direction')
				.filter(({ name }) => name === 'path')
				.map(({ attributes }) => fromItsCorner(attributes.d!))
		);
		expect(new Set(shapes).size).toBe(WAYS.length);
		for (const shape of new Set(shapes)) {
			const ends = shape.split(/[ ,]/).map(Number);
			expect([Math.max(...ends), Math.min(...ends)]).toEqual([16, 0]);
		}
	});

	test('is the same for up and down but for its turn', () => {
		const [up, down] = (['up', 'down'] as const).map((way) =>
			markup(DirectionGlyph, { way, x: 0, y: 0, fill: '#000' })
		);
		const unturned = (glyph: string) => glyph.replaceAll(/-(?=[\d.])/g, '');
		expect(up).not.toBe(down);
		expect(unturned(up!)).toBe(unturned(down!));
	});
});

describe('a bound', () => {
	const track = (included: boolean) =>
		markup(BoundTrack, { above: 50, included, x: 0, y: 0, width: 200, colour: '#123456' });
	const svg = track(false);

	test('starts at an open circle', () => {
		const [circle, ...others] = elements(svg, 'circle');
		expect(others).toEqual([]);
		expect(circle!.attributes).toMatchObject({ cx: '100', fill: '#ffffff', 'data-kind': 'bound' });
	});

	test('starts at a filled circle where the value is included', () => {
		const [circle] = elements(track(true), 'circle');
		expect(circle!.attributes).toMatchObject({ cx: '100', fill: '#0b0c0c', 'data-kind': 'bound' });
		expect(circle!.attributes.class).not.toContain('open');
	});

	test('has no closed end: no box, and no filled shape but the open circle', () => {
		expect(elements(svg, 'rect')).toEqual([]);
		for (const { attributes } of elements(svg, 'path')) expect(attributes.fill).toBe('none');
		for (const { svg: whole, name } of DRAWINGS) {
			for (const mark of ofKind(whole, 'bound')) expect(mark.name, name).toBe('circle');
		}
	});

	test('has an end of its axis that is dashed', () => {
		const end = elements(svg, 'line').filter(({ attributes }) => attributes.x1 === '200');
		expect(end[0]!.attributes).toHaveProperty('stroke-dasharray');
	});
});

describe('an average', () => {
	const svg = markup(GapPoint, {
		from: 0,
		to: 200,
		zero: 20,
		point: 120,
		y: 50,
		colour: '#123456'
	});

	test('is one point on a dotted axis, without a bar or a whisker', () => {
		expect(elements(svg, 'rect')).toEqual([]);
		expect(ofKind(svg, 'average-gap')).toHaveLength(1);
		const [axis] = elements(svg, 'line');
		expect(axis!.attributes).toHaveProperty('stroke-dasharray');
		for (const { attributes } of elements(svg, 'line').slice(1)) {
			expect(attributes.x1).toBe(attributes.x2);
			expect(attributes.x1).toBe('20');
		}
	});

	test('is never a box in any drawing', () => {
		for (const { svg: whole, name } of DRAWINGS) {
			for (const mark of ofKind(whole, 'average-gap')) expect(mark.name, name).toBe('path');
		}
	});
});

describe('a share', () => {
	const track = (kind: 'percentage' | 'derived') =>
		markup(ShareTrack, { kind, percent: 40, x: 0, y: 0, width: 200, colour: '#123456' });

	test('is as long as its per cent of the axis', () => {
		for (const kind of ['percentage', 'derived'] as const) {
			expect(ofKind(track(kind), kind)[0]!.attributes.width).toBe('80');
		}
	});

	test('is filled where it is published, and hatched where it was worked out', () => {
		expect(ofKind(track('percentage'), 'percentage')[0]!.attributes.fill).toBe('#123456');
		expect(elements(track('percentage'), 'path')).toEqual([]);
		expect(ofKind(track('derived'), 'derived')[0]!.attributes.fill).toBe('#ffffff');
		expect(elements(track('derived'), 'path')).toHaveLength(1);
	});

	test('that was worked out is hatched in every drawing', () => {
		for (const { svg, name } of DRAWINGS) {
			const boxes = ofKind(svg, 'derived').filter((mark) => mark.name === 'rect');
			for (const box of boxes) expect(box.attributes.fill, name).toBe('#ffffff');
			const hatched = elements(svg, 'path').filter(
				({ attributes }) => attributes.class === 'hatch'
			);
			expect(hatched.length, name).toBeGreaterThanOrEqual(boxes.length);
		}
	});
});

describe('the most common form and the others', () => {
	test.each(FORMAT_NAMES)('carry no rank and no number, %s', (format) => {
		const svg = drawn('forms', format);
		expect(ofKind(svg, 'top-rank')).toHaveLength(1);
		expect(ofKind(svg, 'listed')).toHaveLength(5);
		for (const mark of [...ofKind(svg, 'top-rank'), ...ofKind(svg, 'listed')]) {
			expect(mark.name).toBe('text');
			expect(mark.content).not.toMatch(/\d|first|second|third/i);
		}
	});
});

test('every datum that a figure of the findings draws carries its kind', () => {
	for (const [name, { view }] of FIVE) {
		const svg = drawn(name, 'wide');
		for (const { kind } of view.evidence) {
			expect(svg.includes(`data-kind="${kind}"`), `${name}: ${kind}`).toBe(true);
		}
	}
});
