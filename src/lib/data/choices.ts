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
	/** Its parts, each with the way of dividing that shows most of it: null where nothing divides it. */
	themes: { id: string; label: string; by: string | null }[];
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
	const { id, covers, population, period, licence, grade, start } = about;
	const by = start?.by ?? dimensions[0]!.id;
	const dividing = mostDividing(table, [by, ...dimensions.map(({ id }) => id)]);
	const themes = inOrder('themes').map(({ id, label }) => ({
		id: id!,
		label: label!,
		by: dividing(id!)
	}));
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
			by
		}
	};
}

/**
 * Answers which way of dividing shows most measures of a part; null where none shows any.
 *
 * @param dimensions the first of them where several show as many
 */
function mostDividing(table: (name: string) => string, dimensions: string[]) {
	const dimensionOf = new Map(
		csvParse(table('groups')).map(({ id, dimension }) => [id!, dimension!])
	);
	const data = [...csvParse(table('estimates')), ...csvParse(table('comparisons'))];
	const themeOf = new Map(csvParse(table('measures')).map(({ id, theme }) => [id!, theme!]));
	const shown = (theme: string, dimension: string) => {
		const divided = data.filter(({ groups, measure }) => {
			const ids = groups!.split(' ');
			return themeOf.get(measure!) === theme && ids.some((id) => dimensionOf.get(id) === dimension);
		});
		return new Set(divided.map(({ measure }) => measure)).size;
	};
	return (theme: string): string | null => {
		const [most] = dimensions.toSorted((a, b) => shown(theme, b) - shown(theme, a));
		return most !== undefined && shown(theme, most) > 0 ? most : null;
	};
}

/** The main study first, the others by their name. */
export function inReadingOrder(studies: StudyChoices[]): StudyChoices[] {
	const rank = ({ id, name }: StudyChoices) => `${id === MAIN_STUDY ? 0 : 1} ${name}`;
	return studies.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
