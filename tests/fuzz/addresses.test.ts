/** Any query string gives a valid selection and a list of what it could not use. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATALOGUE, groupIds, themeIds, type StudyChoices } from '$lib/data/catalogue';
import { KINDS } from '$lib/data/vocabulary';
import { formatAddress, parseAddress, studyIn } from '$lib/selection/address';
import { ORDERS, SORT_COLUMNS, VIEWS, inOrder, type Selection } from '$lib/selection/selection';
import { tryCases } from './cases';
import { anyQuery } from './queries';

function expectValid(selection: Selection) {
	const choices = studyIn(CATALOGUE, selection.study);
	expect(choices.id).toBe(selection.study);
	expect(selection.groups).toEqual(inOrder(groupIds(choices), selection.groups));
	expect(selection.themes).toEqual(inOrder(themeIds(choices), selection.themes));
	expect(selection.kinds).toEqual(inOrder(KINDS, selection.kinds));
	expect(VIEWS).toContain(selection.view);
	expect(ORDERS).toContain(selection.order);
	expect(choices.dimensions.map(({ id }) => id)).toContain(selection.by);
	expect(typeof selection.intervals).toBe('boolean');
	if (selection.sort) expect(SORT_COLUMNS).toContain(selection.sort.column);
	if (!selection.beside) return;
	const beside = CATALOGUE.find(({ id }) => id === selection.beside!.study)!;
	expect(beside.id).not.toBe(selection.study);
	expect(themeIds(beside)).toContain(selection.beside.theme);
}

/** Whether a value means something for its parameter, told apart from the code that reads it. */
function means(name: string, value: string, study: StudyChoices): boolean {
	const listed: Record<string, readonly string[]> = {
		study: CATALOGUE.map(({ id }) => id),
		group: [...groupIds(study), 'none'],
		theme: [...themeIds(study), 'none'],
		kind: [...KINDS, 'none'],
		view: VIEWS,
		by: study.dimensions.map(({ id }) => id),
		order: ORDERS,
		intervals: ['on', 'off'],
		sort: SORT_COLUMNS.flatMap((column) => [column, `-${column}`]),
		beside: CATALOGUE.filter((one) => one !== study).flatMap((one) =>
			themeIds(one).map((theme) => `${one.id}.${theme}`)
		)
	};
	return Object.hasOwn(listed, name) && listed[name]!.includes(value);
}

const pairsOf = (pairs: { parameter: string; value: string }[]) =>
	pairs.map(({ parameter, value }) => JSON.stringify([parameter, value])).sort();

describe('any address', () => {
	test('gives a valid selection', () => {
		tryCases(3000, anyQuery, (query) => expectValid(parseAddress(query).selection));
	});

	test('is put right to one that says the same, and stays as it is', () => {
		tryCases(3000, anyQuery, (query) => {
			const { selection } = parseAddress(query);
			const address = formatAddress(selection);
			expect(parseAddress(address)).toEqual({ selection, unknown: [] });
			expect(formatAddress(parseAddress(address).selection)).toBe(address);
		});
	});

	test('has everything listed that means nothing, and nothing else', () => {
		tryCases(3000, anyQuery, (query) => {
			const { selection, unknown } = parseAddress(query);
			const study = studyIn(CATALOGUE, selection.study);
			const meaningless = [...new URLSearchParams(query)]
				.filter(([name, value]) => !means(name, value, study))
				.map(([parameter, value]) => ({ parameter, value }));
			expect(pairsOf(unknown)).toEqual(pairsOf(meaningless));
		});
	});

	test('is valid for any order of the studies, too', () => {
		const orders = fc.shuffledSubarray([...CATALOGUE], { minLength: 1 });
		tryCases(1000, fc.tuple(anyQuery, orders), ([query, studies]) => {
			const { selection } = parseAddress(query, studies);
			expect(studies.map(({ id }) => id)).toContain(selection.study);
			const address = formatAddress(selection, studies);
			expect(parseAddress(address, studies)).toEqual({ selection, unknown: [] });
		});
	});
});
