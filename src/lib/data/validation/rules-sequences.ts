/** Rules of sequences: a pattern has one name and numbered steps that change lanes and rest on evidence. */

import { group } from 'd3';
import { problemAt, type Problem } from './problem.ts';
import type { StudyTables } from './study-tables.ts';
import { cell, type Row } from './table.ts';

/** Steps that are out of order, stay in their lane or name their pattern differently. */
export function sequenceProblems(tables: StudyTables): Problem[] {
	const patterns = group(tables.rows('sequences'), (row) => cell(row, 'pattern'));
	return [...patterns.values()].flatMap(patternProblems);
}

function patternProblems(steps: Row[]): Problem[] {
	const pattern = cell(steps[0]!, 'pattern');
	const alone =
		steps.length > 1
			? []
			: [
					problemAt(
						steps[0]!,
						'pattern',
						`the pattern ${pattern} has one step only, so nothing follows`,
						'add the other step, or delete this one'
					)
				];
	const faulty = steps.flatMap((step, i) => {
		const before = steps[i - 1];
		const problems: Problem[] = [];
		if (cell(step, 'position') !== String(i + 1)) {
			problems.push(
				problemAt(
					step,
					'position',
					`step ${i + 1} of the pattern ${pattern} has the position ${cell(step, 'position') || '(none)'}`,
					`change position to ${i + 1}, or put the steps in their order`
				)
			);
		}
		if (before && cell(before, 'lane') === cell(step, 'lane')) {
			problems.push(
				problemAt(
					step,
					'lane',
					`the pattern ${pattern} stays in the lane ${cell(step, 'lane')} from step ${i} to step ${i + 1}`,
					'change lane in one of the two, or make them one step'
				)
			);
		}
		if (before && cell(before, 'pattern_label') !== cell(step, 'pattern_label')) {
			problems.push(
				problemAt(
					step,
					'pattern_label',
					`the pattern ${pattern} has another label here than in row ${before.row}`,
					'give all its steps the same pattern_label'
				)
			);
		}
		if (before && cell(step, 'evidence') === '') {
			problems.push(
				problemAt(
					step,
					'evidence',
					`nothing says how step ${i + 1} of the pattern ${pattern} relates to the one before`,
					'name in evidence the data that it rests on'
				)
			);
		}
		return problems;
	});
	return [...alone, ...faulty];
}
