/** The words of numbers over the years and by age. */

import type { AgesPanel, CourseView, YearsPanel } from '$lib/views/course';
import type { Line } from '$lib/views/numbers';
import { placedValue } from './datum';
import { countedText } from './dots';
import { kindNote, locatorsText, type FigureWords } from './figure';
import { reservationsText } from './reservations';
import { reliabilityMark } from './small-bases';
import { count, list, sentence } from './text';

export interface YearsWords {
	heading: string;
	shared: string | null;
	periods: string[];
	/** Name of each row, and its numbers with their bases. */
	rows: { label: string; values: string[] }[];
}

export interface AgesWords {
	heading: string;
	about: string;
	bands: { label: string; value: string }[];
	median: string | null;
}

export interface CourseWords extends FigureWords {
	years: YearsWords[];
	ages: AgesWords[];
}

export function courseWords(view: CourseView): CourseWords {
	const years = view.years.map(yearsWords);
	const ages = view.ages.map(agesWords);
	const caveat = reservationsText(view);
	const paragraphs = [...years.map(yearsSentence), ...ages.map(agesSentence)];
	return {
		title: titleText(view),
		subtitle: countedText(view),
		sentence: paragraphs.join(' '),
		paragraphs,
		kindNote: kindNote(view.evidence),
		locator: locatorsText(view),
		caveat,
		certainty: [
			...(caveat ? [caveat] : []),
			'A line joins two published numbers. What lay between them is not known, and a change is not explained by it.',
			...(ages.length > 0
				? [
						'The bands of age have different widths, so a longer bar is not a higher share for each year of age.'
					]
				: [])
		],
		choice: choiceText(view),
		years,
		ages
	};
}

function yearsWords({ measure, shared, rows, periods }: YearsPanel): YearsWords {
	return {
		heading: measure.label,
		shared:
			[shared.map(({ label }) => label).join(', '), basesNote(rows)].filter(Boolean).join('; ') ||
			null,
		periods: periods.map(({ label }) => label),
		rows: rows.map(({ about, lines }) => ({
			label: about.map(({ label }) => label).join(', '),
			values: lines.map(valueAndBase)
		}))
	};
}

/** What is not said beside each number: whose base is not published. */
function basesNote(rows: YearsPanel['rows']): string {
	const shares = rows.flatMap(({ lines }) => lines).filter(({ datum }) => datum.kind !== 'count');
	const unknown = shares.filter(({ datum }) => datum.base.status !== 'published');
	if (unknown.length === 0) return '';
	return unknown.length === shares.length
		? 'base not published'
		: 'where no base stands beside a number, it is not published';
}

/** "6% of 172", "15 years, base 1,001". */
function valueAndBase({ datum }: Line): string {
	const value = placedValue(datum);
	if (datum.base.status !== 'published' || datum.kind === 'count') return value;
	const base = `${reliabilityMark(datum)}${datum.kind === 'median' ? 'base' : 'of'} ${count(datum.base.n)}`;
	return `${value}${datum.kind === 'median' ? ',' : ''} ${base}`;
}

function agesWords({ measure, about, bands, median }: AgesPanel): AgesWords {
	const [first] = bands;
	const base =
		first?.datum.base.status === 'published'
			? `Base: ${reliabilityMark(first.datum)}${count(first.datum.base.n)}`
			: 'Base not published';
	return {
		heading: measure.label,
		about: `${about.map(({ label }) => label).join(', ')}. ${base}.`,
		bands: bands.map(({ group, datum }) => ({ label: group.label, value: placedValue(datum) })),
		median: median && `median ${placedValue(median)}`
	};
}

function yearsSentence({ heading, shared, periods, rows }: YearsWords): string {
	const said = rows.map(({ label, values }) => {
		const course = values.map((value, index) => `${value} (${periods[index] ?? ''})`);
		return `${label ? `${label}: ` : ''}${list(course, 'and then')}`;
	});
	return sentence(`${shared ? `${heading} (${shared})` : heading}: ${said.join('; ')}`);
}

function agesSentence({ heading, about, bands, median }: AgesWords): string {
	const said = bands.map(({ label, value }) => `${label}: ${value}`).join('; ');
	return sentence(`${heading}, ${about.replace(/\.$/, '')}: ${said}${median ? `; ${median}` : ''}`);
}

function titleText({ years, ages }: CourseView): string {
	const [only] = years.length + ages.length === 1 ? [...years, ...ages] : [];
	if (only) return `${only.measure.label}${years.length > 0 ? ' over time' : ''}`;
	const parts = [years.length > 0 ? 'over time' : '', ages.length > 0 ? 'by age' : ''].filter(
		Boolean
	);
	return parts.length > 0
		? `The published numbers ${list(parts)}`
		: 'This choice has no numbers over time or by age';
}

function choiceText({ context, groups, evidence }: CourseView): string {
	const names = context.groups.filter(({ id }) => groups.includes(id));
	const all = names.length === context.groups.length;
	const parts = context.themes
		.filter(({ id }) => evidence.some(({ theme }) => theme === id))
		.map(({ label }) => label);
	const chosen = all ? 'all' : names.map(({ label }) => label).join(', ') || 'none';
	return `Groups: ${chosen}. Parts: ${parts.join(', ')}.`;
}
