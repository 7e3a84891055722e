import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '$lib/data/catalogue';
import { allEntries } from '$lib/search/entries';
import { find, marked } from '$lib/search/find';
import { parseAddress } from '$lib/selection/address';
import { ENTRY_KINDS, SEARCH } from '$lib/wording/search';

const first = (text: string) => find(text)[0];

describe('what can be found', () => {
	const entries = allEntries();

	test('is of every kind and every study, each once, with words and a view', () => {
		expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(Object.keys(ENTRY_KINDS)));
		expect(new Set(entries.map(({ study }) => study))).toEqual(
			new Set(CATALOGUE.map(({ name }) => name))
		);
		expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
		for (const { title, address } of entries) {
			expect(title).toMatch(/\S/);
			const [path, query = ''] = address.split('#')[0]!.split('?');
			expect(['/', '/explore/', '/about/']).toContain(path);
			expect(parseAddress(query).unknown, address).toEqual([]);
		}
	});

	test('is found by its own title', () => {
		for (const { id, title } of entries) {
			expect(
				find(title).map((one) => one.id),
				title
			).toContain(id);
		}
	});
});

describe('the search', () => {
	test.each([
		['mental health', 'Recorded mental health difficulties'],
		['mentel helth', 'Recorded mental health difficulties'],
		['excluson from school', 'Exclusion from school because of the HSB'],
		['impulsiv', 'Problems with impulsivity, emotional regulation, anger or aggression'],
		['clinical need', 'Young people with a clinical level of need on any standardised measure'],
		['voyeurism', 'Voyeurism']
	])('finds “%s”', (text, title) => {
		expect(
			find(text)
				.slice(0, 3)
				.map((one) => one.title)
		).toContain(title);
	});

	test.each(['TA-HSB only', 'ta hsb only', 'tahsb only'])('takes “%s” for one', (text) => {
		expect(find(text).some(({ title, kind }) => kind === 'group' && title === 'TA-HSB only')).toBe(
			true
		);
	});

	test('goes to the view: a profile, a part, a study', () => {
		expect(find('offline hsb only').find(({ kind }) => kind === 'group')!.address).toBe(
			'/explore/?group=offline-only'
		);
		expect(first('punitive response')!.address).toMatch(/^\/#responses$|theme=responses/);
		expect(find('voyeurism').find(({ kind }) => kind === 'group')!.address).toContain(
			'study=scotland-sexual-crimes-2017'
		);
	});

	test('finds what a study lists, in the figure that shows it', () => {
		const [found] = find('grooming');
		expect(found).toMatchObject({ kind: 'listed', title: 'Grooming', address: '/#forms' });
		for (const text of ['sexual harassment', 'indecent images'])
			expect(
				find(text).some(({ kind, address }) => kind === 'listed' && address === '/#forms'),
				text
			).toBe(true);
	});

	test('finds every word that it advises', () => {
		const advised = [...SEARCH.nothing('').matchAll(/such as “([^”]+)”/g)].map(([, word]) => word!);
		expect(advised).toHaveLength(3);
		for (const word of advised) expect(find(word), word).not.toEqual([]);
	});

	test('finds nothing for nothing, and never fails', () => {
		expect(find('')).toEqual([]);
		expect(find('xyzzyq')).toEqual([]);
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				for (const { title, words } of find(text))
					expect(
						marked(title, words)
							.map((piece) => piece.text)
							.join('')
					).toBe(title);
			}),
			{ numRuns: 500 }
		);
	});
});
