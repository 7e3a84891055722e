/** Columns that are missing, unknown or out of order. */

import { describe, expect, test } from 'vitest';
import { columnProblems } from '$lib/data/validation/columns';
import { descriptor, nothing, tableIn } from './bundled-descriptor';
import { field, resource, table, told } from './small-resource';

describe('the columns of a table', () => {
	const described = resource(['id', 'label', 'position'].map((name) => field(name)));
	const columnsOf = (header: string) => told(columnProblems(described, table(`${header}\n`)));

	test.each([
		['id,label,position', []],
		[
			'label,position',
			['id: the column "id" is missing. Action: add "id" after "the start of the header".']
		],
		['id,position', ['label: the column "label" is missing. Action: add "label" after "id".']],
		[
			'id,label,position,note',
			[
				'note: the column "note" is not in the descriptor. Action: delete or rename it, or describe it in datapackage.json.'
			]
		],
		['id,,label,position', []],
		['id,id,label,position', []],
		[
			'id,position,label',
			[
				'position: the column "position" is not where the descriptor has it. Action: put the columns in this order: id, label, position.'
			]
		],
		[
			'position,id',
			[
				'label: the column "label" is missing. Action: add "label" after "id".',
				'position: the column "position" is not where the descriptor has it. Action: put the columns in this order: id, label, position.'
			]
		]
	])('%s', (header, lines) => {
		expect(columnsOf(header)).toEqual(lines.map((line) => `things.csv, row 1, ${line}`));
	});
});

test('a description that a test makes up has the shape of a real one', () => {
	const made = resource([field('id')]);
	expect(Object.keys(made).sort()).toEqual(
		Object.keys(tableIn(descriptor(nothing), 'notes')).sort()
	);
});
