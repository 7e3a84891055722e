/** Numbers along an order: measures over the years, and how people divide by age. */

import type { Datum, Median } from '$lib/data/datum';
import type { Tables } from '$lib/data/tables';
import { evidenceFor } from '$lib/query/evidence';
import type { Group } from '$lib/query/groups';
import type { Measure } from '$lib/query/measures';
import type { Selection } from '$lib/selection/selection';
import { contextOf, type Context, type View } from './context';
import { panelsOf, type Line, type Panel } from './numbers';
import { reservationsOf } from './reservations';

/** One measure at two or more points in time. */
export interface YearsPanel extends Panel {
	/** The points in time, in order. */
	periods: Group[];
}

/** How the people of one measure divide by age. */
export interface AgesPanel {
	measure: Measure;
	about: Group[];
	/** One for each band, youngest first. */
	bands: Line[];
	median: Median | null;
	/** The band that the median lies in. */
	medianBand: Group | null;
}

export interface CourseView extends View {
	figure: 'timeline';
	drawing: 'course';
	years: YearsPanel[];
	ages: AgesPanel[];
}

/** What a selection shows along time and along age. */
export function courseView(tables: Tables, selection: Selection): CourseView {
	const context = contextOf(tables, selection.study);
	const evidence = evidenceFor(tables, selection);
	const along = (axis: 'period' | 'age') =>
		context.dimensions
			.filter((dimension) => dimension.axis === axis)
			.flatMap(({ id }) => panelsOf(evidence, id, context));
	const years = along('period').flatMap(overYears);
	const ages = along('age').flatMap((panel) => byAge(panel, evidence, context));
	const lines = [
		...years.flatMap(({ rows }) => rows.flatMap((row) => row.lines)),
		...ages.flatMap(({ bands }) => bands)
	];
	const medians = ages.flatMap(({ median }) => median ?? []);
	const shown = [...lines.map(({ datum }) => datum), ...medians];
	return {
		figure: 'timeline',
		drawing: 'course',
		context,
		evidence: [...new Map(shown.map((datum) => [datum.id, datum])).values()],
		groups: selection.groups,
		reservations: reservationsOf(tables, selection.study),
		years,
		ages
	};
}

/** The rows with a number at two points in time at least; ages have a picture of their own. */
function overYears(panel: Panel): YearsPanel[] {
	if (panel.measure.divides === 'age') return [];
	const rows = panel.rows.filter(
		({ lines }) => lines.filter(({ number }) => number !== null).length > 1
	);
	if (rows.length === 0) return [];
	const periods = [...new Set(rows.flatMap(({ lines }) => lines.map(({ group }) => group)))];
	return [{ ...panel, rows, periods }];
}

function byAge(panel: Panel, evidence: Datum[], context: Context): AgesPanel[] {
	return panel.rows.flatMap(({ about, lines }) => {
		const bands = lines
			.filter(({ group }) => group.partition !== null && group.starts !== null)
			.toSorted((a, b) => a.group.starts! - b.group.starts!);
		if (bands.length < 2) return [];
		const whole = [...about, ...panel.shared];
		const median = medianOf(bands[0]!.datum, whole, evidence);
		return [
			{
				measure: panel.measure,
				about: inOrder(whole, context),
				bands,
				median,
				medianBand: bandOf(median, bands)
			}
		];
	});
}

/** The median of the same people: the same groups but for the age. */
function medianOf({ population }: Datum, about: Group[], evidence: Datum[]): Median | null {
	const found = evidence.find(
		(datum): datum is Median =>
			datum.kind === 'median' &&
			datum.population === population &&
			datum.groups.length === about.length &&
			about.every(({ id }) => datum.groups.includes(id))
	);
	return found ?? null;
}

function bandOf(median: Median | null, bands: Line[]): Group | null {
	if (!median) return null;
	return bands.findLast(({ group }) => group.starts! <= Number(median.value))?.group ?? null;
}

function inOrder(groups: Group[], context: Context): Group[] {
	return groups.toSorted((a, b) => context.groups.indexOf(a) - context.groups.indexOf(b));
}
