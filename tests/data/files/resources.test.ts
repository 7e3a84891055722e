/** Tables that the descriptor, the files and the explorer do not agree on. */

import { describe, expect, test } from 'vitest';
import type { Descriptor } from '$lib/data/validation/descriptor';
import { resourceProblems } from '$lib/data/validation/resources';
import { FOLDER } from '../package-files';
import {
	FILE,
	FILES,
	descriptor,
	fieldIn,
	nothing,
	tableIn,
	type Change
} from './bundled-descriptor';
import { told } from './small-resource';

const problemsOf = (change: Change, files = FILES) =>
	told(resourceProblems(descriptor(change), files)).map((line) => line.replace(`${FILE}: `, ''));

describe('the tables of a descriptor', () => {
	test('agree with the files', () => {
		expect(problemsOf(nothing)).toEqual([]);
	});

	test.each<[string, Change, string[]]>([
		[
			'describe a table twice',
			(one) => void one.resources.push(tableIn(one, 'notes')),
			['the table "notes" is described more than once. Action: keep one of the descriptions.']
		],
		[
			'describe a field twice',
			(one) => void tableIn(one, 'notes').schema.fields.push(fieldIn(one, 'notes', 'id')),
			[
				'the table "notes" describes the field "id" more than once. Action: keep one of the descriptions.'
			]
		],
		[
			'lack a field',
			(one) => void tableIn(one, 'notes').schema.fields.splice(3, 1),
			[
				'the table "notes" has no field "text", which the explorer reads. Action: describe "text" in the schema of "notes", and add the column to notes.csv.'
			]
		],
		[
			'have a list without a delimiter',
			(one) => void delete fieldIn(one, 'sequences', 'evidence').delimiter,
			[
				'the table "sequences" has the list "evidence" without a delimiter. Action: add "delimiter": " " to the field.'
			]
		],
		[
			'have a primary key on no field',
			(one) => void (tableIn(one, 'glossary').schema.primaryKey = ['word']),
			[
				'the table "glossary" has a key on "word", which is no field. Action: use one of term, definition or position.'
			]
		],
		[
			'have a foreign key on no field',
			(one) =>
				void (tableIn(one, 'glossary').schema.foreignKeys = [
					{ fields: ['topic'], reference: { resource: 'notes', fields: ['topic'] } }
				]),
			[
				'the table "glossary" has a key on "topic", which is no field. Action: use one of term, definition or position.'
			]
		],
		[
			'have a key to no field',
			(one) =>
				void (tableIn(one, 'glossary').schema.foreignKeys = [
					{ fields: ['term'], reference: { resource: 'notes', fields: ['word'] } }
				]),
			[
				'the table "glossary" has a key to "word" of "notes", which the descriptor does not describe. Action: name a table and a field that are described.'
			]
		],
		[
			'have a key to no field of their own',
			(one) =>
				void (tableIn(one, 'glossary').schema.foreignKeys = [
					{ fields: ['term'], reference: { resource: undefined, fields: ['word'] } }
				]),
			[
				'the table "glossary" has a key to "word" of "glossary", which the descriptor does not describe. Action: name a table and a field that are described.'
			]
		],
		[
			'have a key to no table',
			(one) =>
				void (tableIn(one, 'glossary').schema.foreignKeys = [
					{ fields: ['term'], reference: { resource: 'words', fields: ['id'] } }
				]),
			[
				'the table "glossary" has a key to "id" of "words", which the descriptor does not describe. Action: name a table and a field that are described.'
			]
		]
	])('%s', (_, change, lines) => {
		expect(problemsOf(change)).toEqual(lines);
	});

	test('have a file of another name', () => {
		expect(problemsOf((one) => void (tableIn(one, 'glossary').path = 'words.csv'))).toEqual([
			'the table "glossary" has the file words.csv. Action: change its path to "glossary.csv".',
			`the table "glossary" has the file words.csv, which does not exist. Action: add ${FOLDER}words.csv, or take the table out of the descriptor.`,
			`${FOLDER}glossary.csv is not named in the descriptor. Action: describe it under "resources", or delete the file.`
		]);
	});

	test('lack one that the explorer reads', () => {
		const without = (one: Descriptor) =>
			void (one.resources = one.resources.filter(({ name }) => name !== 'glossary'));
		expect(problemsOf(without)).toEqual([
			`${FOLDER}glossary.csv is not named in the descriptor. Action: describe it under "resources", or delete the file.`,
			'the descriptor names no table "glossary", which the explorer reads. Action: describe glossary.csv under "resources".'
		]);
	});

	test('that could not be read whole are not missing too, and neither are what keys name', () => {
		const part = (one: Descriptor) => {
			one.resources = one.resources.filter(({ name }) => name !== 'locators');
			one.whole = false;
		};
		expect(problemsOf(part)).toEqual([]);
		expect(
			problemsOf((one) => {
				part(one);
				tableIn(one, 'glossary').schema.primaryKey = ['word'];
				tableIn(one, 'glossary').schema.foreignKeys = [
					{ fields: ['term'], reference: { resource: 'notes', fields: ['word'] } }
				];
			})
		).toHaveLength(2);
		expect(
			problemsOf((one) => {
				part(one);
				tableIn(one, 'notes').path = 'gone.csv';
			})
		).toHaveLength(2);
	});

	test('are looked for among tables only', () => {
		expect(problemsOf(nothing, [...FILES, `${FOLDER}README.md`])).toEqual([]);
		expect(problemsOf(nothing, [...FILES, `${FOLDER}extra.csv`])).toHaveLength(1);
	});
});
