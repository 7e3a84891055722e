import { describe, expect, test } from 'vitest';
import { tables } from '$lib/data/bundled';
import type { Datum } from '$lib/data/datum';
import { KINDS, type StudyId } from '$lib/data/vocabulary';
import { evidenceFor, type EvidenceChoice } from '$lib/query/evidence';
import { GROUPS, THEMES } from '../views/choices';

const EVERYTHING: EvidenceChoice = {
	study: 'hollis-belton-2017',
	groups: [...GROUPS],
	themes: [...THEMES],
	kinds: [...KINDS]
};
const all = evidenceFor(tables, EVERYTHING);
const choose = (choice: Partial<EvidenceChoice>) =>
	evidenceFor(tables, { ...EVERYTHING, ...choice });
const ids = (data: Datum[]) => data.map((datum) => datum.id);

describe('everything chosen', () => {
	test('gives every row of the evidence, each once', () => {
		expect(all).toHaveLength(tables.evidence.numRows());
		expect(new Set(ids(all)).size).toBe(all.length);
	});

	test('gives the data in the order of the measures', () => {
		const order = [...new Set(all.map((datum) => datum.theme))];
		expect(order).toEqual([...THEMES]);
		const measures = all.map((datum) => datum.measure);
		expect(measures.filter((id, index) => id !== measures[index - 1])).toEqual([
			...new Set(measures)
		]);
	});

	test.each(all.map((datum) => [datum.id, datum] as const))('reads %s whole', (_, datum) => {
		const fields = Object.entries(datum).concat(Object.entries(datum.locator));
		expect(fields.filter(([, value]) => value === undefined || value === '')).toEqual([]);
		expect(datum.locator.section).not.toBe('');
	});

	test('gives derived figures with the percentages that they are made of', () => {
		for (const datum of all) {
			if (datum.kind !== 'derived') continue;
			for (const input of datum.inputs) {
				const source = all.find((one) => one.id === input.id)!;
				expect(source).toMatchObject({ kind: 'percentage', percent: input.percent });
			}
		}
	});
});

describe('groups', () => {
	test('keep the data that are about them or compare them, and those about everybody', () => {
		const data = choose({ groups: ['both'] });
		expect(ids(data)).toEqual(
			ids(
				all.filter(
					(datum) =>
						datum.groups.length === 0 ||
						datum.groups.includes('both') ||
						(datum.kind === 'direction' && datum.comparators.includes('both'))
				)
			)
		);
		expect(ids(data)).toContain('L1');
		expect(ids(data)).not.toContain('P2');
	});

	test('and a part together: both, and how professionals responded', () => {
		const data = choose({ groups: ['both'], themes: ['responses'] });
		expect(ids(data)).toEqual(['R1', 'R3', 'R4', 'R5']);
	});

	test('add up: two groups give what either gives', () => {
		const either = new Set([
			...ids(choose({ groups: ['both-other'] })),
			...ids(choose({ groups: ['any-ta'] }))
		]);
		expect(new Set(ids(choose({ groups: ['any-ta', 'both-other'] })))).toEqual(either);
	});

	test.each(GROUPS)('%s alone still shows what is about the whole population', (group) => {
		const whole = all.filter((datum) => datum.groups.length === 0);
		const data = choose({ groups: [group] });
		expect(whole.length).toBeGreaterThan(0);
		expect(data.filter((datum) => datum.groups.length === 0)).toEqual(whole);
	});

	test('none: nothing at all', () => {
		expect(choose({ groups: [] })).toEqual([]);
	});

	test('a name that is the start of another does not stand for it', () => {
		const data = choose({ groups: ['both'] });
		expect(data.some((datum) => datum.groups.includes('both-other'))).toBe(false);
	});
});

describe('parts and kinds', () => {
	test.each(THEMES)('%s gives only its own data', (theme) => {
		const data = choose({ themes: [theme] });
		expect(data).toEqual(all.filter((datum) => datum.theme === theme));
		expect(data.length).toBeGreaterThan(0);
	});

	test.each(KINDS)('%s gives only its own data', (kind) => {
		expect(choose({ kinds: [kind] })).toEqual(all.filter((datum) => datum.kind === kind));
	});

	test('only the bound', () => {
		expect(choose({ kinds: ['bound'] })).toMatchObject([
			{ id: 'L1', kind: 'bound', above: '50', phrase: 'more than half', groups: ['both'] }
		]);
	});

	test('a derived figure names its inputs even where the percentages are left out', () => {
		const derived = choose({ kinds: ['derived'] }).find((datum) => datum.id === 'P3');
		expect(derived).toMatchObject({
			inputs: [
				{ id: 'P1', percent: '46' },
				{ id: 'P2', percent: '7' }
			]
		});
	});

	test('none: nothing at all', () => {
		expect(choose({ themes: [] })).toEqual([]);
		expect(choose({ kinds: [] })).toEqual([]);
	});
});

describe('a study that is not there', () => {
	test('gives nothing', () => {
		expect(choose({ study: 'another-2020' as StudyId })).toEqual([]);
	});
});

describe('a direction', () => {
	test('has a word, a comparison and no number', () => {
		for (const datum of all) {
			if (datum.kind !== 'direction') continue;
			expect(datum.word).not.toMatch(/\d/);
			expect(datum).not.toHaveProperty('percent');
			expect(datum.comparators.length > 0).toBe(datum.comparatorStatus !== 'not-stated');
		}
	});
});
