/** What a reader can choose of a study, made from its package. */

import { csvParse } from 'd3';
import { MAIN_STUDY } from './main-study.ts';
import { shortCitation, type Study } from './study.ts';
import type { Mark } from './vocabulary.ts';

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

/** What a package says of its study. */
export type About = Omit<StudyChoices, 'name' | 'dimensions' | 'themes' | 'start'> &
	Pick<Study, 'authors' | 'year'> & { short?: string; start?: Partial<StudyChoices['start']> };

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

/** The main study first, the others by their name. */
export function inReadingOrder(studies: StudyChoices[]): StudyChoices[] {
	const rank = ({ id, name }: StudyChoices) => `${id === MAIN_STUDY ? 0 : 1} ${name}`;
	return studies.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
