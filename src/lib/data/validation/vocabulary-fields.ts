/** Checks that the descriptor allows exactly the codes of the vocabulary, which the code relies on. */

import {
	AXES,
	BASE_STATUSES,
	COMPARATOR_STATUSES,
	FORMULAS,
	KINDS,
	LANES,
	MARKS,
	ROLES,
	STATUS_CODES,
	WAYS
} from '../vocabulary.ts';
import type { Descriptor } from './descriptor.ts';
import type { TableName } from './expected-tables.ts';
import { problemAt, type Problem } from './problem.ts';

/** A direction has a table of its own. */
const ESTIMATE_KINDS = KINDS.filter((kind) => kind !== 'direction');

const VOCABULARIES: [TableName, string, readonly string[]][] = [
	['dimensions', 'axis', AXES],
	['groups', 'mark', MARKS],
	['estimates', 'kind', ESTIMATE_KINDS],
	['estimates', 'base_status', BASE_STATUSES],
	['estimates', 'formula', FORMULAS],
	['comparisons', 'way', WAYS],
	['comparisons', 'comparator_status', COMPARATOR_STATUSES],
	['sequences', 'lane', LANES],
	['findings', 'role', ROLES]
];

/** Fields whose allowed codes differ from the vocabulary, and codes that it does not have. */
export function vocabularyProblems({ file, resources }: Descriptor): Problem[] {
	const problems: Problem[] = [];
	const report = (message: string, action: string) =>
		problems.push(problemAt({ file, row: null }, null, message, action));

	for (const [table, column, codes] of VOCABULARIES) {
		const field = resources
			.find((one) => one.name === table)
			?.schema.fields.find((one) => one.name === column);
		if (!field) continue;
		const allowed = field.constraints?.enum ?? [];
		const where = `"${column}" of the table "${table}"`;
		for (const code of allowed.filter((one) => !codes.includes(one))) {
			report(
				`${where} allows "${code}", which is not in src/lib/data/vocabulary.ts`,
				`take "${code}" out, or add it to the vocabulary and to the code that reads it`
			);
		}
		for (const code of codes.filter((one) => !allowed.includes(one))) {
			report(`${where} does not allow "${code}"`, `add "${code}" to the field's enum`);
		}
	}
	for (const { name, schema } of resources) {
		const labelled = [
			...(schema.missingValues ?? []),
			...schema.fields.flatMap((field) => field.missingValues ?? [])
		];
		for (const code of new Set(labelled.map(({ value }) => value))) {
			if (code === '' || (STATUS_CODES as readonly string[]).includes(code)) continue;
			report(
				`the table "${name}" has the missing value "${code}", which is not in src/lib/data/vocabulary.ts`,
				`use one of ${STATUS_CODES.join(', ')}`
			);
		}
	}
	return problems;
}
