/** Every datum that bears on the chosen groups and themes, as the study orders them. */

import { op } from 'arquero';
import type { Datum } from '$lib/data/datum';
import { readDatum, type Row } from '$lib/data/read-datum';
import type { Tables } from '$lib/data/tables';
import type { Selection } from '$lib/selection/selection';
import { locatorsById } from './locators';
import { remembered } from './remembered';

/** What the query needs of a selection. */
export type EvidenceChoice = Pick<Selection, 'study' | 'groups' | 'themes' | 'kinds'>;

/** A row of the evidence table, as the expressions below see it. */
interface EvidenceRow {
	study: string;
	id: string;
	theme: string;
	kind: string;
	group: string;
}

/**
 * Data of which each way of dividing is chosen: of the groups that a datum names, as what it is about
 * or compares with, one of each dimension is among the chosen. Data about the whole population
 * concern every choice. Nothing is chosen where a list is empty.
 */
export function evidenceFor(tables: Tables, choice: EvidenceChoice): Datum[] {
	// A datum without a group is about the whole population: it concerns every choice but an empty one.
	const groups = choice.groups.length > 0 ? [...choice.groups, ''] : [];
	const unchosen = tables.mentions
		.params({ study: choice.study, groups })
		.filter((d: EvidenceRow, $: { study: string }) => d.study === $.study)
		.derive({
			chosen: (d: EvidenceRow, $: { groups: string[] }) =>
				op.includes($.groups, d.group, 0) ? 1 : 0
		})
		.groupby('id', 'dimension')
		.rollup({ chosen: op.max('chosen') })
		.filter((d: { chosen: number }) => d.chosen === 0);
	const rows = tables.evidence
		.params({ study: choice.study, themes: choice.themes, kinds: choice.kinds })
		.filter(
			(d: EvidenceRow, $: { study: string; themes: string[]; kinds: string[] }) =>
				d.study === $.study && op.includes($.themes, d.theme, 0) && op.includes($.kinds, d.kind, 0)
		)
		.antijoin(unchosen, 'id')
		.objects() as Row[];
	const locators = locatorsById(tables, choice.study);
	const published = publishedValues(tables, choice.study);
	return rows.map((row) => readDatum(row, locators, published));
}

/** Published values by id: a derived figure names its inputs even where the choice leaves them out. */
const publishedValues = remembered((tables, study): Map<string, string> => {
	const rows = tables.evidence
		.params({ study })
		.filter(
			(d: EvidenceRow, $: { study: string }) => d.study === $.study && d.kind === 'percentage'
		)
		.select('id', 'value')
		.objects() as Row[];
	return new Map(rows.map((row) => [row.id!, row.value!]));
});
