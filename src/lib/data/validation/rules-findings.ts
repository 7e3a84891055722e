/** Rules of findings: each figure has one headline, and no statement says more than its evidence. */

import { problemAt, type Problem } from './problem.ts';
import type { StudyTables } from './study-tables.ts';
import { cell, itemsOf, type Row } from './table.ts';

const DIGIT = /\p{Nd}/u;
/** A digit, or a word for a share. A count of things, such as "two patterns", is not meant. */
const AMOUNT = /\p{Nd}|\b(half|thirds?|quarters?|fifths?|tenths?|per cent)\b/iu;
const OPEN_ENDED = /\b(more than|at least)\b/i;

/** Figures without their one headline, and statements with a number that nothing published bears. */
export function findingProblems(tables: StudyTables): Problem[] {
	return [
		...headlineProblems(tables),
		...tables.rows('findings').flatMap((row) => statementProblems(row, tables))
	];
}

function headlineProblems(tables: StudyTables): Problem[] {
	const findings = tables.rows('findings');
	// A table that could not be read has been reported; its headlines are not known.
	if (findings.length === 0) return [];
	return tables.rows('themes').flatMap((theme) => {
		const figure = cell(theme, 'id');
		const [first, ...more] = findings.filter(
			(row) => cell(row, 'figure') === figure && cell(row, 'role') === 'headline'
		);
		if (!first) {
			return [
				problemAt(
					{ file: tables.file('findings'), row: null },
					'role',
					`the figure "${figure}" has no headline`,
					`add a row with the figure "${figure}" and the role headline`
				)
			];
		}
		return more.map((row) =>
			problemAt(
				row,
				'role',
				`the figure "${figure}" has a headline in row ${first.row} already`,
				'change role to finding in one of the two rows'
			)
		);
	});
}

function statementProblems(row: Row, tables: StudyTables): Problem[] {
	const id = cell(row, 'id');
	const statement = cell(row, 'statement');
	const isHeadline = cell(row, 'role') === 'headline';
	const evidence = itemsOf(row, 'evidence');
	const kinds = evidence.map((one) =>
		tables.row('comparisons', one) ? 'direction' : kindOf(tables.row('estimates', one))
	);
	const problems: Problem[] = [];
	if (isHeadline && evidence.length === 0) {
		problems.push(
			problemAt(
				row,
				'evidence',
				`the headline "${id}" names no evidence`,
				'name in evidence the data that it rests on'
			)
		);
	}
	const onlyDirections = kinds.length > 0 && kinds.every((kind) => kind === 'direction');
	if (isHeadline && onlyDirections && DIGIT.test(statement)) {
		problems.push(
			problemAt(
				row,
				'statement',
				`the headline "${id}" holds a digit, but its evidence is directions only`,
				'take the number out of statement, or name in evidence the estimate that it comes from'
			)
		);
	}
	if (kinds.includes('bound') && AMOUNT.test(statement) && !OPEN_ENDED.test(statement)) {
		problems.push(
			problemAt(
				row,
				'statement',
				`the statement of "${id}" gives a number for a bound without "more than" or "at least"`,
				'add "more than" or "at least", or take the number out'
			)
		);
	}
	return problems;
}

function kindOf(row: Row | undefined): string {
	return row ? cell(row, 'kind') : 'unknown';
}
