import { expect, test } from 'vitest';
import { background } from '$lib/data/background';
import { glossaryFor } from '$lib/query/glossary';

test('the glossary of a study is whole and in order', () => {
	const terms = glossaryFor(background, 'hollis-belton-2017');
	expect(terms.map(({ term }) => term).slice(0, 3)).toEqual(['HSB', 'TA-HSB', 'Offline HSB']);
	const own = background.glossary.filter(
		(d: { study: string }) => d.study === 'hollis-belton-2017'
	);
	expect(terms).toHaveLength(own.numRows());
	for (const { definition } of terms) expect(definition).toMatch(/^[A-Z].*\.$/);
});

test('an unknown study has no glossary', () => {
	expect(glossaryFor(background, 'another-2020')).toEqual([]);
});
