/** Adds a figure to a briefing, or says why it cannot be added. */

import { figureSlide, type Briefing, type FigureSlide } from './briefing';
import { holds, withSlide } from './edit';
import { readsAgain } from './read';

export type NotAdded = 'already there' | 'full' | 'too long';

/** With a figure at its end, once, as far as it can be kept. */
export function withFigure(
	briefing: Briefing,
	figure: Omit<FigureSlide, 'type' | 'id'>
): Briefing | NotAdded {
	const slide = figureSlide(figure);
	if (holds(briefing, slide)) return 'already there';
	const next = withSlide(briefing, slide);
	if (next === briefing) return 'full';
	return readsAgain(next) ? next : 'too long';
}
