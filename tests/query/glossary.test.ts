import { expect, test } from 'vitest';
import { tables } from '$lib/data/bundled';
import { glossaryFor } from '$lib/query/glossary';

test('the glossary of a study is whole and in order', () => {
	const terms = glossaryFor(tables, 'hollis-belton-2017');
	expect(terms.map(({ term }) => term).slice(0, 3)).toEqual(['HSB', 'TA-HSB', 'Offline HSB']);
	expect(terms).toHaveLength(tables.glossary.numRows());
	for (const { definition } of terms) expect(definition).toMatch(/^[A-Z].*\.$/);
});

test('an unknown study has no glossary', () => {
	expect(glossaryFor(tables, 'another-2020')).toEqual([]);
});
