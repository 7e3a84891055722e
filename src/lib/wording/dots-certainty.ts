/** What of numbers side by side was worked out by us, and how far it can be trusted. */

import type { DotsView } from '$lib/views/dots';
import { haveIntervals } from '$lib/views/numbers';
import { reservationsText } from './reservations';

interface Shown {
	/** Lines beside the dots. */
	intervals: boolean;
	differences: boolean;
	/** In brackets behind the differences. */
	ofDifferences: boolean;
	/** Whether there are intervals that the reader has switched off. */
	off: boolean;
}

function shownIn({ panels, intervals }: DotsView): Shown {
	const rows = panels.flatMap((panel) => panel.rows);
	const differences = rows.flatMap(({ difference }) =>
		difference?.type === 'points' ? [difference] : []
	);
	return {
		intervals: intervals && haveIntervals(rows),
		differences: differences.length > 0,
		ofDifferences: intervals && differences.some(({ interval }) => interval),
		off: !intervals && haveIntervals(rows)
	};
}

/** What the kinds of evidence do not say, because no source published it; it travels with every picture. */
export function workedOutNote(view: DotsView): string {
	const { intervals, differences, ofDifferences } = shownIn(view);
	const where = ofDifferences ? ' (lines and brackets)' : ' (lines)';
	const own = [differences ? 'differences' : '', intervals ? `95% intervals${where}` : '']
		.filter(Boolean)
		.join(' and ');
	const assumption = intervals ? ', assuming a simple random sample' : '';
	return own && `${own} worked out by us${assumption}`;
}

/** "How certain is this?", one paragraph each. */
export function certaintyOfNumbers(view: DotsView): string[] {
	const { intervals, differences, ofDifferences, off } = shownIn(view);
	return [
		reservationsText(view) ?? '',
		intervals ? INTERVALS : off ? SWITCHED_OFF : NO_INTERVALS,
		ofDifferences ? OF_DIFFERENCES : '',
		differences ? DIFFERENCES : ''
	].filter(Boolean);
}

const INTERVALS =
	'The lines beside the dots are 95% Wilson intervals over every count that the rounded share may stand for. They are worked out by us and not published by the source. They assume that the records were drawn as a simple random sample. They cover chance in which records were drawn, and nothing else.';

const OF_DIFFERENCES =
	'The brackets behind a difference are its 95% interval by Newcombe’s method, worked out by us on the same assumption.';

const DIFFERENCES =
	'A difference is worked out by us, in percentage points between shares that are rounded, so it may be off by one.';

const SWITCHED_OFF = 'No intervals are drawn, because they are switched off.';

const NO_INTERVALS =
	'No intervals are drawn: these are counts of everybody, or the size of the sample is not published.';
