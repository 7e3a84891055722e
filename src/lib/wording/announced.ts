/** What the explorer says aloud when it shows something else; each part is read out when it changes. */

import type { StudyChoices } from '$lib/data/catalogue';
import type { Selection, View } from '$lib/selection/selection';
import { VIEW_LABELS } from './studies';
import { COLUMN_LABELS } from './table';
import { uncapitalised } from './text';

/** The study, as it is named beside another. */
type Named = Pick<StudyChoices, 'id' | 'name' | 'themes'>;

interface Shown {
	selection: Pick<Selection, 'study' | 'view' | 'sort' | 'order' | 'beside'>;
	/** What is compared, or why there is nothing. */
	choice: string;
	/** Whether it stands in an order that a reader chooses. */
	isOrdered: boolean;
}

/** Which study or studies, which view in which order, and what is compared. */
export function announcedTexts({ selection, choice, isOrdered }: Shown, studies: readonly Named[]) {
	return [studiesText(selection, studies), viewText(selection, isOrdered), choice];
}

function studiesText({ study, view, beside }: Shown['selection'], studies: readonly Named[]) {
	const nameOf = (id: string) => studies.find((one) => one.id === id)?.name ?? id;
	// A table has no second study.
	if (!beside || view === 'table') return `Study: ${nameOf(study)}.`;
	const themes = studies.find(({ id }) => id === beside.study)?.themes ?? [];
	const part = themes.find(({ id }) => id === beside.theme)?.label ?? beside.theme;
	return `Studies: ${nameOf(study)} and, beside it, ${nameOf(beside.study)}: ${part}.`;
}

function viewText({ view, sort, order }: Shown['selection'], isOrdered: boolean): string {
	return `View: ${[VIEW_LABELS[view], ...orderOf(view, sort, order, isOrdered)].join(', ')}.`;
}

/** The orders other than that of the study are said with what is compared. */
function orderOf(
	view: View,
	sort: Selection['sort'],
	order: Selection['order'],
	isOrdered: boolean
): string[] {
	const ofStudy = ['in the order of the study'];
	if (view === 'compare') return isOrdered && order === 'study' ? ofStudy : [];
	if (view !== 'table') return [];
	if (!sort) return ofStudy;
	const direction = sort.descending ? 'descending' : 'ascending';
	return [`sorted by ${uncapitalised(COLUMN_LABELS[sort.column])}, ${direction}`];
}
