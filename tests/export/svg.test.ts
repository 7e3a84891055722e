import { describe, expect, test } from 'vitest';
import { cleanMarkup } from '$lib/export/svg';
import { FIVE } from '../wording/every-figure';
import { drawing } from '../charts/drawing';

describe('the markup of a file', () => {
	test('has no comments, no classes and no gaps between its elements', () => {
		expect(
			cleanMarkup(
				'<!--[--><g class="mark" data-format="wide">\n\t<text x="1">a b</text>\n<!--]--></g>'
			)
		).toBe('<g><text x="1">a b</text></g>');
	});

	test('keeps comments of several lines out, and words that look like attributes in', () => {
		expect(cleanMarkup('<a><!-- 1\n2 --></a>')).toBe('<a></a>');
		expect(cleanMarkup('<text>class act</text>')).toBe('<text>class act</text>');
	});

	test('keeps every text and every kind of a figure', () => {
		for (const [name, figure] of FIVE) {
			const before = drawing(figure, 'wide');
			const after = cleanMarkup(before);
			expect(after.match(/<text/g), name).toEqual(before.match(/<text/g));
			expect(after.match(/data-kind="[\w-]+"/g), name).toEqual(before.match(/data-kind="[\w-]+"/g));
			expect(after, name).not.toContain('class=');
		}
	});
});
