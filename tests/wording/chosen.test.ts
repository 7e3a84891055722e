import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '$lib/data/catalogue';
import { KINDS } from '$lib/data/vocabulary';
import { startOf } from '$lib/selection/selection';
import { chosenSummary } from '$lib/wording/chosen';

const [main] = CATALOGUE as [(typeof CATALOGUE)[number]];
const start = startOf(main);
const all = main.dimensions.flatMap(({ groups }) => groups.map(({ id }) => id));

describe('what is chosen, in a few words', () => {
	test('is the study and how many of its groups and parts', () => {
		expect(chosenSummary(start, main)).toBe('Hollis and Belton (2017): 3 groups, all parts');
		expect(chosenSummary({ ...start, groups: all }, main)).toContain(': all groups, all parts');
		const one = { ...start, groups: all.slice(0, 1), themes: start.themes.slice(0, 1) };
		expect(chosenSummary(one, main)).toContain(': 1 group, 1 part');
	});

	test('says that nothing is ticked', () => {
		expect(chosenSummary({ ...start, groups: [] }, main)).toContain(': no groups, all parts');
	});

	test('names the kinds of evidence only where some are left out', () => {
		expect(chosenSummary({ ...start, kinds: KINDS.slice(0, 2) }, main)).toMatch(
			/, all parts, 2 kinds of evidence$/
		);
	});
});
