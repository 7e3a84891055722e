/** Whatever comes as a briefing gives one that reads as itself, stays on the site and has pages, or a reason. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Briefing } from '$lib/briefing/briefing';
import { FORMAT, VERSION, fileText, readFile, readVersion } from '$lib/briefing/file';
import { linkText, readLink } from '$lib/briefing/link';
import { readBriefing, type Unreadable } from '$lib/briefing/read';
import { pagesOf } from '$lib/ui/briefing/pages';
import { anyBriefing } from '../briefing/briefings';
import { stock as mainStock } from '../briefing/stock';
import { studies, tables } from '../views/companions';
import { tryCases } from './cases';
import { damaged } from './damage';
import { anyAddress, withOtherParts } from './json-parts';

const REASONS: Unreadable['reason'][] = ['broken', 'foreign', 'newer', 'too-large'];
const stock = { ...mainStock, tables, others: studies };
const SITE = 'https://example.org';

function expectSound(read: Briefing | Unreadable) {
	if ('reason' in read) {
		expect(REASONS).toContain(read.reason);
		expect(typeof (read.where ?? '')).toBe('string');
		return;
	}
	expect(readBriefing(JSON.parse(JSON.stringify(read)))).toEqual(read);
	expect(readFile(fileText(read))).toEqual(read);
	for (const slide of read.slides) {
		if (slide.type === 'figure') expect(new URL(slide.address, SITE).origin).toBe(SITE);
	}
}

const texts = anyBriefing.map(fileText);
const links = anyBriefing.map(linkText).filter((text) => text !== null);
const anyValue = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true });
const nested = fc
	.tuple(fc.constantFrom('[', '{"a":'), fc.integer({ min: 1, max: 50_000 }))
	.map(([open, depth]) => open.repeat(depth));

describe('anything that comes as a briefing', () => {
	test('in a file, damaged or cut short', () => {
		tryCases(3000, damaged(texts), (text) => expectSound(readFile(text)));
	});

	test('in a file of any JSON, or of none', () => {
		const any = fc.oneof(fc.json(), fc.string({ unit: 'binary' }), nested);
		tryCases(2000, any, (text) => expectSound(readFile(text)));
	});

	test('in a file with other values in some places', () => {
		tryCases(4000, withOtherParts(anyBriefing), (briefing) => {
			expectSound(readFile(JSON.stringify({ format: FORMAT, version: VERSION, briefing })));
			expectSound(readVersion(VERSION, briefing));
		});
	});

	test('in a figure with any address', () => {
		tryCases(2000, anyAddress, (address) => {
			const slide = { type: 'figure', id: 'a', figure: 'compare', address, added: '' };
			expectSound(readBriefing({ id: 'a', name: '', slides: [slide] }));
		});
	});

	test('has pages of its slides alone, whatever figure it names of whatever study', () => {
		tryCases(600, withOtherParts(anyBriefing), (briefing) => {
			const read = readVersion(VERSION, briefing);
			if ('reason' in read) return;
			const [first, ...pages] = pagesOf(read, stock);
			expect([first!.type, pages.pop()!.type]).toEqual(['title', 'closing']);
			const slides = read.slides.map(({ id }) => id);
			expect(slides).toEqual(expect.arrayContaining(pages.map(({ slide }) => slide)));
		});
	});

	test('of any version', () => {
		const version = fc.oneof(fc.constant(VERSION), fc.double(), anyValue);
		const content = fc.oneof(anyBriefing, anyValue);
		tryCases(2000, fc.tuple(version, content), ([one, briefing]) => {
			expectSound(readVersion(one, briefing));
		});
	});

	test('in a link, damaged or not one at all', () => {
		const any = fc.oneof(damaged(links), fc.base64String(), fc.string({ unit: 'binary' }));
		tryCases(3000, any, (text) => expectSound(readLink(text)));
	});
});
