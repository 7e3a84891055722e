/** Published numbers as lines that can stand side by side: one a group, with its base and how far it can be relied on. */

import type { Count, Datum, Median, Percentage } from '$lib/data/datum';
import type { DimensionId } from '$lib/data/vocabulary';
import type { Group } from '$lib/query/groups';
import type { Measure } from '$lib/query/measures';
import { consistentCounts } from '$lib/statistics/consistent-counts';
import type { Reliability } from '$lib/statistics/small-base';
import { wilsonEnvelope, type Interval } from '$lib/statistics/wilson';
import { byId } from './by-id';
import type { Context } from './context';
import { reliabilityOfDatum } from './reliability';

/** One number, or what stands in its place. */
export interface Line {
	group: Group;
	datum: Datum;
	/** The number, where there is one. */
	number: number | null;
	/** Ends in per cent; null where an interval would mean nothing. */
	interval: Interval | null;
	reliability: Reliability;
}

/** Lines that differ in nothing but the group that is compared. */
export interface Row {
	/** What else the numbers are about, without what they all share. */
	about: Group[];
	lines: Line[];
}

/** One measure: its rows have one unit, and so one axis. */
export interface Panel {
	measure: Measure;
	unit: string;
	/** What every row is about. */
	shared: Group[];
	rows: Row[];
}

/** Whether the datum holds a number that can be placed on an axis. */
export function isNumber(datum: Datum): datum is Percentage | Count | Median {
	return datum.kind === 'percentage' || datum.kind === 'count' || datum.kind === 'median';
}

/** The number of a datum, as a number for an axis and never for a text. */
export function numberOf(datum: Datum): number | null {
	if (datum.kind === 'percentage') return Number(datum.percent);
	return isNumber(datum) ? Number(datum.value) : null;
}

/** "percent", "years", or what was counted. */
export function unitOf(datum: Datum): string {
	return datum.kind === 'count' || datum.kind === 'median' ? datum.unit : 'percent';
}

/** The interval of a share of a sample; null for any other number. */
export function intervalOf(datum: Datum, context: Context): Interval | null {
	if (datum.kind !== 'percentage' || datum.base.status !== 'published') return null;
	if (!byId(context.populations, datum.population).intervals) return null;
	const { n } = datum.base;
	const { lower, upper } = wilsonEnvelope(consistentCounts(datum.percent, n), n);
	return { lower: 100 * lower, upper: 100 * upper };
}

function lineOf(datum: Datum, group: Group, context: Context): Line {
	return {
		group,
		datum,
		number: numberOf(datum),
		interval: intervalOf(datum, context),
		reliability: reliabilityOfDatum(datum)
	};
}

/** Whether any of these rows has a number of which an interval is meaningful. */
export function haveIntervals(rows: Row[]): boolean {
	return rows.some(({ lines }) => lines.some(({ interval }) => interval));
}

/** The panels of these data, for the groups of one dimension; data that it does not divide are left out. */
export function panelsOf(evidence: Datum[], by: DimensionId, context: Context): Panel[] {
	const groupsOf = (datum: Datum) => datum.groups.map((id) => byId(context.groups, id));
	return context.measures.flatMap((measure) => {
		const rows = new Map<string, Row & { unit: string }>();
		for (const datum of evidence.filter((one) => one.measure === measure.id)) {
			const groups = groupsOf(datum);
			const group = groups.find(({ dimension }) => dimension === by);
			if (!group) continue;
			const about = groups.filter((one) => one !== group);
			const unit = unitOf(datum);
			const key = [unit, ...about.map(({ id }) => id)].join(' ');
			const row = rows.get(key) ?? { about, lines: [], unit };
			row.lines.push(lineOf(datum, group, context));
			rows.set(key, row);
		}
		const units = [...new Set([...rows.values()].map(({ unit }) => unit))];
		return units.map((unit) =>
			panelOf(
				measure,
				unit,
				[...rows.values()].filter((row) => row.unit === unit),
				context
			)
		);
	});
}

function panelOf(measure: Measure, unit: string, rows: Row[], context: Context): Panel {
	const [first] = rows;
	const shared =
		first && rows.length > 0
			? first.about.filter((group) => rows.every(({ about }) => about.includes(group)))
			: [];
	const place = (group: Group) => context.groups.indexOf(group);
	return {
		measure,
		unit,
		shared,
		rows: rows.map(({ about, lines }) => ({
			about: about.filter((group) => !shared.includes(group)),
			lines: lines.toSorted((a, b) => place(a.group) - place(b.group))
		}))
	};
}
