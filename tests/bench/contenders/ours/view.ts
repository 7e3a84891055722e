/** The figure as the explorer's own drawing wants it: one panel, a row a measure, a line a group. */

import { group } from 'd3';
import type { DotsView } from '$lib/views/dots';
import type { DotsWords } from '$lib/wording/dots';
import { type COLOURS, type Share } from '../../figure';

const LABELS: Record<keyof typeof COLOURS, string> = {
	'ta-only': 'TA-HSB only',
	both: 'Both',
	'offline-only': 'Offline HSB only'
};

/** What the drawing reads of a view and of its words; nothing else is made up. */
export function viewOf(shares: Share[]): { view: DotsView; words: DotsWords } {
	const measures = group(shares, ({ measure }) => measure);
	const rows = [...measures.values()].map((row) => ({
		lines: row.map(({ value, lower, upper, ...share }) => ({
			group: { id: share.group },
			datum: { id: share.measure, kind: 'percentage' },
			number: value,
			interval: { lower, upper },
			reliability: 'usual'
		}))
	}));
	const words = [...measures].map(([label, row]) => ({
		label,
		difference: null,
		lines: row.map(({ group: id, value }) => ({ label: LABELS[id], value: `${value}%`, base: '' }))
	}));
	return {
		view: { panels: [{ unit: 'percent', rows }], intervals: true } as unknown as DotsView,
		words: { panels: [{ heading: '', shared: null, rows: words }] } as unknown as DotsWords
	};
}
