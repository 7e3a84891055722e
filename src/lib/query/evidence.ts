/** Every datum that bears on the chosen groups and themes, as the study orders them. */

import { op } from 'arquero';
import type { Datum } from '$lib/data/datum';
import { readDatum, type Row } from '$lib/data/read-datum';
import type { Tables } from '$lib/data/tables';
import type { Selection } from '$lib/selection/selection';
import { locatorsById } from './locators';
import { remembered } from './remembered';
import { rowsOf } from './rows-of';

/** What the query needs of a selection. */
export type EvidenceChoice = Pick<Selection, 'study' | 'groups' | 'themes' | 'kinds'>;

/** A row of the evidence table, as the expressions below see it. */
interface EvidenceRow {
	study: string;
	id: string;
	theme: string;
	kind: string;
	mentions: string;
}

interface Chosen {
	study: string;
	themes: Set<string>;
	kinds: Set<string>;
	chosen: Set<string>;
}

/**
 * Data of which each way of dividing is chosen: of the groups that a datum names, as what it is about
 * or compares with, one of each dimension is among the chosen. Data about the whole population
 * concern every choice. Nothing is chosen where a list is empty.
 */
export function evidenceFor(tables: Tables, choice: EvidenceChoice): Datum[] {
	const groups = new Set(choice.groups);
	const chosen = mentionsIn(tables, choice.study).filter((mentions) => concerns(mentions, groups));
	const rows = tables.evidence
		.params({
			study: choice.study,
			themes: new Set(choice.themes),
			kinds: new Set(choice.kinds),
			chosen: new Set(choice.groups.length > 0 ? chosen : [])
		})
		.filter(
			(d: EvidenceRow, $: Chosen) =>
				d.study === $.study &&
				op.has($.themes, d.theme) &&
				op.has($.kinds, d.kind) &&
				op.has($.chosen, d.mentions)
		)
		.objects() as Row[];
	const locators = locatorsById(tables, choice.study);
	const published = publishedValues(tables, choice.study);
	return rows.map((row) => readDatum(row, locators, published));
}

/** The different mentions of groups in the data of a study, each as its column has it. */
const mentionsIn = remembered((tables, study): string[] => {
	return [...new Set(rowsOf(tables.evidence, study).array('mentions') as string[])];
});

/** Whether one group of each dimension is among the chosen; no group at all is about everybody. */
function concerns(mentions: string, groups: Set<string>): boolean {
	return (
		mentions === '' ||
		mentions.split('|').every((ids) => ids.split(' ').some((id) => groups.has(id)))
	);
}

/** Published values by id: a derived figure names its inputs even where the choice leaves them out. */
const publishedValues = remembered((tables, study): Map<string, string> => {
	const rows = rowsOf(tables.evidence, study);
	const [ids, kinds, values] = ['id', 'kind', 'value'].map((name) => rows.array(name) as string[]);
	const published = ids!.map((id, row) => [id, kinds![row], values![row]!] as const);
	return new Map(
		published.filter(([, kind]) => kind === 'percentage').map(([id, , value]) => [id, value])
	);
});
