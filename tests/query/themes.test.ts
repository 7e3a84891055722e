import { expect, test } from 'vitest';
import { tables } from '$lib/data/bundled';
import { THEMES } from '$lib/data/vocabulary';
import { themesFor } from '$lib/query/themes';

const STUDY = 'hollis-belton-2017';

test('the parts of the study stand in its order, each with a question', () => {
	const themes = themesFor(tables, STUDY, [...THEMES].reverse());
	expect(themes.map((theme) => theme.id)).toEqual([...THEMES]);
	for (const theme of themes) expect(theme.question).toMatch(/^[A-Z].*\?$/);
});

test('the shares are about all those assessed, everything else about the sample', () => {
	const populations = themesFor(tables, STUDY, THEMES).map((theme) => theme.population);
	expect(populations).toEqual(['assessed', 'sample', 'sample', 'sample', 'sample']);
});

test('each part names a chapter of the report to read on in', () => {
	for (const { readMore } of themesFor(tables, STUDY, THEMES)) {
		expect(readMore).toEqual([expect.objectContaining({ document: 'report' })]);
	}
});

test('no part and an unknown study give nothing', () => {
	expect(themesFor(tables, STUDY, [])).toEqual([]);
	expect(themesFor(tables, 'another-2020', THEMES)).toEqual([]);
});
