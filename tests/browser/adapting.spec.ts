/** The pages keep working as readers set them: larger text, wider spacing, zoom, less motion. */

import { expect, type Page } from '@playwright/test';
import { test } from './briefing-page';
import { FOLD } from '../../src/lib/wording/chosen';
import { drawingsAlive, openAll } from './drawings';

const PAGES = [
	'/',
	'/explore/',
	'/explore/?view=timeline',
	'/explore/?study=scotland-sexual-crimes-2017',
	'/explore/?beside=turn-the-page-2017.participants',
	'/about/',
	'/accessibility/',
	'/briefing/'
];

/** Pages that show a briefing. */
const SHOWN = ['show', 'speaker', 'paper'].map((page) => `/briefing/${page}/?ready=ten-minutes`);
/** Every page, and every view of the explorer. */
const EVERY = [
	...PAGES,
	...SHOWN,
	'/explore/?view=table',
	'/explore/?study=turn-the-page-2017',
	'/no-such-page/'
];

/** Text that is cut off, and how far the page scrolls sideways. */
async function faults(page: Page): Promise<string[]> {
	return await page.evaluate(() => {
		const sideways = document.documentElement.scrollWidth - innerWidth;
		const cut = [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')].filter(
			(element) => {
				const style = getComputedStyle(element);
				const hides = /hidden|clip/.test(style.overflowX + style.overflowY);
				const unseen = element.closest('.visually-hidden, svg, [inert]') || !element.innerText;
				if (!hides || unseen || style.clipPath !== 'none') return false;
				return (
					element.scrollWidth > element.clientWidth + 1 ||
					element.scrollHeight > element.clientHeight + 1
				);
			}
		);
		return [
			...(sideways > 0 ? [`scrolls sideways by ${sideways} pixels`] : []),
			...cut.map((element) => `cuts “${element.innerText.slice(0, 40)}”`)
		];
	});
}

const WIDE = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
	word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`;

const SETTINGS: [string, { width: number; style?: string }][] = [
	['text at 200%', { width: 1280, style: ':root { font-size: 225% !important }' }],
	['text at 200% on a phone', { width: 320, style: ':root { font-size: 225% !important }' }],
	['a page at 200%', { width: 640 }],
	['a page at 400%', { width: 320 }],
	['wide spacing of text on a phone', { width: 390, style: WIDE }],
	['wide spacing of text on a page at 400%', { width: 320, style: WIDE }]
];

test('text and pages as large and as widely set as readers may: nothing is cut, and no page scrolls sideways', async ({
	page,
	builder
}) => {
	test.setTimeout(120_000);
	await builder.add('forms');
	// A briefing with a long name is in the list of briefings too.
	await builder.open();
	await page.getByRole('button', { name: 'Use a copy' }).last().click();
	await expect(page.getByRole('option')).toHaveCount(2);
	for (const path of PAGES) {
		await page.goto(path);
		await drawingsAlive(page);
		for (const [name, { width, style }] of SETTINGS) {
			await page.setViewportSize({ width, height: 800 });
			const added = style && (await page.addStyleTag({ content: style }));
			await expect.poll(() => faults(page), { message: `${path}, ${name}` }).toEqual([]);
			if (added) await added.evaluate((element) => (element as Element).remove());
		}
	}
});

/** Controls that are too small to hit: under 24 pixels, and with another closer than that. */
async function smallTargets(page: Page): Promise<string[]> {
	return await page.evaluate(() => {
		const SIZE = 24;
		const all = [
			...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')
		].filter((element) => element.checkVisibility({ visibilityProperty: true }));
		// A label belongs to its control, and clicking it is the same.
		const boxOf = (element: HTMLElement) => {
			const label = (element as HTMLInputElement).labels?.[0];
			const [own, other] = [element, label ?? element].map((one) => one.getBoundingClientRect());
			return own!.height >= other!.height ? own! : other!;
		};
		const boxes = all.map((element) => ({ element, box: boxOf(element) }));
		const middle = ({ left, right, top, bottom }: DOMRect) => [
			(left + right) / 2,
			(top + bottom) / 2
		];
		return boxes
			.filter(({ box }) => box.width > 0 && (box.width < SIZE || box.height < SIZE))
			.filter(({ element }) => {
				// A link inside a sentence is as high as its line.
				const parent = element.parentElement!;
				return !(
					element.matches('a, button.link') &&
					parent.matches('p, li, dd, td, th') &&
					parent.innerText.trim().length > element.innerText.trim().length
				);
			})
			.filter(({ element, box }) => {
				const [x, y] = middle(box) as [number, number];
				return boxes.some(({ element: other, box: near }) => {
					if (other === element || other.contains(element) || element.contains(other)) return false;
					const dx = Math.max(near.left - x, x - near.right, 0);
					const dy = Math.max(near.top - y, y - near.bottom, 0);
					return Math.hypot(dx, dy) < SIZE / 2;
				});
			})
			.map(({ element, box }) => {
				const name = element.innerText || element.getAttribute('aria-label') || element.outerHTML;
				return `“${name.slice(0, 60)}” is ${Math.round(box.width)} by ${Math.round(box.height)}`;
			});
	});
}

for (const width of [1440, 390]) {
	test(`every control can be hit in a window of ${width} pixels`, async ({ page, builder }) => {
		await builder.add('forms', 'patterns');
		await page.setViewportSize({ width, height: 900 });
		for (const path of EVERY) {
			await page.goto(path);
			if (SHOWN.includes(path)) await expect(page.locator('.slide').first()).toBeVisible();
			await drawingsAlive(page);
			const choices = page.getByRole('button', { name: FOLD.open });
			if (await choices.isVisible()) await choices.click();
			await openAll(page);
			expect(await smallTargets(page), path).toEqual([]);
		}
	});
}

test('nothing moves by itself, asked for less motion or not', async ({ page }) => {
	for (const path of EVERY) {
		await page.goto(path);
		await drawingsAlive(page);
		for (const reducedMotion of ['no-preference', 'reduce'] as const) {
			await page.emulateMedia({ reducedMotion });
			const moving = await page.evaluate(() =>
				[...document.querySelectorAll('*')]
					.filter((element) => {
						const { animationName, transitionDuration } = getComputedStyle(element);
						return animationName !== 'none' || !/^0s(, 0s)*$/.test(transitionDuration);
					})
					.map((element) => element.outerHTML.slice(0, 80))
			);
			expect(moving, path).toEqual([]);
			expect(await page.evaluate(() => document.getAnimations().length), path).toBe(0);
		}
	}
});
