/** The figure as the explorer's own drawing wants it: one panel, and each line named as the others name it. */

import { group } from 'd3';
import type { DotsView } from '$lib/views/dots';
import type { DotsWords } from '$lib/wording/dots';
import { valueText, type Share } from '../../figure';

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
	const words = [...measures.values()].map((row) => ({
		label: '',
		difference: null,
		lines: row.map((share) => ({
			label: `${share.measure}, ${share.group}`,
			value: valueText(share),
			base: ''
		}))
	}));
	return {
		view: { panels: [{ unit: 'percent', rows }], intervals: true } as unknown as DotsView,
		words: { panels: [{ heading: '', shared: null, rows: words }] } as unknown as DotsWords
	};
}
