/** The same question asked of ten thousand, a hundred thousand and a million rows. */

import { table } from 'arquero';
import { readDatum } from '$lib/data/read-datum';
import type { Tables } from '$lib/data/tables';
import { evidenceFor } from '$lib/query/evidence';
import { askCrossfilter } from './crossfilter';
import { CHOICE, rows, type Row } from './rows';

export interface Asked {
	/** Milliseconds before the first question. */
	setUp: number;
	/** Milliseconds of each question. */
	taken: number[];
	/** How many data the answer holds; the same for all. */
	found: number;
}

type Ask = () => unknown[];

/** How each prepares its question; every answer is read into data, as the explorer needs them. */
const WAYS: Record<string, (all: Row[]) => Ask> = {
	'our query layer': (all) => {
		const tables = tablesOf(all);
		return () => evidenceFor(tables, CHOICE as Parameters<typeof evidenceFor>[1]);
	},
	'loops over row objects': (all) => () => {
		const found: unknown[] = [];
		for (const row of all) if (isChosen(row)) found.push(datumOf(row));
		return found;
	},
	crossfilter2: (all) => askCrossfilter(all, datumOf)
};

const isChosen = ({ study, theme, kind, group }: Row) =>
	study === CHOICE.study &&
	CHOICE.themes.includes(theme) &&
	CHOICE.kinds.includes(kind) &&
	CHOICE.groups.includes(group);

const PLACES = new Map([['place', { id: 'place' }]]) as unknown as Parameters<typeof readDatum>[1];
const NOTHING = new Map<string, string>();

function datumOf(row: Row) {
	return readDatum(evidenceOf(row), PLACES, NOTHING);
}

/** A row of the evidence table. */
function evidenceOf({ study, id, theme, kind, group, value }: Row): Record<string, string> {
	return {
		study,
		id,
		theme,
		kind,
		groups: group,
		mentions: group,
		value,
		measure: 'share',
		population: 'all',
		base: '100',
		base_status: 'published',
		locator: 'place'
	};
}

function tablesOf(all: Row[]): Tables {
	const evidence = all.map(evidenceOf);
	const columns = Object.keys(evidence[0]!);
	return {
		evidence: table(columns.map((name) => [name, evidence.map((row) => row[name])])),
		locators: table({
			study: [CHOICE.study],
			id: ['place'],
			document: ['report'],
			section: ['Results'],
			item: [''],
			page: [''],
			grade: ['P']
		})
	} as unknown as Tables;
}

declare global {
	interface Window {
		ask(way: string, count: number, times: number): Asked;
		ways: string[];
	}
}

window.ways = Object.keys(WAYS);
window.ask = (way, count, times) => {
	const all = rows(count);
	const begun = performance.now();
	const ask = WAYS[way]!(all);
	const setUp = performance.now() - begun;
	const found = ask().length;
	const taken = Array.from({ length: times }, () => {
		const start = performance.now();
		ask();
		return performance.now() - start;
	});
	return { setUp, taken, found };
};
