import { afterEach, describe, expect, test, vi } from 'vitest';
import { keepDeck, keptDeck } from '$lib/briefing/storage';

const deck = [{ figure: 'forms', address: '/', title: 'Forms' }];

afterEach(() => void vi.unstubAllGlobals());

describe('a browser that keeps things', () => {
	test('gives the deck back', () => {
		const kept = new Map<string, string>();
		vi.stubGlobal('localStorage', {
			getItem: (key: string) => kept.get(key) ?? null,
			setItem: (key: string, value: string) => void kept.set(key, value)
		});
		expect(keptDeck()).toEqual([]);
		expect(keepDeck(deck)).toBe(true);
		expect(keptDeck()).toEqual(deck);
	});
});

describe('a browser that refuses', () => {
	test('gives an empty deck, and the answer that it was not kept', () => {
		const refuse = () => {
			throw new DOMException('Refused', 'SecurityError');
		};
		vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
		expect(keptDeck()).toEqual([]);
		expect(keepDeck(deck)).toBe(false);
	});

	test('may have no storage at all', () => {
		vi.stubGlobal('localStorage', undefined);
		expect(keptDeck()).toEqual([]);
		expect(keepDeck(deck)).toBe(false);
	});
});
