import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CATALOGUE, groupIds, themeIds } from '$lib/data/catalogue';
import { KINDS } from '$lib/data/vocabulary';
import { formatAddress, parseAddress, studyIn } from '$lib/selection/address';
import { SORT_COLUMNS, VIEWS, inOrder, type Selection } from '$lib/selection/selection';
import { anySelection } from './selections';

const PARAMETERS = ['study', 'group', 'theme', 'kind', 'view', 'by', 'order', 'intervals', 'sort'];

const anyUnicode = fc.string({ unit: 'binary', maxLength: 200 });
const nearlyKnown = fc
	.array(
		fc.tuple(
			fc.oneof(fc.constantFrom(...PARAMETERS, '__proto__'), anyUnicode),
			fc.oneof(
				fc.constantFrom(
					...CATALOGUE.flatMap((one) => [one.id, ...groupIds(one), ...themeIds(one)]),
					...KINDS,
					...VIEWS,
					'none',
					'-measure',
					'--kind',
					''
				),
				anyUnicode
			)
		),
		{ maxLength: 12 }
	)
	.map((pairs) => pairs.map((pair) => pair.join('=')).join('&'));
const junk = fc.oneof(
	fc.string(),
	anyUnicode,
	fc.webQueryParameters(),
	nearlyKnown,
	fc.constantFrom('?%', '?group=%E0%A4%A', '?group=both%00', '?&&==&', '?group[]=both', '#?view=')
);

function expectValid(selection: Selection) {
	const choices = studyIn(CATALOGUE, selection.study);
	expect(choices.id).toBe(selection.study);
	expect(VIEWS).toContain(selection.view);
	expect(selection.groups).toEqual(inOrder(groupIds(choices), selection.groups));
	expect(selection.themes).toEqual(inOrder(themeIds(choices), selection.themes));
	expect(selection.kinds).toEqual(inOrder(KINDS, selection.kinds));
	if (selection.sort) expect(SORT_COLUMNS).toContain(selection.sort.column);
}

test('a selection that is written and read again is the same selection', () => {
	fc.assert(
		fc.property(anySelection, (selection) => {
			expect(parseAddress(formatAddress(selection))).toEqual({ selection, unknown: [] });
		})
	);
});

test('two selections with one address are one selection', () => {
	fc.assert(
		fc.property(anySelection, anySelection, (a, b) => {
			expect(formatAddress(a) === formatAddress(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
		})
	);
});

test('any text gives a valid selection', () => {
	fc.assert(
		fc.property(junk, (query) => expectValid(parseAddress(query).selection)),
		{ numRuns: 1000 }
	);
});

test('the address that any text is put right to stays as it is', () => {
	fc.assert(
		fc.property(junk, (query) => {
			const address = formatAddress(parseAddress(query).selection);
			expect(formatAddress(parseAddress(address).selection)).toBe(address);
			expect(parseAddress(address).unknown).toEqual([]);
		}),
		{ numRuns: 1000 }
	);
});

test('every parameter is either used or named as unknown', () => {
	fc.assert(
		fc.property(junk, (query) => {
			const { unknown } = parseAddress(query);
			const names = new Set(new URLSearchParams(query).keys());
			for (const { parameter } of unknown) expect(names).toContain(parameter);
			for (const name of names) {
				if (PARAMETERS.includes(name)) continue;
				expect(unknown).toContainEqual(
					expect.objectContaining({ parameter: name, unknownParameter: true })
				);
			}
		})
	);
});

test('the order in which parameters stand does not matter', () => {
	fc.assert(
		fc.property(anySelection, fc.infiniteStream(fc.nat()), (selection, numbers) => {
			const query = [...new URLSearchParams(formatAddress(selection))]
				.map((pair) => ({ pair, at: numbers.next().value as number }))
				.sort((a, b) => a.at - b.at)
				.map(({ pair }) => pair.join('='))
				.join('&');
			expect(parseAddress(query).selection).toEqual(selection);
		})
	);
});
