/** The words of the page about the study, where they are not data. */

import type { Datum } from '$lib/data/datum';
import type { Group } from '$lib/query/groups';
import type { Context } from '$lib/views/context';
import type { Study } from '$lib/data/study';
import { baseText, codeText, findingText, rangeText, sizeText, valueText } from './datum';
import { count, list } from './text';

/** The sections of the page: what each is called, and the id that links point to. */
export const ABOUT_SECTIONS = {
	study: 'The study',
	method: 'How it was done',
	groups: 'The groups',
	glossary: 'Glossary',
	kinds: 'Kinds of evidence',
	'not-published': 'What is not published',
	conflicts: 'Where sources conflict',
	limits: 'Limits',
	report: 'Where to read more',
	cite: 'How to cite',
	studies: 'Other studies here',
	dictionary: 'Data dictionary',
	download: 'Download the data',
	support: 'Support lines'
} as const;

export type AboutSection = keyof typeof ABOUT_SECTIONS;

export const COMPANIONS = {
	population: 'Who was counted',
	cite: 'Cite it as',
	explore: 'Explore it',
	zip: 'Data package (zip)'
} as const;

/** Short prose that stands at the head of a section. */
export const ABOUT_LEADS = {
	page: 'What was studied, how each finding is shown here, what cannot be known from it, and how to cite it.',
	populations: 'Who the figures are about',
	chapters: 'Chapters of the full report',
	chapterParts: 'Read with:',
	method: [
		'This explorer tells the findings in its own words. Each one names its place in the summary, so that you can read the original sentence.',
		'Nothing is filled in. Where the summary gives a direction and no number, the explorer shows a direction and no number.'
	],
	groups:
		'A box inside another box is a part of it, so their figures must not be added up. Each group keeps its colour and its shape in every figure.',
	kinds:
		'Each finding is one of these kinds. The kind decides how it may be drawn and said, so that a picture never claims more than the study does. The examples are from this study.',
	codes: 'Codes that stand in the place of a number',
	notPublished:
		'The summary leaves these open. The explorer marks them as not published, and does not estimate them. The full report may give some of them.',
	conflicts: 'Other pages speak about the study in words that do not match its summary.',
	studies:
		'Numbers from other publications, for context. Each counted other people in another way, so none of them shares an axis with the main study.',
	limits: 'Please say these with the figures when you pass them on.',
	report:
		'Chapters of the full report, with the page on which each begins. The explorer itself rests on the summary alone.',
	cite: 'Cite the study and not this explorer. If you use a figure that was worked out here, say that it was.',
	dictionary:
		'Every table of the data package and every column in it. The same descriptions are in the package, in the file datapackage.json.',
	download:
		'All tables as CSV files, with a machine-readable description of every column (a Data Package) and a guide to reading them.',
	licence:
		'The data are facts to be used with the citation above. The text and the findings of the study belong to the NSPCC, and no open licence covers them.',
	support: 'Follow your local safeguarding procedures.'
} as const;

/** What the study is, and where its summary stands. */
export function studyText(study: Study): string {
	const authors = list(study.authors.map(({ given, family }) => `${given} ${family}`));
	return `${authors} studied technology-assisted harmful sexual behaviour (TA-HSB): harmful sexual behaviour that children and young people display online or with the help of technology. The ${study.publisher} published the study in ${study.year}, in its series ${study.series}, under the title`;
}

/** How each population was made up, and which parts rest on it: one paragraph each. */
export function methodText({ populations, themes }: Context): string[] {
	return populations.map((population) => {
		const period = known(population.period) ? `, ${population.period}` : '';
		const parts = themes.filter((theme) => theme.population === population.id);
		const rest = parts.length > 0 ? ` On these rests: ${partsText(parts)}.` : '';
		return `${population.label} (${sizeText(population)}${period}): ${population.sampling}.${rest}`;
	});
}

/** A published text, or its code with what it means. */
export function cellText(cell: string): string {
	return known(cell) ? cell : codeText(cell as Parameters<typeof codeText>[0]);
}

function known(cell: string): boolean {
	return !cell.startsWith('[');
}

/** Which groups share no case: one sentence a partition. */
export function disjointText(groups: Group[]): string[] {
	const partitions = [...new Set(groups.flatMap(({ partition }) => partition ?? []))];
	return partitions.map((partition) => {
		const labels = groups.filter((group) => group.partition === partition).map(quoted);
		return `${list(labels)} do not overlap: no case is in more than one of them.`;
	});
}

function quoted({ label }: Group): string {
	return `“${label}”`;
}

/** How large a group is in each population, or why that is not known. */
export function sizeTexts(sizes: Datum[], context: Context): string[] {
	return sizes.map((datum) => {
		const population = context.populations.find(({ id }) => id === datum.population)!;
		if (datum.kind === 'not-published' || datum.kind === 'suppressed') {
			return `${population.label}: size ${codeText(datum.code)}.`;
		}
		const assumption = 'assumption' in datum && datum.assumption ? ` ${datum.assumption}` : '';
		return `${population.label}: ${shareText(datum, context)}.${assumption}`;
	});
}

/** "46% of 275 cases", and how it was come by where it was worked out. */
function shareText(datum: Datum, context: Context): string {
	const share = `${valueText(datum)} of ${baseText(datum.base, context, datum.population)}`;
	return datum.kind === 'derived' ? `${share}, worked out by us: ${rangeText(datum)}` : share;
}

/** An example of a kind of evidence, in the words of a table. */
export function exampleText(datum: Datum | undefined, context: Context): string {
	if (!datum) return 'This study has none.';
	const { label } = context.measures.find(({ id }) => id === datum.measure)!;
	switch (datum.kind) {
		case 'percentage':
		case 'derived':
			return `${label}: ${shareText(datum, context)}`;
		case 'top-rank':
			return `${label}: ${datum.item}`;
		default:
			return `${label}: ${findingText(datum, context)}`;
	}
}

/** What the interval on a published share is made of; every number is text as it is printed. */
export interface IntervalFacts {
	percent: string;
	base: string;
	unit: string;
	/** Counts that the rounded percentage may stand for. */
	counts: number[];
	level: string;
	low: string;
	high: string;
}

/** What the disclosure with the interval is called. */
export function intervalLabel({ percent }: IntervalFacts): string {
	return `How certain is this? An interval for the ${percent}%`;
}

/** An interval in one sentence with what it assumes. */
export function intervalText(facts: IntervalFacts): string[] {
	const counts = list(facts.counts.map(count), 'or');
	return [
		`The ${facts.percent}% counts every case of its period, so no error comes from drawing a sample.`,
		`Only if you take these cases as one outcome of a process that would vary by chance from one period to the next, a ${facts.level} Wilson interval would reach from about ${facts.low} to about ${facts.high}. It is worked out by us and not published by the study, and assumes that the cases are like a simple random sample. It covers that chance variation and nothing else: not who is referred to such a service, and not what is written down.`,
		`The percentage is rounded: it fits ${counts} of ${facts.base} ${facts.unit}. The interval is wide enough for each of them.`
	];
}

/** "estimates: 24 columns". */
export function columnsText(columns: number): string {
	return columns === 1 ? 'one column' : `${count(columns)} columns`;
}

/** What a column may hold, after its description. */
export function ruleText(required: boolean, codes: string[]): string {
	const rules = [
		required ? 'Always filled.' : '',
		codes.length ? `One of: ${codes.join(', ')}.` : ''
	];
	return rules.filter(Boolean).join(' ');
}

/** "Download hollis-belton-2017.zip (15 kB)". */
export function downloadLabel(name: string, bytes: number): string {
	return `${name} (${count(Math.ceil(bytes / 1000))} kB)`;
}

/** The names of some parts of the explorer. */
export function partsText(parts: { label: string }[]): string {
	return parts.map(({ label }) => label).join('; ');
}
