/** Published shares of one whole that add to a little more or less than a hundred, because each is rounded. */

import type { Datum } from '$lib/data/datum';
import type { Tables } from '$lib/data/tables';
import { KINDS } from '$lib/data/vocabulary';
import { evidenceFor } from '$lib/query/evidence';
import type { Group } from '$lib/query/groups';
import type { Measure } from '$lib/query/measures';
import { byId } from './by-id';
import type { Context } from './context';

export interface OddSum {
	measure: Measure;
	/** What the whole is, beside the measure. */
	about: Group[];
	sum: number;
}

/** The odd sums among the wholes that these data are shares of. */
export function oddSums(tables: Tables, context: Context, evidence: Datum[]): OddSum[] {
	const shown = new Set(evidence.map(({ measure }) => measure));
	const divided = context.measures.filter(({ id, divides }) => divides && shown.has(id));
	if (divided.length === 0) return [];
	const all = evidenceFor(tables, {
		study: context.study,
		groups: context.groups.map(({ id }) => id),
		themes: context.themes.map(({ id }) => id),
		kinds: [...KINDS]
	});
	const wholes = new Map<string, OddSum & { parts: Datum[]; expected: number }>();
	for (const datum of all) {
		const measure = divided.find(({ id }) => id === datum.measure);
		if (!measure) continue;
		const groups = datum.groups.map((id) => byId(context.groups, id));
		const part = groups.find(({ dimension }) => dimension === measure.divides);
		if (!part?.partition) continue;
		const about = groups.filter((one) => one !== part);
		const key = [measure.id, part.partition, ...about.map(({ id }) => id)].join(' ');
		const expected = context.groups.filter(({ partition }) => partition === part.partition).length;
		const whole = wholes.get(key) ?? { measure, about, sum: 0, parts: [], expected };
		whole.parts.push(datum);
		wholes.set(key, whole);
	}
	return [...wholes.values()].flatMap(({ measure, about, parts, expected }) => {
		const shares = parts.flatMap((datum) => (datum.kind === 'percentage' ? [datum] : []));
		const sum = shares.reduce((total, { percent }) => total + Number(percent), 0);
		const whole = shares.length === expected || sum > 100;
		// Each rounded share is off by half a point at most; more than that is no rounding.
		const rounded = sum !== 100 && Math.abs(sum - 100) <= shares.length / 2;
		const drawn = parts.some((datum) => evidence.some(({ id }) => id === datum.id));
		return whole && rounded && drawn ? [{ measure, about, sum }] : [];
	});
}
