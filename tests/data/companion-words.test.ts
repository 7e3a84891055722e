/** The words of the companion packages say what their sources say, and no more. */

import { readFileSync } from 'node:fs';
import { csvParse } from 'd3';
import { describe, expect, test } from 'vitest';
import { findingText } from '$lib/wording/datum';
import { evidenceTableView } from '$lib/views/evidence-table';
import { COMPANIONS, SCOTLAND, SERVICE, everythingOf, tables } from '../views/companions';

const rows = (study: string, table: string) => [
	...csvParse(readFileSync(`data/${study}/${table}.csv`, 'utf8'))
];

describe.each(COMPANIONS)('the figures of %s', (study) => {
	const { evidence, context } = evidenceTableView(tables, everythingOf(study));

	test('say nothing of a published base that nobody is shown', () => {
		for (const row of rows(study, 'estimates')) {
			if (row.base_status === 'published') expect(row.base_note, row.id).toBe('');
		}
	});

	test('have counts with the reservation of their source', () => {
		const hedged = evidence.filter(({ kind, hedge }) => kind === 'count' && hedge);
		expect(hedged.length).toBeGreaterThan(0);
		for (const datum of hedged) {
			expect(findingText(datum, context), datum.id).toMatch(new RegExp(`^${datum.hedge} [\\d,]+ `));
		}
	});
});

test('people in police records are said to be recorded as what they are', () => {
	const said = rows(SCOTLAND, 'measures').flatMap(({ label, short }) => [label!, short!]);
	const named = said.filter((text) => /victim|responsible/i.test(text));
	expect(named.length).toBeGreaterThan(10);
	for (const text of named) {
		const all = text.match(/victim|responsible/gi)!;
		expect(text.match(/recorded as (victim|responsible)/g), text).toHaveLength(all.length);
	}
});

test('a median of one category is not said to be of all crimes', () => {
	const label = rows(SCOTLAND, 'measures').find(({ id }) => id === 'responsible-median')!.label;
	expect(label).toContain('all ‘other sexual crimes’');
});

describe('the headlines of the service', () => {
	const headline = (figure: string) =>
		rows(SERVICE, 'findings').find((row) => row.figure === figure)!.statement!;

	test('compare shares as shares where no number of people was seen', () => {
		expect(headline('change')).toMatch(/share/);
		expect(headline('change')).not.toMatch(/\b(fewer|more) young people/i);
	});

	test('name whom the programme was for, and what the earlier studies were about', () => {
		expect(headline('service')).toContain('boys aged 12 to 18');
		expect(headline('background')).toMatch(/4 studies.*young males who viewed indecent images/);
	});
});
