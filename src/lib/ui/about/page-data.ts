/** What the page about the study shows, worked out at build time so that no table is shipped with it. */

import type { Datum, Locator } from '$lib/data/datum';
import type { Background, Tables } from '$lib/data/tables';
import { KINDS, type GroupId, type Kind, type StudyId } from '$lib/data/vocabulary';
import { evidenceFor } from '$lib/query/evidence';
import { glossaryFor } from '$lib/query/glossary';
import { locatorsById } from '$lib/query/locators';
import { notesFor } from '$lib/query/notes';
import { consistentCounts } from '$lib/statistics/consistent-counts';
import { percentText } from '$lib/statistics/rounding';
import { wilsonEnvelope } from '$lib/statistics/wilson';
import { byId } from '$lib/views/by-id';
import { contextOf, type Context } from '$lib/views/context';
import type { IntervalFacts } from '$lib/wording/about';
import { count } from '$lib/wording/text';

/** A chapter of the full report, with the parts of the explorer that it goes with. */
export interface Chapter {
	locator: Locator;
	parts: { id: string; label: string }[];
}

export type AboutData = ReturnType<typeof aboutData>;

/** Everything but the data dictionary, which comes from the descriptor of the package. */
export function aboutData(tables: Tables, background: Background, study: StudyId) {
	const context = contextOf(tables, study);
	const evidence = evidenceFor(tables, {
		study,
		groups: context.groups.map(({ id }) => id),
		themes: context.themes.map(({ id }) => id),
		kinds: [...KINDS]
	});
	return {
		context,
		sizes: sizesOf(evidence, context),
		examples: examplesOf(evidence),
		interval: intervalOf(evidence, context),
		glossary: glossaryFor(background, study),
		notPublished: notesFor(background, study, 'not-published'),
		conflicts: notesFor(background, study, 'conflict'),
		limits: notesFor(background, study, 'limit'),
		chapters: chaptersOf([...locatorsById(tables, study).values()], context)
	};
}

const SIZE_MEASURES = ['share-of-assessed', 'size-in-sample'];

function sizesOf(evidence: Datum[], { groups }: Context): Partial<Record<GroupId, Datum[]>> {
	const sizes = evidence.filter((datum) => SIZE_MEASURES.includes(datum.measure));
	return Object.fromEntries(
		groups.map(({ id }) => [id, sizes.filter((datum) => datum.groups.includes(id))])
	);
}

/** The first datum of each kind; a kind that the study does not use has none. */
function examplesOf(evidence: Datum[]): Partial<Record<Kind, Datum>> {
	return Object.fromEntries(
		KINDS.flatMap((kind) => {
			const datum = evidence.find((one) => one.kind === kind);
			return datum ? [[kind, datum]] : [];
		})
	);
}

/** The interval on the first published share of a published base; null where there is none. */
function intervalOf(evidence: Datum[], context: Context): IntervalFacts | null {
	for (const datum of evidence) {
		if (datum.kind !== 'percentage' || datum.base.status !== 'published') continue;
		const counts = consistentCounts(datum.percent, datum.base.n);
		const { lower, upper } = wilsonEnvelope(counts, datum.base.n);
		return {
			percent: datum.percent,
			base: count(datum.base.n),
			unit: byId(context.populations, datum.population).unit,
			counts,
			level: '95%',
			low: percentText(100 * lower),
			high: percentText(100 * upper)
		};
	}
	return null;
}

function chaptersOf(locators: Locator[], context: Context): Chapter[] {
	return locators
		.filter((locator) => locator.document === 'report')
		.toSorted((a, b) => (a.page ?? 0) - (b.page ?? 0))
		.map((locator) => ({
			locator,
			parts: context.themes.filter(({ readMore }) => readMore.some(({ id }) => id === locator.id))
		}));
}
