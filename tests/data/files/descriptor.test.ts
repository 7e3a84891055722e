/** What is wrong with a descriptor, with its table and its field, and what to do about it. */

import { describe, expect, test } from 'vitest';
import { readDescriptor } from '$lib/data/validation/descriptor';
import { FOLDER, packageFiles } from '../package-files';
import { told } from './small-resource';

const FILE = `${FOLDER}datapackage.json`;
const sound = packageFiles[FILE]!;

type Parts = Record<string, unknown>;
interface Descriptor extends Parts {
	study: Parts;
	resources: (Parts & { schema: { fields: Parts[] } & Parts })[];
}

function read(change: (descriptor: Descriptor) => void, file = FILE) {
	const descriptor = JSON.parse(sound) as Descriptor;
	change(descriptor);
	return readDescriptor(file, JSON.stringify(descriptor));
}
const problemsOf = (change: (descriptor: Descriptor) => void) =>
	told(read(change).problems).map((line) => line.replace(`${FILE}: `, ''));

describe('a descriptor', () => {
	test('of the right shape gives its tables', () => {
		const { descriptor, problems } = readDescriptor(FILE, sound);
		expect(problems).toEqual([]);
		expect(descriptor).toMatchObject({ file: FILE, folder: FOLDER, whole: true });
		expect(descriptor!.resources).toHaveLength(12);
	});

	test('may stand in no folder', () => {
		const { descriptor, problems } = readDescriptor('datapackage.json', sound);
		expect(problems).toEqual([]);
		expect(descriptor).toMatchObject({ file: 'datapackage.json', folder: '' });
	});

	test('gives the tables of the right shape, and tells of the others', () => {
		const { descriptor, problems } = read(({ resources }) => void delete resources[1]!.title);
		expect(descriptor!.whole).toBe(false);
		expect(descriptor!.resources).toHaveLength(11);
		expect(told(problems)).toEqual([
			`${FILE}: resources[1].title is missing. Action: add resources[1].title.`
		]);
	});

	test('without tables gives none, and is not whole', () => {
		const { descriptor } = read((one) => void (one.resources = []));
		expect(descriptor).toMatchObject({ resources: [], whole: false });
		expect(readDescriptor(FILE, '{"resources":"all"}').descriptor).toMatchObject({
			resources: [],
			whole: false
		});
	});

	test.each(['null', '[]', '3', '"text"'])('that is %s is read as one without parts', (text) => {
		const { descriptor, problems } = readDescriptor(FILE, text);
		expect(descriptor).toMatchObject({ resources: [], whole: false });
		expect(problems.length).toBeGreaterThan(0);
	});

	test('that is no JSON is told of with its line', () => {
		const { descriptor, problems } = readDescriptor(FILE, '{\n"a": 1\n"b": 2\n}');
		expect(descriptor).toBeNull();
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatchObject({ file: FILE, row: 3, column: null });
		expect(problems[0]!.message).toMatch(/^the descriptor is not valid JSON \(.+\)$/);
		expect(problems[0]!.action).toBe(
			'correct the JSON; commas and double quotes are the usual suspects'
		);
	});

	test('that ends too early is told of, with or without a line', () => {
		const { problems } = readDescriptor(FILE, '{\n"a": 1');
		expect(problems[0]!.row === null || problems[0]!.row === 2).toBe(true);
	});
});

describe('a part of it', () => {
	test.each<[string, (descriptor: Descriptor) => void, string]>([
		['is missing', (one) => void delete one.version, 'version is missing. Action: add version.'],
		[
			'is no text',
			(one) => void (one.title = 7),
			'title is 7 and not a text. Action: change title to a text.'
		],
		[
			'is empty',
			(one) => void (one.title = ' '),
			'title is "" and not a text that is not empty. Action: change title to a text that is not empty.'
		],
		[
			'is no version',
			(one) => void (one.version = '1.0'),
			'version is "1.0" and not a version such as "1.0.0". Action: change version to a version such as "1.0.0".'
		],
		[
			'is no version at its end',
			(one) => void (one.version = '1.0.0-beta'),
			'version is "1.0.0-beta" and not a version such as "1.0.0". Action: change version to a version such as "1.0.0".'
		],
		[
			'is no list',
			(one) => void (one.keywords = 'a'),
			'keywords is "a" and not a list of keywords. Action: change keywords to a list of keywords.'
		],
		[
			'lists nothing',
			(one) => void (one.sources = []),
			'sources is [] and not at least one source. Action: change sources to at least one source.'
		],
		[
			'is no object',
			(one) => void (one.study = 'x' as never),
			'study is "x" and not an object. Action: change study to an object.'
		],
		[
			'is another grade',
			(one) => void (one.study.grade = 'Q'),
			'study.grade is "Q" and not one of "P", "S" and "P and S". Action: change study.grade to one of "P", "S" and "P and S".'
		],
		[
			'is the study of another folder',
			(one) => void (one.study.id = 'other'),
			'the study id "other" is not the name of the folder, "hollis-belton-2017". Action: change study.id to "hollis-belton-2017", or rename the folder.'
		],
		[
			'has another profile',
			(one) => void (one.$schema = 'x'),
			'$schema is "x" and not "https://datapackage.org/profiles/2.0/datapackage.json". Action: change $schema to "https://datapackage.org/profiles/2.0/datapackage.json".'
		],
		[
			'is a table of another path',
			({ resources }) => void (resources[0]!.path = '../a.csv'),
			'resources[0].path is "../a.csv" and not the name of a CSV file beside the descriptor. Action: change resources[0].path to the name of a CSV file beside the descriptor.'
		],
		[
			'is no table',
			({ resources }) => void (resources[0] = 'x' as never),
			'resources[0] is "x" and not an object. Action: change resources[0] to an object.'
		],
		[
			'is a field of another type',
			({ resources }) => void (resources[0]!.schema.fields[0]!.type = 'date'),
			'resources[0].schema.fields.0.type is "date" and not one of "string", "integer", "boolean" and "list". Action: change resources[0].schema.fields.0.type to one of "string", "integer", "boolean" and "list".'
		],
		[
			'is a constraint that is not known',
			({ resources }) => void (resources[0]!.schema.fields[0]!.constraints = { uniqeu: true }),
			'resources[0].schema.fields.0.constraints.uniqeu is not a property that is checked. Action: take resources[0].schema.fields.0.constraints.uniqeu out.'
		],
		[
			'is no pattern',
			({ resources }) => void (resources[0]!.schema.fields[0]!.constraints = { pattern: '[' }),
			'resources[0].schema.fields.0.constraints.pattern is "[" and not a regular expression. Action: change resources[0].schema.fields.0.constraints.pattern to a regular expression.'
		],
		[
			'is a key of two columns',
			({ resources }) =>
				void (resources[0]!.schema.foreignKeys = [
					{ fields: ['a', 'b'], reference: { resource: 'x', fields: ['id'] } }
				]),
			'resources[0].schema.foreignKeys.0.fields is ["a","b"] and not a list of one column. Action: change resources[0].schema.foreignKeys.0.fields to a list of one column.'
		]
	])('%s', (_, change, line) => {
		expect(problemsOf(change)).toEqual([line]);
	});
});
