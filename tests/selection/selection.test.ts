import { describe, expect, test } from 'vitest';
import { KINDS } from '$lib/data/vocabulary';
import { DEFAULT_SELECTION } from '$lib/selection/address';
import { inOrder, toggled } from '$lib/selection/selection';
import { GROUPS, THEMES } from '../views/choices';

describe('the default selection', () => {
	test('is the three groups that do not overlap, every part and every kind', () => {
		expect(DEFAULT_SELECTION.groups).toEqual(['ta-only', 'both', 'offline-only']);
		expect(DEFAULT_SELECTION.themes).toEqual([...THEMES]);
		expect(DEFAULT_SELECTION.kinds).toEqual([...KINDS]);
	});
});

describe('inOrder', () => {
	test('gives the chosen values in the order of the vocabulary, each once', () => {
		expect(inOrder(GROUPS, ['both', 'any-ta', 'both'])).toEqual(['any-ta', 'both']);
		expect(inOrder(GROUPS, [])).toEqual([]);
	});
});

describe('toggled', () => {
	test('adds a value at its place', () => {
		expect(toggled(GROUPS, ['offline-only'], 'ta-only')).toEqual(['ta-only', 'offline-only']);
	});

	test('takes a value away, down to none', () => {
		expect(toggled(GROUPS, ['ta-only', 'both'], 'both')).toEqual(['ta-only']);
		expect(toggled(GROUPS, ['both'], 'both')).toEqual([]);
	});

	test('leaves the list that it was given as it was', () => {
		const chosen = [...DEFAULT_SELECTION.groups];
		toggled(GROUPS, chosen, 'both');
		expect(chosen).toEqual(DEFAULT_SELECTION.groups);
	});
});
