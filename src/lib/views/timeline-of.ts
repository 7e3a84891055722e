/** The timeline that a study allows: what followed what, or numbers over the years and by age. */

import type { Tables } from '$lib/data/tables';
import type { Selection } from '$lib/selection/selection';
import { contextOf } from './context';
import { courseView, type CourseView } from './course';
import { timelineView, type TimelineView } from './timeline';

/** A study that has directions tells what followed what; one of numbers alone has years and ages. */
export function timelineOf(tables: Tables, selection: Selection): TimelineView | CourseView {
	const { kinds } = contextOf(tables, selection.study);
	return kinds.includes('direction')
		? timelineView(tables, selection)
		: courseView(tables, selection);
}
