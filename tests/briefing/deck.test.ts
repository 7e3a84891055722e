import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	movedPick,
	parseDeck,
	samePick,
	withPick,
	withoutPick,
	type Pick
} from '$lib/briefing/deck';

const pick = (figure: string, address = '/'): Pick => ({ figure, address, title: `On ${figure}` });
const [a, b, c] = [pick('forms'), pick('patterns'), pick('compare', '/explore/?group=both')];
const anyPick: fc.Arbitrary<Pick> = fc.record({
	figure: fc.string(),
	address: fc.string().map((text) => `/explore/?${text}`),
	title: fc.string()
});
const anyDeck = fc.array(anyPick, { maxLength: 8 });

describe('picking', () => {
	test('adds a figure at the end', () => {
		expect(withPick([a], b)).toEqual([a, b]);
	});

	test('adds the same figure of the same view once, whatever its title', () => {
		expect(withPick([a, b], { ...a, title: 'Another' })).toEqual([a, b]);
		expect(samePick(c, { ...c, address: '/explore/' })).toBe(false);
		expect(withPick([c], { ...c, address: '/explore/' })).toHaveLength(2);
	});

	test('takes a figure out at its place', () => {
		expect(withoutPick([a, b, c], 1)).toEqual([a, c]);
		expect(withoutPick([a], 5)).toEqual([a]);
	});

	test('leaves the deck that it was given as it was', () => {
		const deck = Object.freeze([a, b]);
		expect([withPick(deck, c), withoutPick(deck, 0), movedPick(deck, 0, 1)]).toEqual([
			[a, b, c],
			[b],
			[b, a]
		]);
		expect(deck).toEqual([a, b]);
	});
});

describe('moving', () => {
	test('goes up and down by steps, as far as there is room', () => {
		expect(movedPick([a, b, c], 2, -1)).toEqual([a, c, b]);
		expect(movedPick([a, b, c], 0, 2)).toEqual([b, c, a]);
		expect(movedPick([a, b, c], 0, -1)).toEqual([a, b, c]);
		expect(movedPick([a, b, c], 1, 99)).toEqual([a, c, b]);
		expect(movedPick([a], 4, -1)).toEqual([a]);
	});

	test('keeps every pick, whatever the place and the step', () => {
		fc.assert(
			fc.property(anyDeck, fc.integer(), fc.integer(), (deck, index, step) => {
				const moved = movedPick(deck, index, step);
				expect(moved).toHaveLength(deck.length);
				for (const one of deck) expect(moved).toContain(one);
			})
		);
	});

	test('and back again is where it was', () => {
		fc.assert(
			fc.property(anyDeck, fc.nat(7), (deck, index) => {
				fc.pre(index + 1 < deck.length);
				expect(movedPick(movedPick(deck, index, 1), index + 1, -1)).toEqual(deck);
			})
		);
	});
});

describe('reading a kept deck', () => {
	test('gives what was kept', () => {
		fc.assert(
			fc.property(anyDeck, (deck) => {
				expect(parseDeck(JSON.stringify(deck))).toEqual(JSON.parse(JSON.stringify(deck)));
			})
		);
	});

	test('gives nothing where nothing was kept', () => {
		expect(parseDeck(null)).toEqual([]);
		expect(parseDeck('')).toEqual([]);
	});

	test('leaves out whatever is not a pick', () => {
		const kept = [a, null, 3, 'x', [], {}, { ...b, title: 5 }, { figure: 'forms', address: '/' }];
		expect(parseDeck(JSON.stringify(kept))).toEqual([a]);
	});

	test('leaves out an address that is not a path', () => {
		expect(parseDeck(JSON.stringify([pick('forms', 'javascript:alert(1)')]))).toEqual([]);
		expect(parseDeck(JSON.stringify([pick('forms', 'https://example.org/')]))).toEqual([]);
	});

	test('leaves out an address that a browser takes for another site', () => {
		expect(parseDeck(JSON.stringify([pick('forms', '//example.org/')]))).toEqual([]);
		expect(parseDeck(JSON.stringify([pick('forms', '/\\example.org/')]))).toEqual([]);
	});

	test('never throws, and gives only whole picks', () => {
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					fc.json(),
					fc.json().map((one) => `[${one}]`)
				),
				(text) => {
					for (const one of parseDeck(text)) {
						expect([typeof one.figure, typeof one.address, typeof one.title]).toEqual(
							Array(3).fill('string')
						);
					}
				}
			)
		);
	});
});
