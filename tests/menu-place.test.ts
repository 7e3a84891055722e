import { describe, expect, test } from 'vitest';
import { menuPlace } from '$lib/ui/menu-place';

const LIST = { width: 270, height: 577 };
const button = (left: number, top: number) => ({ left, right: left + 120, top, bottom: top + 45 });

describe('a list that a button opens', () => {
	test('ends where its button ends, under it', () => {
		expect(menuPlace(button(900, 100), LIST, { width: 1440, height: 900 })).toEqual({
			left: -150,
			above: false,
			most: 743
		});
	});

	test.each([390, 320])('stays inside a window of %i pixels', (width) => {
		for (let left = 0; left <= width - 120; left += 10) {
			const place = menuPlace(button(left, 100), LIST, { width, height: 900 });
			expect(left + place.left).toBeGreaterThanOrEqual(8);
			expect(left + place.left + LIST.width).toBeLessThanOrEqual(width - 8);
		}
	});

	test('opens where there is more room, and scrolls where neither is enough', () => {
		const window = { width: 1440, height: 900 };
		expect(menuPlace(button(900, 800), LIST, window)).toMatchObject({ above: true, most: 788 });
		expect(menuPlace(button(900, 400), LIST, window)).toMatchObject({ above: false, most: 443 });
		expect(menuPlace(button(900, 500), LIST, window)).toMatchObject({ above: true, most: 488 });
	});

	test('shows a few actions in the lowest window', () => {
		expect(menuPlace(button(0, 60), LIST, { width: 640, height: 180 }).most).toBe(160);
	});
});
