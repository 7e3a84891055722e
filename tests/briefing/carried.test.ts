import fc from 'fast-check';
import { deflateSync, strFromU8, strToU8 } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { LIMITS, type Briefing } from '$lib/briefing/briefing';
import {
	FORMAT,
	MOST_CHARACTERS,
	VERSION,
	fileText,
	readChosen,
	readFile,
	unreadableFileText
} from '$lib/briefing/file';
import { LONGEST_LINK, linkText, readLink } from '$lib/briefing/link';
import { readBriefing, type Unreadable } from '$lib/briefing/read';
import { unreadableText, type From } from '$lib/wording/opening';
import { anyBriefing } from './briefings';

const REASONS: Unreadable['reason'][] = ['broken', 'foreign', 'newer', 'too-large'];

/** Whatever comes in, what comes out is a briefing that reads as itself, or a reason. */
function expectSound(read: Briefing | Unreadable) {
	if ('reason' in read) expect(REASONS).toContain(read.reason);
	else expect(readBriefing(JSON.parse(JSON.stringify(read)))).toEqual(read);
}

const packed = (content: unknown) =>
	btoa(strFromU8(deflateSync(strToU8(JSON.stringify(content))), true))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replace(/=+$/, '');

describe('a briefing comes out as it went in', () => {
	test('of a file, byte for byte', () => {
		fc.assert(
			fc.property(anyBriefing, (briefing) => {
				const text = fileText(briefing);
				expect(readFile(text)).toEqual(briefing);
				expect(readFile(`\uFEFF${text}`)).toEqual(briefing);
				expect(fileText(readFile(text) as Briefing)).toBe(text);
			})
		);
	});

	test('of a link, or there is no link', () => {
		fc.assert(
			fc.property(anyBriefing, (briefing) => {
				const text = linkText(briefing);
				if (text === null) return;
				expect(text).toMatch(/^[\w-]+$/);
				expect(text.length).toBeLessThanOrEqual(LONGEST_LINK);
				expect(readLink(text)).toEqual(briefing);
			})
		);
	});

	test('and there is no link where it would be too long', () => {
		const slides = Array.from({ length: 9 }, (_, n) => ({
			type: 'section' as const,
			id: `s${n}`,
			title: 'A part'
		}));
		fc.assert(
			fc.property(fc.infiniteStream(fc.stringMatching(/^[a-z0-9]{1,9}$/)), (words) => {
				const own = slides.map((slide) => ({
					...slide,
					notes: Array.from({ length: 500 }, () => words.next().value as string).join(' ')
				}));
				expect(linkText({ id: 'a', name: 'Long', slides: own })).toBeNull();
			}),
			{ numRuns: 3 }
		);
	});
});

describe('anything else gives a reason and never an error', () => {
	const mutated = fc
		.tuple(anyBriefing, fc.nat(), fc.string({ maxLength: 4 }))
		.map(([briefing, at, text]) => {
			const file = fileText(briefing);
			const place = at % file.length;
			return file.slice(0, place) + text + file.slice(place + text.length + 1);
		});
	const values = fc.anything({ withNullPrototype: true, maxDepth: 3 });

	test('in a file', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), mutated), (text) => {
				expectSound(readFile(text));
			}),
			{ numRuns: 3000 }
		);
	});

	test('in a link', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.base64String(), values.map(packed)), (text) => {
				expectSound(readLink(text));
			}),
			{ numRuns: 3000 }
		);
	});

	test('in a value', () => {
		fc.assert(
			fc.property(values, (value) => expectSound(readBriefing(value))),
			{ numRuns: 2000 }
		);
	});

	const file = (change: object) =>
		JSON.stringify({
			format: FORMAT,
			version: VERSION,
			briefing: { id: 'a', name: 'A', slides: [] },
			...change
		});
	const slide = { type: 'figure', id: 'a', figure: 'forms', address: '/', added: 'F' };
	const holding = (...slides: object[]) => file({ briefing: { id: 'a', name: 'A', slides } });

	test.each<[string, string, Unreadable]>([
		['a newer version', file({ version: VERSION + 1 }), { reason: 'newer' }],
		['no version', file({ version: 'new' }), { reason: 'broken', where: 'version' }],
		['another format', file({ format: 'something else' }), { reason: 'foreign' }],
		['a list', '[1]', { reason: 'foreign' }],
		['nothing', 'null', { reason: 'foreign' }],
		['half a file', file({}).slice(0, -9), { reason: 'broken' }],
		[
			'a kind of slide that there is not',
			holding({ ...slide, type: 'film' }),
			{ reason: 'broken', where: 'slides, 1, type' }
		],
		[
			'an address of another site',
			holding({ ...slide, address: '//example.com' }),
			{ reason: 'broken', where: 'slides, 1, address' }
		],
		[
			'an address of another site, with a tab that a browser leaves out',
			holding({ ...slide, address: '/\t/example.com' }),
			{ reason: 'broken', where: 'slides, 1, address' }
		],
		['an id twice', holding(slide, slide), { reason: 'broken', where: 'slides' }],
		[
			'too long a name',
			file({ briefing: { id: 'a', name: 'a'.repeat(LIMITS.name + 1), slides: [] } }),
			{ reason: 'broken', where: 'name' }
		]
	])('%s', (_, text, expected) => {
		expect(readFile(text)).toEqual(expected);
	});

	test('more than a browser should read', () => {
		expect(readFile(' '.repeat(MOST_CHARACTERS + 1))).toEqual({ reason: 'too-large' });
		expect(readLink('a'.repeat(4 * LONGEST_LINK + 1))).toEqual({ reason: 'too-large' });
	});

	test('a short link that unpacks to a very long text', () => {
		const bomb = packed([VERSION, 'a'.repeat(3 * MOST_CHARACTERS)]);
		expect(bomb.length).toBeLessThan(4 * LONGEST_LINK);
		expect(readLink(bomb)).toEqual({ reason: 'too-large' });
	});

	test('what was kept and could not be read is a file that is tried again', () => {
		const kept = { revision: 3, briefing: { id: 'a', name: 'A', slides: [] } };
		const again = (content: unknown) => readFile(unreadableFileText(content));
		expect(again({ ...kept, version: VERSION })).toEqual(kept.briefing);
		expect(again({ ...kept, version: VERSION + 1 })).toEqual({ reason: 'newer' });
		expect(again(kept)).toEqual({ reason: 'broken', where: 'version' });
		for (const content of [null, 'text', 7, []]) expect(again(content)).toHaveProperty('reason');
	});

	test('a file that is too large is told before it is read', async () => {
		const chosen = (size: number) => ({ size, text: vi.fn(() => Promise.resolve('{}')) });
		const large = chosen(4 * MOST_CHARACTERS + 1);
		expect(await readChosen(large)).toEqual({ reason: 'too-large' });
		expect(large.text).not.toHaveBeenCalled();
		expect(await readChosen(chosen(4 * MOST_CHARACTERS))).toEqual({ reason: 'foreign' });
	});

	test('names that every object has change no object', () => {
		const briefing = JSON.parse(
			'{"id":"a","name":"A","slides":[],"__proto__":{"stolen":true},"constructor":{"x":1}}'
		) as unknown;
		expect(readBriefing(briefing)).toEqual({ id: 'a', name: 'A', slides: [] });
		expect(({} as { stolen?: boolean }).stolen).toBeUndefined();
	});
});

describe('each reason', () => {
	const cases = (['file', 'link', 'browser'] as From[]).flatMap((from) =>
		REASONS.map((reason) => [reason, from] as const)
	);

	test.each(cases)(
		'"%s" of a %s says what is wrong, what is safe and what to do',
		(reason, from) => {
			const text = unreadableText({ reason, where: 'slides, 3' }, from);
			expect(text.match(/[.!]( |$)/g)!.length).toBeGreaterThanOrEqual(3);
			expect(text).toMatch(/as they were|stays as it is/);
			expect(text).toMatch(/Save|Ask|Choose|Reload/);
			expect(text.includes('slides, 3')).toBe(reason === 'broken');
		}
	);
});
