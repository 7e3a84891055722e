/** Rules of derived values: works each one out again from the counts that its inputs may stand for. */

import { complementOf, differenceOf, percentRange, ratioRange } from '../../statistics/derived.ts';
import { problemAt, type Problem } from './problem.ts';
import { countsOf, publishedBase } from './rules-bases.ts';
import { inputsOf } from './rules-derived-inputs.ts';
import type { StudyTables } from './study-tables.ts';
import { cell, itemsOf, type Row } from './table.ts';

/** What the columns of a derived value should hold; an empty text is an empty cell. */
interface Expected {
	value: string;
	low: string;
	high: string;
	count_low: string;
	count_high: string;
}

const NAMES: Record<keyof Expected, string> = {
	value: 'value',
	low: 'low end',
	high: 'high end',
	count_low: 'lowest count',
	count_high: 'highest count'
};

/** Derived values, ranges and counts that are not those that their inputs give. */
export function derivedValueProblems(tables: StudyTables): Problem[] {
	return tables
		.rows('estimates')
		.filter((row) => cell(row, 'kind') === 'derived')
		.flatMap((row) => {
			const inputs = inputsOf(row, tables);
			// Inputs that cannot be used are reported as such; there is nothing to compare with.
			const usable = inputs.every((input) => cell(input, 'kind') === 'percentage');
			if (!usable || inputs.length !== itemsOf(row, 'inputs').length) return [];
			try {
				const expected = workedOut(cell(row, 'formula'), inputs);
				return expected ? differences(row, expected) : [];
			} catch (error) {
				if (!(error instanceof RangeError)) throw error;
				return [
					problemAt(
						row,
						'inputs',
						`the derived value ${cell(row, 'id')} cannot be worked out from its inputs`,
						'check the order of inputs and their values'
					)
				];
			}
		});
}

function differences(row: Row, expected: Expected): Problem[] {
	return (Object.keys(expected) as (keyof Expected)[]).flatMap((column) => {
		const [stated, due] = [cell(row, column), expected[column]];
		if (stated === due) return [];
		const subject = `the derived value ${cell(row, 'id')}`;
		if (due === '') {
			return [
				problemAt(
					row,
					column,
					`${subject} states ${stated} as its ${NAMES[column]}, but a ratio has no count`,
					`empty ${column}`
				)
			];
		}
		const isRequired = !column.startsWith('count');
		// An empty cell that the kind requires has been reported for its kind.
		if (stated === '' && isRequired) return [];
		const states =
			stated === '' ? `states no ${NAMES[column]}` : `states ${stated} as its ${NAMES[column]}`;
		return [
			problemAt(
				row,
				column,
				`${subject} ${states}, but its inputs give ${due}`,
				`change ${column} to ${due}`
			)
		];
	});
}

/** Null where the inputs do not suffice, which other rules report. */
function workedOut(formula: string, inputs: Row[]): Expected | null {
	const base = inputs[0] && publishedBase(inputs[0]);
	const counts = inputs.map(countsOf);
	const [first, second] = counts;
	if (!base || counts.some((set) => !set?.length)) return null;
	if (inputs.some((input) => publishedBase(input) !== base)) return null;

	const percents = inputs.map((input) => cell(input, 'value'));
	const places = Math.min(...percents.map((percent) => percent.split('.')[1]?.length ?? 0));
	const [a, b] = percents.map(Number);
	if (formula === 'complement' && first && counts.length === 1) {
		return shareOf(complementOf(first, base), base, (100 - a!).toFixed(places));
	}
	if (formula === 'difference' && first && second) {
		return shareOf(differenceOf(first, second), base, (a! - b!).toFixed(places));
	}
	if (formula === 'ratio' && first && second) {
		const [low, high] = ratioRange(first, second);
		const value = ((100 * a!) / b!).toFixed(places);
		return { value, low: low.toFixed(1), high: high.toFixed(1), count_low: '', count_high: '' };
	}
	return null;
}

function shareOf(counts: number[], base: number, value: string): Expected {
	const [low, high] = percentRange(counts, base);
	return {
		value,
		low: low.toFixed(1),
		high: high.toFixed(1),
		count_low: String(counts[0]),
		count_high: String(counts.at(-1))
	};
}
