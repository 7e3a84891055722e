/** What each kind of mark in a picture means, and what must not be read from it; it depends on the drawing. */

import type { Bound, Datum } from '$lib/data/datum';
import { KINDS, type Kind } from '$lib/data/vocabulary';
import type { CourseView } from '$lib/views/course';
import type { DotsView } from '$lib/views/dots';
import type { Line } from '$lib/views/numbers';
import { list } from './text';

/** Where a kind looks the same in every drawing, or stands as words. */
const MARKS: Record<Exclude<Kind, 'bound'>, string> = {
	percentage: 'A filled length is a published percentage.',
	count: 'A published count is written, not drawn.',
	median: 'A median is written, not drawn.',
	derived: 'A hatched length was worked out by us.',
	'average-gap': 'A single point is an average. Its spread is not published, so none is drawn.',
	direction:
		'A sign with a word is a direction. All signs have one size, so they do not say how large a difference is.',
	'top-rank': 'The most common item is named first, without a number.',
	listed:
		'The others that were recorded follow in alphabetical order, because theirs is not published.',
	quantifier: 'A share that the study gives in words is written, not drawn.',
	suppressed: 'A code in brackets stands where a number is withheld.',
	'not-published': 'A code in brackets stands where a figure is not published.'
};

/** What a placed number is called, whatever shape it has. */
const NUMBERS: Partial<Record<Kind, string>> = {
	percentage: 'a published percentage',
	count: 'a published count',
	median: 'a median'
};

/** Of kinds that other drawings have a mark for. */
const WRITTEN: Partial<Record<Kind, string>> = {
	derived: 'A share that was worked out by us is written, not drawn.',
	bound: 'A lower bound is written, not drawn.',
	'average-gap': 'An average gap is written, not drawn.'
};

/** The marks of grids, lanes and single bars. */
export function markDescriptions(evidence: readonly Datum[]): string[] {
	return kindsOf(evidence).map((kind) => (kind === 'bound' ? openBand(evidence) : MARKS[kind]));
}

/** The marks of numbers side by side. */
export function dotsMarks({ panels }: DotsView): string[] {
	const lines = panels.flatMap(({ rows }) => rows.flatMap((row) => row.lines));
	const data = lines.map(({ datum }) => datum);
	const others = lines.flatMap(({ number, datum }) => (number === null ? [datum] : []));
	return [
		called('A small shape on the axis', lines),
		...kindsOf(others).map((kind) =>
			kind === 'bound' ? openBand(data) : (WRITTEN[kind] ?? MARKS[kind])
		),
		lines.some(({ number, reliability }) => number !== null && reliability === 'low')
			? 'A shape that is not filled rests on a small base.'
			: ''
	].filter(Boolean);
}

/** The marks of numbers over the years and by age. */
export function courseMarks({ years, ages }: CourseView): string[] {
	const over = years.flatMap(({ rows }) => rows.flatMap(({ lines }) => lines));
	const bars = ages.flatMap(({ bands }) => bands);
	const missing = [...over, ...bars].filter(({ number }) => number === null);
	return [
		called('A point on a line', over),
		called('A filled length', bars),
		ages.some(({ medianBand }) => medianBand)
			? 'A small triangle points at the band that the median lies in; the median is written beside it.'
			: '',
		...kindsOf(missing.map(({ datum }) => datum)).map(
			(kind) => WRITTEN[kind] ?? MARKS[kind as Exclude<Kind, 'bound'>]
		)
	].filter(Boolean);
}

/** "A point on a line is a published count or a median."; nothing where no line has a number. */
function called(mark: string, lines: readonly Line[]): string {
	const placed = lines.flatMap(({ number, datum }) => (number === null ? [] : [datum]));
	const names = kindsOf(placed).flatMap((kind) => NUMBERS[kind] ?? []);
	return names.length > 0 ? `${mark} is ${list(names, 'or')}.` : '';
}

function kindsOf(data: readonly Datum[]): Kind[] {
	return KINDS.filter((kind) => data.some((datum) => datum.kind === kind));
}

/** "At least" includes the value where the band starts, and "more than" does not. */
function openBand(data: readonly Datum[]): string {
	const bounds = data.filter((datum): datum is Bound => datum.kind === 'bound');
	const circles = new Set(bounds.map(({ included }) => included));
	const circle =
		circles.size > 1
			? 'is filled where that value is included, and open where it is not'
			: circles.has(true)
				? 'is filled, because that value is included'
				: 'is open, because that value is not included';
	return `An open band is a lower bound: it ends nowhere, because the exact share is not published. The circle where it starts ${circle}.`;
}
