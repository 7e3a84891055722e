/** Everything that can be found in all studies: parts, measures, groups, statements, what is listed, and terms, each with its view. */

import { csvParse } from 'd3';
import { CATALOGUE, themeIds, type StudyChoices } from '$lib/data/catalogue';
import { formatAddress } from '$lib/selection/address';
import { partAlone, startOf, type Selection } from '$lib/selection/selection';

export type EntryKind = 'finding' | 'measure' | 'group' | 'part' | 'listed' | 'term';

export interface Entry {
	id: string;
	kind: EntryKind;
	/** "Hollis and Belton (2017)". */
	study: string;
	title: string;
	/** What else it is found by. */
	text: string;
	/** Path of its view. */
	address: string;
}

const csv = import.meta.glob<string>(
	'/data/*/{themes,measures,groups,findings,estimates,glossary}.csv',
	{
		query: '?raw',
		import: 'default',
		eager: true
	}
);

/** The entries of every study, the main one first. */
export function allEntries(): Entry[] {
	return CATALOGUE.flatMap((study, index) => entriesOf(study, index === 0));
}

/** With a capital, as a title begins. */
const begun = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function entriesOf(study: StudyChoices, isMain: boolean): Entry[] {
	const rows = (table: string) => csvParse(csv[`/data/${study.id}/${table}.csv`] ?? '');
	const view = (change: Partial<Selection>) =>
		`/explore/${formatAddress({ ...startOf(study), ...change })}`;
	const entry = (kind: EntryKind, id: string, title: string, text: string, address: string) => ({
		id: `${study.id} ${kind} ${id}`,
		kind,
		study: study.name,
		title,
		text,
		address
	});
	const alone = study.dimensions.length === 1;
	const listed = rows('estimates').filter(({ item }) => item);
	const measureOf = new Map(rows('measures').map((row) => [row.id, row]));
	/** The front page has a figure of each part of the main study. */
	const drawn = (theme: string) => (isMain ? `/#${theme}` : view(partAlone(study, theme)));
	return [
		...rows('findings').map((row) =>
			entry(
				'finding',
				row.id!,
				row.statement!,
				row.caveat!,
				isMain ? `/#${row.figure}` : view(partAlone(study, row.theme!))
			)
		),
		...rows('measures').map((row) =>
			entry('measure', row.id!, row.label!, row.definition!, view(partAlone(study, row.theme!)))
		),
		...rows('groups').map((row) =>
			entry(
				'group',
				row.id!,
				row.label!,
				`${row.short} ${row.definition}`,
				alone ? view({ groups: [row.id!] }) : view({ by: row.dimension!, themes: themeIds(study) })
			)
		),
		...rows('themes').map((row) =>
			entry('part', row.id!, row.label!, row.question!, view(partAlone(study, row.id!)))
		),
		...listed.map((row) => {
			const { theme, label } = measureOf.get(row.measure)!;
			return entry('listed', row.id!, begun(row.item!), label!, drawn(theme!));
		}),
		...rows('glossary').map((row) =>
			entry('term', row.term!, row.term!, row.definition!, isMain ? '/about/#glossary' : view({}))
		)
	];
}
