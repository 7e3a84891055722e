/** On whom the figures of a view rest, in words. */

import type { Datum } from '$lib/data/datum';
import type { Population } from '$lib/query/populations';
import type { View } from '$lib/views/context';
import { capitalised, count, list, sentence, uncapitalised } from './text';

type Counted = Pick<View, 'context' | 'evidence'>;

/** "Records of one year; people recorded in a sample of them.", each population once. */
export function describedText(view: Counted): string {
	return oneByOne(populationsOf(view).map(({ description }) => description));
}

function oneByOne(descriptions: string[]): string {
	return sentence(capitalised(descriptions.join('; ')));
}

/**
 * Which part of the study is about whom, and how many they were: "Prevalence: all those assessed (275
 * cases). Everything else: …". Where the parts do not tell, the populations follow one another.
 */
export function partsText(view: Counted): string {
	const populations = populationsOf(view);
	const parts = populations.map(({ id }) => partsOf(view, id));
	const all = parts.flat();
	const apart = populations.length > 1 && new Set(all).size === all.length;
	if (!apart || parts.some((own) => own.length === 0))
		return oneByOne(populations.map((one) => `${one.description}${inBrackets(sizeOf(one))}`));
	return populations
		.map((population, index) => {
			const last = index === populations.length - 1 && parts[index]!.length > 1;
			const about = last ? 'Everything else' : capitalised(list(parts[index]!));
			const { label, sex } = population;
			const details = [sizeOf(population), sex === 'any' ? '' : sex];
			return sentence(`${about}: ${uncapitalised(label)}${inBrackets(...details)}`);
		})
		.join(' ');
}

/** The populations that the evidence counts, or all of the study where there is none. */
function populationsOf({ context, evidence }: Counted): Population[] {
	const counted = new Set(evidence.filter(isPublished).map(({ population }) => population));
	if (counted.size === 0) return context.populations;
	return context.populations.filter(({ id }) => counted.has(id));
}

function partsOf({ context, evidence }: Counted, population: string): string[] {
	const own = evidence.filter((datum) => datum.population === population && isPublished(datum));
	const themes = new Set(own.map(({ theme }) => theme));
	return context.themes.filter(({ id }) => themes.has(id)).map(({ label }) => label);
}

/** What was not published says nothing of anybody. */
function isPublished({ kind }: Datum): boolean {
	return kind !== 'not-published';
}

function sizeOf({ base, unit }: Population): string {
	return base === null ? '' : `${count(base)} ${unit}`;
}

function inBrackets(...details: string[]): string {
	const said = details.filter(Boolean);
	return said.length > 0 ? ` (${said.join(', ')})` : '';
}
