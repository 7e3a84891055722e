import { describe, expect, test } from 'vitest';
import { tables } from '$lib/data/bundled';
import { groupsFor } from '$lib/query/groups';
import { GROUPS } from '../views/choices';

const STUDY = 'hollis-belton-2017';
const all = groupsFor(tables, STUDY);

describe('the groups', () => {
	test('are every group of the catalogue, each with its words', () => {
		expect(new Set(all.map((group) => group.id))).toEqual(new Set(GROUPS));
		for (const group of all) {
			expect(Object.values(group)).not.toContain(undefined);
			expect(group.phrase).toMatch(/^displayed /);
			expect(group.populations.length).toBeGreaterThan(0);
		}
	});

	test('stand in the order of the study, not in the order of the table', () => {
		expect(all.map((group) => group.id)).toEqual([
			'ta-only',
			'both',
			'offline-only',
			'any-ta',
			'both-pornography',
			'both-other'
		]);
	});

	test('know which of them do not overlap and which lie inside another', () => {
		const disjoint = all.filter((group) => group.partition === 'behaviour');
		expect(disjoint.map((group) => group.id)).toEqual(['ta-only', 'both', 'offline-only']);
		const inside = all.filter((group) => group.partOf === 'both');
		expect(inside.map((group) => group.id)).toEqual(['both-pornography', 'both-other']);
		expect(all.find((group) => group.id === 'any-ta')).toMatchObject({
			partition: null,
			partOf: null,
			populations: ['assessed']
		});
	});

	test('are none for an unknown study', () => {
		expect(groupsFor(tables, 'another-2020')).toEqual([]);
	});
});
