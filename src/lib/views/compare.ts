/** The chosen groups side by side across the chosen themes; one group alone is a profile. */

import type { Datum } from '$lib/data/datum';
import type { Tables } from '$lib/data/tables';
import { KINDS, type GroupId } from '$lib/data/vocabulary';
import { evidenceFor } from '$lib/query/evidence';
import type { Group } from '$lib/query/groups';
import type { Measure } from '$lib/query/measures';
import { sequencesFor } from '$lib/query/sequences';
import type { Theme } from '$lib/query/themes';
import type { Selection } from '$lib/selection/selection';
import { contextOf, type View } from './context';
import { matrixRows, type MatrixRow } from './matrix';
import { groupSize } from './group-size';
import { nestedGroups, type Nested } from './nested-groups';
import { patternsTold, type Pattern } from './patterns';

export interface Section {
	theme: Theme;
	rows: MatrixRow[];
}

export interface LeftOut {
	measure: Measure;
	/** Whether something else of it is shown. */
	inPart: boolean;
}

export interface CompareView extends View {
	figure: 'compare';
	columns: Group[];
	sections: Section[];
	/** Set when one group is chosen: the figure is then a profile of it. */
	profile: Group | null;
	/** How large the group of a profile is, whichever parts and kinds are chosen; null where nothing says it. */
	size: Datum | null;
	/** Measures on which nothing is published for these groups. */
	unpublished: Measure[];
	/** Measures that ask what does not arise for any of these groups. */
	inapplicable: Measure[];
	/** Measures of which something is published for these groups, of a kind that is not chosen. */
	leftOut: LeftOut[];
	/** The patterns of which something stands in a cell. */
	patterns: Pattern[];
	/** Pairs of chosen groups of which one lies inside the other. */
	nested: Nested[];
}

/** The comparison that a selection asks for. */
export function compareView(tables: Tables, selection: Selection): CompareView {
	const context = contextOf(tables, selection.study);
	const columns = context.groups.filter((group) => selection.groups.includes(group.id));
	const { kinds } = selection;
	// Of every kind: what is not published does not depend on what a reader has chosen.
	const groups = withParents(columns);
	const evidence = evidenceFor(tables, { ...selection, groups, kinds: [...KINDS] });
	const profile = columns.length === 1 ? columns[0]! : null;
	// A profile answers every question, if only with why there is no answer.
	const everyKind = kinds.length === KINDS.length;
	const everything = profile !== null && everyKind;
	const chosen = context.measures.filter((measure) => selection.themes.includes(measure.theme));
	const laidOut = chosen.map((measure) => {
		const rows = matrixRows(measure, columns, evidence, { kinds, everything });
		const published = dataOf(everyKind ? rows : matrixRows(measure, columns, evidence));
		return { measure, rows, published };
	});
	const without = laidOut
		.filter(({ rows, published }) => rows.length === 0 && published.length === 0)
		.map(({ measure }) => measure);
	const isInapplicable = ({ notApplicable }: Measure) =>
		columns.every(({ id }) => notApplicable.includes(id));
	const sections = context.themes
		.map((theme) => ({
			theme,
			rows: laidOut.flatMap(({ measure, rows }) => (measure.theme === theme.id ? rows : []))
		}))
		.filter((section) => section.rows.length > 0);
	const shown = dataOf(sections.flatMap(({ rows }) => rows));
	return {
		figure: 'compare',
		context,
		evidence: shown,
		groups: columns.map((group) => group.id),
		columns,
		sections: columns.length > 0 ? sections : [],
		profile,
		size: profile && groupSize(tables, context, profile.id),
		unpublished: without.filter((measure) => !isInapplicable(measure)),
		inapplicable: without.filter(isInapplicable),
		leftOut: laidOut.flatMap(({ measure, rows, published }) => {
			const shown = dataOf(rows).length;
			return shown < published.length ? [{ measure, inPart: shown > 0 }] : [];
		}),
		patterns: patternsTold(sequencesFor(tables, selection.study, groups), evidence, shown),
		nested: nestedGroups(context.groups, columns)
	};
}

/** What is published for a sub-group's parent is shown, and marked as the parent's. */
function withParents(columns: Group[]): GroupId[] {
	const parents = columns.flatMap((group) => (group.partOf ? [group.partOf] : []));
	return [...new Set([...columns.map((group) => group.id), ...parents])];
}

/** The data that stand in the cells, each once, in reading order. */
function dataOf(rows: MatrixRow[]): Datum[] {
	const data = rows.flatMap(({ cells }) =>
		cells.flatMap((cell) =>
			cell.type === 'comparator' ? [cell.datum] : 'data' in cell ? cell.data : []
		)
	);
	return [...new Map(data.map((datum) => [datum.id, datum])).values()];
}
