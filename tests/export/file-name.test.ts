import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CATALOGUE, groupIds } from '$lib/data/catalogue';
import { fileName } from '$lib/export/file-name';
import { GROUP_SETS, STUDY } from '../views/choices';
import { SCOTLAND } from '../views/companions';

test('a file is named by study, figure and choice', () => {
	expect(fileName(STUDY, 'compare', ['ta-only', 'both'], 'csv')).toBe(
		'hollis-belton-2017_compare_ta-only-both.csv'
	);
	expect(fileName(STUDY, 'prevalence', [], 'png')).toBe('hollis-belton-2017_prevalence_all.png');
	expect(fileName('', '', [''], 'png')).toBe('all.png');
});

test('two choices of groups never share a name', () => {
	const names = GROUP_SETS.map((groups) => fileName(STUDY, 'timeline', groups, 'svg'));
	expect(new Set(names).size).toBe(GROUP_SETS.length);
});

test('a choice of too many groups to name is counted, and no other has its name', () => {
	const study = CATALOGUE.find(({ id }) => id === SCOTLAND)!;
	const all = groupIds(study);
	const name = (groups: string[]) => fileName(SCOTLAND, 'compare', groups, 'csv');
	expect(all.join('-').length).toBeGreaterThan(255);
	expect(name(all)).toMatch(/^scotland-sexual-crimes-2017_compare_32-groups-[a-z0-9]{7}\.csv$/);
	expect(name(all).length).toBeLessThan(100);
	const but = all.map((left) => name(all.filter((id) => id !== left)));
	expect(new Set([name(all), ...but]).size).toBe(all.length + 1);
});

test('any name is in lower case, without spaces or signs that a file system refuses', () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), fc.array(fc.string()), (study, figure, choice) => {
			const name = fileName(study, figure, choice, 'png');
			expect(name).toMatch(/^[a-z0-9._-]+$/);
			expect(name).toMatch(/\.png$/);
		})
	);
});
