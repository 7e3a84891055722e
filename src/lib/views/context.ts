/** The rows that give a datum its meaning: its group, its measure, its population. */

import type { Datum } from '$lib/data/datum';
import type { Tables } from '$lib/data/tables';
import type { GroupId, Kind, StudyId } from '$lib/data/vocabulary';
import { kindsFor } from '$lib/query/kinds';
import { dimensionsFor, type Dimension } from '$lib/query/dimensions';
import { groupsFor, type Group } from '$lib/query/groups';
import { measuresFor, type Measure } from '$lib/query/measures';
import { populationsById, type Population } from '$lib/query/populations';
import { remembered } from '$lib/query/remembered';
import { themesFor, type Theme } from '$lib/query/themes';
import type { Reservation } from './reservations';

/** Look-ups that every view carries, so that its words need no table. */
export interface Context {
	study: StudyId;
	dimensions: Dimension[];
	groups: Group[];
	measures: Measure[];
	populations: Population[];
	themes: Theme[];
	/** The kinds of evidence that the study has, in the order of the vocabulary. */
	kinds: Kind[];
}

/** The part of every view that its table and its downloads are made of. */
export interface View {
	context: Context;
	/** Each datum that the figure shows, in reading order. */
	evidence: Datum[];
	/** The groups that the figure is about. */
	groups: GroupId[];
	/** What the study's statements ask to be said, where the figure has no words of its own for it. */
	reservations?: Reservation[];
}

/** Everything a study defines. */
export function contextOf(tables: Tables, study: StudyId): Context {
	return everything(tables, study);
}

const everything = remembered((tables, study) => ({
	study,
	dimensions: dimensionsFor(tables, study),
	groups: groupsFor(tables, study),
	measures: measuresFor(tables, study),
	populations: [...populationsById(tables, study).values()],
	themes: themesFor(tables, study),
	kinds: kindsFor(tables, study)
}));
