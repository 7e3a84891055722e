import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '$lib/data/catalogue';
import { parseAddress } from '$lib/selection/address';
import { announcedTexts } from '$lib/wording/announced';

const [main, other] = CATALOGUE as [(typeof CATALOGUE)[0], (typeof CATALOGUE)[0]];
const part = other.themes[0]!;

/** What is said of an address. */
function said(query: string, isOrdered = false): string {
	const { selection } = parseAddress(query);
	return announcedTexts({ selection, choice: 'Groups: all.', isOrdered }, CATALOGUE).join(' ');
}

describe('what is said aloud', () => {
	test.each([
		['', `Study: ${main.name}. View: Compare. Groups: all.`],
		['?view=timeline', `Study: ${main.name}. View: Timeline. Groups: all.`],
		['?view=table', `Study: ${main.name}. View: Table, in the order of the study. Groups: all.`],
		[
			'?view=table&sort=finding',
			`Study: ${main.name}. View: Table, sorted by finding, ascending. Groups: all.`
		],
		[
			'?view=table&sort=-kind',
			`Study: ${main.name}. View: Table, sorted by kind of evidence, descending. Groups: all.`
		],
		[
			`?beside=${other.id}.${part.id}`,
			`Studies: ${main.name} and, beside it, ${other.name}: ${part.label}. View: Compare. Groups: all.`
		]
	])('names study, view, order and what is beside: “%s”', (query, text) => {
		expect(said(query)).toBe(text);
	});

	test('has no second study where the table has none', () => {
		expect(said(`?view=table&beside=${other.id}.${part.id}`)).toBe(said('?view=table'));
	});

	test('names the order of numbers that can be ordered, where their own words do not', () => {
		const query = `?study=${other.id}`;
		expect(said(query, true)).toContain('View: Compare, in the order of the study.');
		expect(said(`${query}&order=value`, true)).toContain('View: Compare. ');
		expect(said(`${query}&view=timeline`, true)).toContain('View: Timeline. ');
	});
});
