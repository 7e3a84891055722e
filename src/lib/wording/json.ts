/** A view as a record for other programs: its words, its source, and one row a datum. */

import type { Base, Datum } from '$lib/data/datum';
import type { Study } from '$lib/data/study';
import type { View } from '$lib/views/context';
import { sourceText, wholeCaveat } from './caveats';
import { choiceTableWords, type WordsInFile } from './choice-table';
import { formulaText } from './datum';
import { evidenceRows, type EvidenceRow } from './table';
import { CODE_WORDS } from './kinds';
import { sentence } from './text';
import { addressOf, citationOf, citedFor } from './works';

/** What a kind of evidence has beside what every row has; a direction has no number. */
type Evidence =
	| { kind: 'percentage'; percent: string }
	| { kind: 'count' | 'median'; value: string; unit: string }
	| {
			kind: 'derived';
			percent: string;
			low: string;
			high: string;
			formula: string;
			inputs: { id: string; percent: string }[];
			assumption: string | null;
	  }
	| { kind: 'bound'; above: string; included: boolean; phrase: string }
	| { kind: 'average-gap'; value: string; unit: string; average: string }
	| {
			kind: 'direction';
			word: string;
			way: string;
			comparators: string[];
			comparatorStatus: string;
			onAverage: boolean;
			status: string;
	  }
	| { kind: 'top-rank' | 'listed'; item: string; status: string }
	| { kind: 'quantifier'; phrase: string; status: string }
	| { kind: 'suppressed' | 'not-published'; status: string };

interface Row {
	id: string;
	part: string;
	measure: string;
	group: string;
	/** Ids of the groups; none for the whole population. */
	groups: string[];
	/** The datum in words, with its reservations. */
	finding: string;
	/** How many cases it rests on, as far as that is published. */
	base: {
		status: Base['status'];
		cases: string | null;
		text: string;
		/** "[u]" or "base under 100", where few cases are behind the number. */
		reliability: string | null;
	};
	note: string | null;
	where: string;
	/** P: the publisher's own page. S: quoted by another source. */
	grade: string;
	citation: string;
	/** Where the source can be read, where that is known. */
	sourceAddress: string | null;
}

/** One row, told apart by its kind. */
export type RowRecord = Row & Evidence;

export interface ViewRecord {
	title: string;
	subtitle: string;
	sentence: string;
	choice: string | null;
	kindNote: string;
	caveat: string;
	notices: string[];
	source: string;
	citation: string;
	remark: string;
	dataVersion: string;
	address: string;
	/** ISO 8601, in UTC. */
	made: string;
	/** What each code in the rows means. */
	codes: Record<string, string>;
	rows: RowRecord[];
}

/** The record of a view; the parameters are those of a workbook. */
export function viewRecord(
	view: View & { figure: string },
	words: WordsInFile | null,
	study: Study,
	address: string,
	made: Date
): ViewRecord {
	const about: WordsInFile = words ?? choiceTableWords(view);
	const cited = citedFor(study, view.evidence);
	const rows = evidenceRows(view).map((row, index) => rowRecord(row, view.evidence[index]!, study));
	const used = new Set(
		rows.flatMap((row) => ['status' in row ? row.status : '', row.base.reliability ?? ''])
	);
	return {
		title: about.title,
		subtitle: about.subtitle,
		sentence: about.sentence,
		choice: about.choice,
		kindNote: sentence(about.kindNote),
		caveat: wholeCaveat(study.caveat, about.caveat),
		notices: about.notices ?? [],
		source: `${sourceText(cited, about.locator)}.`,
		citation: cited.citation,
		remark: study.remark,
		dataVersion: study.version,
		address,
		made: made.toISOString(),
		codes: Object.fromEntries(Object.entries(CODE_WORDS).filter(([code]) => used.has(code))),
		rows
	};
}

function rowRecord(row: EvidenceRow, datum: Datum, study: Study): RowRecord {
	return {
		id: row.id,
		part: row.theme,
		measure: row.measure,
		group: row.group,
		groups: [...datum.groups],
		finding: row.finding,
		base: {
			status: datum.base.status,
			cases: datum.base.status === 'published' ? String(datum.base.n) : null,
			text: row.base,
			reliability: row.reliability || null
		},
		note: row.note || null,
		where: row.where,
		grade: datum.locator.grade,
		citation: citationOf(study, datum.locator),
		sourceAddress: addressOf(study, datum.locator) || null,
		...evidence(datum, row.status)
	};
}

function evidence(datum: Datum, status: string): Evidence {
	switch (datum.kind) {
		case 'percentage':
			return { kind: datum.kind, percent: datum.percent };
		case 'count':
		case 'median':
			return { kind: datum.kind, value: datum.value, unit: datum.unit };
		case 'derived':
			return {
				kind: datum.kind,
				percent: datum.percent,
				low: datum.low,
				high: datum.high,
				formula: formulaText(datum),
				inputs: datum.inputs.map(({ id, percent }) => ({ id, percent })),
				assumption: datum.assumption
			};
		case 'bound':
			return {
				kind: datum.kind,
				above: datum.above,
				included: datum.included,
				phrase: datum.phrase
			};
		case 'average-gap':
			return { kind: datum.kind, value: datum.value, unit: datum.unit, average: datum.average };
		case 'direction':
			return {
				kind: datum.kind,
				word: datum.word,
				way: datum.way,
				comparators: [...datum.comparators],
				comparatorStatus: datum.comparatorStatus,
				onAverage: datum.onAverage,
				status
			};
		case 'top-rank':
		case 'listed':
			return { kind: datum.kind, item: datum.item, status };
		case 'quantifier':
			return { kind: datum.kind, phrase: datum.phrase, status };
		case 'suppressed':
		case 'not-published':
			return { kind: datum.kind, status };
	}
}
