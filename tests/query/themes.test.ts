import { expect, test } from 'vitest';
import { tables } from '$lib/data/bundled';
import { themesFor } from '$lib/query/themes';
import { THEMES } from '../views/choices';

const STUDY = 'hollis-belton-2017';

test('the parts of the study stand in its order, each with a question', () => {
	const themes = themesFor(tables, STUDY);
	expect(themes.map((theme) => theme.id)).toEqual([...THEMES]);
	for (const theme of themes) expect(theme.question).toMatch(/^[A-Z].*\?$/);
});

test('the shares are about all those assessed, everything else about the sample', () => {
	const populations = themesFor(tables, STUDY).map((theme) => theme.population);
	expect(populations).toEqual(['assessed', 'sample', 'sample', 'sample', 'sample']);
});

test('each part names a chapter of the report to read on in', () => {
	for (const { readMore } of themesFor(tables, STUDY)) {
		expect(readMore).toEqual([expect.objectContaining({ document: 'report' })]);
	}
});

test('an unknown study gives nothing', () => {
	expect(themesFor(tables, 'another-2020')).toEqual([]);
});
