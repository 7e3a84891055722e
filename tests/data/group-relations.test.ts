import { describe, expect, test } from 'vitest';
import { relationsOf, type Placed } from '$lib/data/group-relations';

const group = (id: string, partOf: string | null, partition: string | null): Placed => ({
	id,
	partOf,
	partition
});

const { around, isInside, areDisjoint } = relationsOf([
	group('any', null, 'kind'),
	group('only', 'any', 'inner'),
	group('both', 'any', 'inner'),
	group('both-early', 'both', 'time'),
	group('offline', null, 'kind'),
	group('everybody', null, null),
	group('others', null, null),
	group('unnamed', null, ''),
	group('nameless', null, '')
]);

test('a group lies inside those around it, from the inside out, and never inside itself', () => {
	expect(around('both-early')).toEqual(['both-early', 'both', 'any']);
	expect(isInside('both-early', 'any')).toBe(true);
	expect(isInside('any', 'both-early')).toBe(false);
	expect(isInside('any', 'any')).toBe(false);
	expect(around('everybody')).toEqual(['everybody']);
});

test('a circle ends where it begins to repeat', () => {
	const circle = relationsOf([group('a', 'b', null), group('b', 'a', null)]);
	expect(circle.around('a')).toEqual(['a', 'b']);
});

describe('two groups do not overlap', () => {
	test.each([
		['only', 'both', true],
		['any', 'offline', true],
		// Parts of two that do not overlap do not either.
		['both-early', 'offline', true],
		['both-early', 'only', true],
		// One lies inside the other, whichever is named first.
		['both-early', 'any', false],
		['any', 'both-early', false],
		['both', 'both', false],
		// Nothing says that they are apart.
		['everybody', 'others', false],
		['unnamed', 'nameless', false],
		['everybody', 'any', false]
	])('%s and %s: %s', (a, b, apart) => {
		expect(areDisjoint(a, b)).toBe(apart);
		expect(areDisjoint(b, a)).toBe(apart);
	});
});
