/** Puts a briefing where the built site keeps its own, and opens it as a presentation. */

import { expect, type Page } from '@playwright/test';
import { LIMITS, type Briefing, type BriefingSlide } from '../../src/lib/briefing/briefing';

/** Keeps a briefing in the browser as the site does. */
export async function keep(page: Page, briefing: Briefing) {
	await page.goto('/about/');
	await page.waitForLoadState('networkidle');
	await page.evaluate(
		(kept) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('ta-hsb-findings-explorer');
				opening.onupgradeneeded = () => opening.result.createObjectStore('briefings');
				opening.onerror = () => reject(new Error('IndexedDB is closed'));
				opening.onsuccess = () => {
					const change = opening.result.transaction('briefings', 'readwrite');
					change
						.objectStore('briefings')
						.put({ version: 1, revision: 1, briefing: kept }, `briefing:${kept.id}`);
					change.oncomplete = () => resolve();
				};
			}),
		briefing
	);
}

/** Opens a presentation; waits until a slide stands. */
export async function show(page: Page, query: string, hash = '') {
	await page.goto(`/briefing/show/${query}${hash}`);
	await expect(page.locator('.slide')).toBeVisible();
}

const WORDS = 'Boundaries and technology in residential placements: ';

/** A text of exactly so many characters. */
export function long(length: number): string {
	return WORDS.repeat(Math.ceil(length / WORDS.length))
		.slice(0, length)
		.replace(/\s$/, '.');
}

/** A figure of the front page, or of a view of the explorer. */
export function figure(id: string, name: string, more: object = {}): BriefingSlide {
	return { type: 'figure', id, figure: name, address: '/', added: '', ...more };
}

const FRONT = ['prevalence', 'forms', 'characteristics', 'patterns', 'responses'];

/** Every kind of slide, each figure with words as long as they may be, and choices of the explorer. */
export const LONGEST: Briefing = {
	id: 'longest',
	name: long(LIMITS.name),
	line: long(LIMITS.line),
	slides: [
		{ type: 'section', id: 'section', title: long(LIMITS.statement), line: long(LIMITS.line) },
		{ type: 'section', id: 'word', title: 'W'.repeat(LIMITS.statement) },
		...FRONT.map((name) => figure(`${name}-plain`, name)),
		...FRONT.map((name) =>
			figure(`${name}-own`, name, {
				statement: long(LIMITS.statement),
				line: long(LIMITS.line),
				question: long(LIMITS.question),
				asked: true
			})
		),
		...FRONT.map((name) => figure(`${name}-line`, name, { line: 'For the team, in June' })),
		...['compare', 'timeline'].map((name) =>
			figure(`${name}-all`, name, {
				address:
					'/explore/?group=ta-only&group=both&group=offline-only&group=any-ta&group=both-pornography&group=both-other',
				statement: long(90)
			})
		)
	]
};
