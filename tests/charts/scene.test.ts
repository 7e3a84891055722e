import { describe, expect, test } from 'vitest';
import { dotsScene } from '$lib/charts/dots/scene';
import type { DotsLayout } from '$lib/charts/dots/layout';
import { FORMATS } from '$lib/charts/format';
import { sceneMarkup } from '$lib/charts/scene/markup';
import { COMPANION_FIGURES } from './companion-figures';

describe('a list of elements', () => {
	test('is written as a page has it, with what a text says as text', () => {
		const said = sceneMarkup([
			{ key: 'a', name: 'path', attributes: { d: 'M0 0H4', 'data-kind': undefined } },
			{ key: 'b', name: 'text', attributes: { x: 1.5, 'data-kind': 'a"b' }, text: '5 < 6 & 7' }
		]);
		expect(said).toBe(
			'<path d="M0 0H4"></path><text x="1.5" data-kind="a&quot;b">5 &lt; 6 &amp; 7</text>'
		);
	});
});

describe('numbers on an axis', () => {
	test('have a key each, or a mark would take the place of another', () => {
		const dots = COMPANION_FIGURES.filter(([, { view }]) => 'panels' in view);
		expect(dots.length).toBeGreaterThan(0);
		for (const [name, figure] of dots) {
			for (const format of Object.values(FORMATS)) {
				const layout = figure.layout(format) as DotsLayout;
				const keys = dotsScene(layout, false).map(({ key }) => key);
				expect(new Set(keys).size, `${name}, ${format.name}`).toBe(keys.length);
				expect(keys.length).toBeGreaterThan(0);
			}
		}
	});
});
