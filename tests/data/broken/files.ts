/** Packages whose descriptor or files are malformed. */

import { DATA_VERSION } from '../../data-version';
import { append, swap, type BrokenPackage } from './broken-package';

const DESCRIPTOR = 'datapackage.json';
/** Its line in the descriptor. */
const VERSION = `"version": "${DATA_VERSION}",`;

export const BROKEN_FILES: BrokenPackage[] = [
	{
		name: 'no descriptor',
		file: DESCRIPTOR,
		mutate: () => undefined,
		expected: { row: null, message: /no descriptor/, action: /add datapackage\.json/ }
	},
	{
		name: 'a descriptor that is not JSON',
		file: DESCRIPTOR,
		mutate: swap(VERSION, VERSION.slice(0, -1)),
		expected: { row: 8, message: /not valid JSON/, action: /correct the JSON/ }
	},
	{
		name: 'a descriptor without a version',
		file: DESCRIPTOR,
		mutate: swap(VERSION, ''),
		expected: { row: null, message: /^version is missing$/, action: /add version/ }
	},
	{
		name: 'a table of an older profile',
		file: DESCRIPTOR,
		mutate: swap('profiles/2.0/dataresource.json', 'profiles/1.0/dataresource.json'),
		expected: {
			row: null,
			message: /resources\[0\]\.\$schema is .*1\.0/,
			action: /profiles\/2\.0\/dataresource\.json/
		}
	},
	{
		name: 'a constraint that nothing checks',
		file: DESCRIPTOR,
		mutate: swap('"unique": true', '"uniqeu": true'),
		expected: { row: null, message: /uniqeu is not a property/, action: /take .*uniqeu out/ }
	},
	{
		name: 'a study id that is not the folder',
		file: DESCRIPTOR,
		mutate: swap(
			'"study": {\n\t\t"id": "hollis-belton-2017"',
			'"study": {\n\t\t"id": "hollis-2017"'
		),
		expected: { row: null, message: /"hollis-2017" is not the name/, action: /hollis-belton-2017/ }
	},
	{
		name: 'a descriptor that allows another kind',
		file: DESCRIPTOR,
		mutate: swap('"quantifier",', '"quantifier", "estimate",'),
		expected: { row: null, message: /allows "estimate"/, action: /take "estimate" out/ }
	},
	{
		name: 'a descriptor that forgets a role',
		file: DESCRIPTOR,
		mutate: swap('"explanation",', ''),
		expected: { row: null, message: /does not allow "explanation"/, action: /add "explanation"/ }
	},
	{
		name: 'a table without a file',
		file: 'glossary.csv',
		mutate: () => undefined,
		expected: {
			file: DESCRIPTOR,
			row: null,
			message: /glossary\.csv, which does not exist/,
			action: /add data\/hollis-belton-2017\/glossary\.csv/
		}
	},
	{
		name: 'a file that the descriptor does not name',
		file: 'extra.csv',
		mutate: () => 'id\na\n',
		expected: {
			file: DESCRIPTOR,
			row: null,
			message: /extra\.csv is not named/,
			action: /describe it .* or delete/
		}
	},
	{
		name: 'an empty file',
		file: 'notes.csv',
		mutate: () => '\n',
		expected: { row: 1, message: /the file is empty/, action: /add the header/ }
	},
	{
		name: 'a byte order mark',
		file: 'themes.csv',
		mutate: (text) => `\uFEFF${text}`,
		expected: { row: 1, message: /byte order mark/, action: /UTF-8 without/ }
	},
	{
		name: 'a quote that is not closed',
		file: 'glossary.csv',
		mutate: swap('internet or other technology."', 'internet or other technology.'),
		expected: { row: 3, message: /opened and not closed/, action: /close it/ }
	},
	{
		name: 'a row with a cell too many, after a cell with line breaks',
		file: 'notes.csv',
		mutate: (text) =>
			append('np-more,limit,More,Text,17,x')(swap('How the 91 case', 'How\nthe 91 case')(text)),
		expected: { row: 19, message: /has 6 cells, but the header has 5/, action: /commas/ }
	},
	{
		name: 'a blank row',
		file: 'themes.csv',
		mutate: swap('\nforms,', '\n\nforms,'),
		expected: { row: 3, message: /blank/, action: /delete it/ }
	},
	{
		name: 'a column that is missing',
		file: 'themes.csv',
		mutate: swap('question', 'query'),
		expected: {
			row: 1,
			column: 'question',
			message: /"question" is missing/,
			action: /add "question"/
		}
	},
	{
		name: 'a column that is unknown',
		file: 'themes.csv',
		mutate: swap('question', 'query'),
		expected: { row: 1, column: 'query', message: /"query" is not in/, action: /delete or rename/ }
	},
	{
		name: 'a column that is there twice',
		file: 'themes.csv',
		mutate: swap('question', 'label'),
		expected: { row: 1, column: 'label', message: /"label" is there twice/, action: /rename one/ }
	},
	{
		name: 'columns in another order',
		file: 'glossary.csv',
		mutate: swap('term,definition', 'definition,term'),
		expected: {
			row: 1,
			column: 'definition',
			message: /"definition" is not where/,
			action: /term, definition, position/
		}
	},
	{
		name: 'a text in another encoding',
		file: 'groups.csv',
		mutate: swap('with no TA-HSB recorded', 'with no TA\uFFFDHSB recorded'),
		expected: { row: 5, message: /could not be read as UTF-8/, action: /save the file as UTF-8/ }
	},
	{
		name: 'a pattern that is not a regular expression',
		file: DESCRIPTOR,
		mutate: swap('"^[a-z][a-z0-9-]*$"', '"^[a-z"'),
		expected: {
			row: null,
			message: /constraints\.pattern is "\^\[a-z" and not a regular/,
			action: /change .*pattern to a regular expression/
		}
	},
	{
		name: 'a list without a delimiter',
		file: DESCRIPTOR,
		mutate: (text) => text.replace(/,\s*"delimiter": " "/, ''),
		expected: { row: null, message: /the list "populations" without/, action: /add "delimiter"/ }
	},
	{
		name: 'a table with a name that every object has',
		file: DESCRIPTOR,
		mutate: swap('"name": "glossary"', '"name": "constructor"'),
		expected: { row: null, message: /names no table "glossary"/, action: /describe glossary\.csv/ }
	}
];
