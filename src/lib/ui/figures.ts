/** The registry: which words, layout and drawing belong to each figure. A new chart is one line here. */

import type { Component } from 'svelte';
import CourseChart from '$lib/charts/course/CourseChart.svelte';
import { courseLayout } from '$lib/charts/course/layout';
import DotsChart from '$lib/charts/dots/DotsChart.svelte';
import { dotsLayout } from '$lib/charts/dots/layout';
import FormsChart from '$lib/charts/forms/FormsChart.svelte';
import { formsLayout } from '$lib/charts/forms/layout';
import type { Format, Layout } from '$lib/charts/format';
import MatrixChart from '$lib/charts/matrix/MatrixChart.svelte';
import { compareLayout, directionsLayout } from '$lib/charts/matrix/inputs';
import PatternsChart from '$lib/charts/patterns/PatternsChart.svelte';
import { patternsLayout, timelineLayout } from '$lib/charts/patterns/layout';
import PrevalenceChart from '$lib/charts/prevalence/PrevalenceChart.svelte';
import { prevalenceLayout } from '$lib/charts/prevalence/layout';
import type { CompareView } from '$lib/views/compare';
import type { DirectionsView } from '$lib/views/directions';
import type { CourseView } from '$lib/views/course';
import type { DotsView } from '$lib/views/dots';
import type { FormsView } from '$lib/views/forms';
import type { PatternsView } from '$lib/views/patterns';
import type { PrevalenceView } from '$lib/views/prevalence';
import type { TimelineView } from '$lib/views/timeline';
import { compareWords } from '$lib/wording/compare';
import { directionsWords } from '$lib/wording/directions';
import { courseWords } from '$lib/wording/course';
import { dotsWords } from '$lib/wording/dots';
import type { FigureWords } from '$lib/wording/figure';
import { formsWords } from '$lib/wording/forms';
import { patternsWords } from '$lib/wording/patterns';
import { prevalenceWords } from '$lib/wording/prevalence';
import { timelineWords } from '$lib/wording/timeline';

/** Every view that can be drawn. */
export type FigureView =
	| PrevalenceView
	| FormsView
	| DirectionsView
	| PatternsView
	| CompareView
	| TimelineView
	| DotsView
	| CourseView;

export type FigureId = FigureView['figure'];

/** A figure ready to be drawn in any format: on a page, on a slide, in a file. */
export interface Figure {
	id: FigureId;
	view: FigureView;
	words: FigureWords;
	layout(format: Format): Layout;
	Chart: Component<{ layout: Layout }>;
}

type Describe = (view: FigureView) => Figure;

/** Ties a view type to its own words, layout and drawing; the compiler checks that they fit. */
function figure<V extends FigureView, W extends FigureWords, L extends Layout>(
	toWords: (view: V) => W,
	toLayout: (view: V, words: W, format: Format) => L,
	Chart: Component<{ layout: L }>
): Describe {
	return (view) => {
		const words = toWords(view as V);
		return {
			id: view.figure,
			view,
			words,
			layout: (format) => toLayout(view as V, words, format),
			Chart: Chart as unknown as Component<{ layout: Layout }>
		};
	};
}

/** Views of one figure that are drawn in a way of their own. */
type Drawing = Extract<FigureView, { drawing: string }>['drawing'];

const FIGURES: Record<FigureId | Drawing, Describe> = {
	dots: figure(dotsWords, dotsLayout, DotsChart),
	course: figure(courseWords, courseLayout, CourseChart),
	prevalence: figure(prevalenceWords, prevalenceLayout, PrevalenceChart),
	forms: figure(formsWords, formsLayout, FormsChart),
	characteristics: figure(directionsWords, directionsLayout, MatrixChart),
	patterns: figure(patternsWords, patternsLayout, PatternsChart),
	responses: figure(directionsWords, directionsLayout, MatrixChart),
	compare: figure(compareWords, compareLayout, MatrixChart),
	timeline: figure(timelineWords, timelineLayout, PatternsChart)
};

/** The figure of a view. */
export function figureOf(view: FigureView): Figure {
	return FIGURES['drawing' in view ? view.drawing : view.figure](view);
}
