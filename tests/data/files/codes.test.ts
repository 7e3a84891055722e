/** Codes that the descriptor allows and the explorer does not know, and the other way round. */

import { describe, expect, test } from 'vitest';
import type { Descriptor } from '$lib/data/validation/descriptor';
import { vocabularyProblems } from '$lib/data/validation/vocabulary-fields';
import { FILE, descriptor, fieldIn, nothing, tableIn, type Change } from './bundled-descriptor';
import { told } from './small-resource';

describe('the codes of a descriptor', () => {
	const codesOf = (change: Change) =>
		told(vocabularyProblems(descriptor(change))).map((line) => line.replace(`${FILE}: `, ''));

	test.each([
		['dimensions', 'axis', 'period'],
		['groups', 'mark', 'circle'],
		['estimates', 'kind', 'count'],
		['estimates', 'base_status', 'ambiguous'],
		['estimates', 'formula', 'ratio'],
		['comparisons', 'way', 'up'],
		['comparisons', 'comparator_status', 'implied'],
		['sequences', 'lane', 'offline'],
		['findings', 'role', 'headline']
	])('of %s have for %s what the explorer knows, such as %s', (name, column, code) => {
		expect(codesOf(nothing)).toEqual([]);
		const codes = (one: Descriptor) => fieldIn(one, name, column).constraints!;
		expect(codesOf((one) => void codes(one).enum!.push('other'))).toEqual([
			`"${column}" of the table "${name}" allows "other", which is not in src/lib/data/vocabulary.ts. Action: take "other" out, or add it to the vocabulary and to the code that reads it.`
		]);
		const left = (one: Descriptor) => codes(one).enum!.filter((each) => each !== code);
		expect(codesOf((one) => void (codes(one).enum = left(one)))).toEqual([
			`"${column}" of the table "${name}" does not allow "${code}". Action: add "${code}" to the field's enum.`
		]);
		expect(
			codesOf((one) => void delete fieldIn(one, name, column).constraints).length
		).toBeGreaterThan(1);
		expect(codesOf((one) => void (one.resources = []))).toEqual([]);
		expect(codesOf((one) => void (tableIn(one, name).schema.fields = []))).not.toContainEqual(
			expect.stringContaining(column)
		);
	});

	test('do not have a direction among the kinds of estimates, which has a table of its own', () => {
		const kinds = (one: Descriptor) => fieldIn(one, 'estimates', 'kind').constraints!.enum!;
		expect(codesOf((one) => void kinds(one).push('direction'))).toHaveLength(1);
	});

	test('for missing values are those of the explorer, told of once for each table', () => {
		const missing = (value: string) => [
			{ value, label: 'so' },
			{ value: '', label: 'none' }
		];
		const line = (name: string) =>
			`the table "${name}" has the missing value "n/a", which is not in src/lib/data/vocabulary.ts. Action: use one of [c], [x], [x1], [x2], [z], [low], [u].`;
		expect(
			codesOf((one) => {
				tableIn(one, 'notes').schema.missingValues = missing('n/a');
				fieldIn(one, 'notes', 'text').missingValues = missing('n/a');
				fieldIn(one, 'notes', 'id').missingValues = missing('[z]');
				fieldIn(one, 'glossary', 'term').missingValues = missing('n/a');
			}).sort()
		).toEqual([line('glossary'), line('notes')]);
	});
});
