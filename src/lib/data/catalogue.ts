/** The studies that ship with the explorer: what each covers and what a reader can choose of it, without its figures. */

import { csvParse } from 'd3';
import { MAIN_STUDY } from './main-study';
import { shortCitation, type Study } from './study';
import type { Mark } from './vocabulary';

/** A way in which a study divides what it counted: by gender, by year, by what was displayed. */
export interface DimensionChoices {
	id: string;
	label: string;
	groups: { id: string; label: string; mark: Mark }[];
}

/** What a reader can choose of a study. */
export interface StudyChoices {
	id: string;
	/** "Hollis and Belton (2017)" or "Scottish Government (2017)". */
	name: string;
	/** What it covers, in a sentence. */
	covers: string;
	/** Whom or what it counted, in a few words; said wherever two studies meet. */
	population: string;
	period: string;
	licence: string;
	/** P where its own pages were read, S where others quote it. */
	grade: string;
	dimensions: DimensionChoices[];
	themes: { id: string; label: string }[];
	/** What is shown before a reader chooses. */
	start: { groups: string[]; themes: string[]; by: string };
}

type About = Omit<StudyChoices, 'name' | 'dimensions' | 'themes' | 'start'> &
	Pick<Study, 'authors' | 'year'> & { short?: string; start?: Partial<StudyChoices['start']> };

const abouts = import.meta.glob<About>('/data/*/datapackage.json', {
	import: 'study',
	eager: true
});
const csv = import.meta.glob<string>('/data/*/{dimensions,groups,themes}.csv', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** Builds the choices of one study from what its package says of itself and from its tables. */
export function choicesOf(about: About, table: (name: string) => string): StudyChoices {
	const inOrder = (name: string) =>
		csvParse(table(name)).sort((a, b) => Number(a.position) - Number(b.position));
	// As the table has them: this is the order in which an address names them.
	const groups = csvParse(table('groups'));
	const dimensions = inOrder('dimensions').map(({ id, label }) => ({
		id: id!,
		label: label!,
		groups: groups
			.filter(({ dimension }) => dimension === id)
			.map(({ id, label, mark }) => ({ id: id!, label: label!, mark: mark as Mark }))
	}));
	const themes = inOrder('themes').map(({ id, label }) => ({ id: id!, label: label! }));
	const { id, covers, population, period, licence, grade, start } = about;
	return {
		id,
		name: shortCitation(about),
		covers,
		population,
		period,
		licence,
		grade,
		dimensions,
		themes,
		start: {
			groups: start?.groups ?? groups.map(({ id }) => id!),
			themes: start?.themes ?? themes.map(({ id }) => id),
			by: start?.by ?? dimensions[0]!.id
		}
	};
}

/** Every study, the main one first, the others by their name. */
export const CATALOGUE: readonly StudyChoices[] = Object.entries(abouts)
	.map(([path, about]) => {
		const folder = path.slice(0, path.lastIndexOf('/'));
		return choicesOf(about, (name) => csv[`${folder}/${name}.csv`]!);
	})
	.sort(
		(a, b) =>
			Number(b.id === MAIN_STUDY) - Number(a.id === MAIN_STUDY) || a.name.localeCompare(b.name)
	);

/** Ids of a study's groups, in the order of its table: the order in which an address names them. */
export function groupIds({ dimensions }: StudyChoices): string[] {
	return dimensions.flatMap(({ groups }) => groups.map(({ id }) => id));
}

export function themeIds({ themes }: StudyChoices): string[] {
	return themes.map(({ id }) => id);
}
