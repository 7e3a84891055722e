import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sourceFiles, type SourceFile } from './source-files';

const CHILD = 'child or young person who displayed harmful sexual behaviour';
const FOLLOWED = '"followed", or "was identified as a trigger", with who identified it';

/** What is not said of children here, and what is said in its place. */
const AVOID: [RegExp, string][] = [
	[/\bperpetrat\w*/i, CHILD],
	[/\boffenders?\b/i, CHILD],
	[/(?<!\byouth )\boffending\b(?! services)/i, 'behaviour; displayed'],
	[/\bre-?offen\w*/i, 'behaviour; displayed again'],
	[/\babusers?\b/i, CHILD],
	[/\bpredator\w*/i, CHILD],
	[/\bpa?edophil\w*/i, CHILD],
	[/\bjuveniles?\b/i, 'child or young person'],
	[/\bculprits?\b/i, CHILD],
	[/\bguilty\b/i, 'behaviour; displayed'],
	[/\bcrim(e|es|inal|inals|inality)\b/i, 'behaviour; displayed'],
	[/\bchild(ren)? porn\w*/i, 'indecent images of children'],
	[/\b(peer-on-peer|child-on-child)\b/i, 'HSB'],
	[/(?<!['‘“"])\bsext(ing|ers?|s)\b/i, 'sharing nudes or semi-nudes; sexual texts'],
	[/\b(leads?|leading|led) to\b/i, FOLLOWED],
	[/\bcaus(es|ed|ing)\b/i, FOLLOWED],
	[/\bescalat\w*/i, FOLLOWED],
	[/\bpathways?\b/i, FOLLOWED],
	[/\bgateways?\b/i, FOLLOWED],
	[/\bat risk of becoming\b/i, FOLLOWED],
	[/\bvirtual(ly)?\b/i, 'online; technology-assisted'],
	[/\bcyber\w*/i, 'online; technology-assisted'],
	[/\b(just|merely) online\b/i, 'TA-HSB without offline HSB'],
	[/\bdeviant\w*/i, 'developmentally inappropriate']
];

/** Spellings of American English, in what a reader reads. */
const AMERICAN: [RegExp, string][] = [
	[/\bbehavior\w*/i, 'behaviour'],
	[/\bcolor(s|ed|ful)?\b/i, 'colour'],
	[/\bcenter(s|ed)?\b/i, 'centre'],
	[/\b(favor|honor|labor|neighbor)\w*/i, '-our'],
	[
		/\b(organi|recogni|summari|reali|minimi|maximi|categori|emphasi|prioriti|generali|speciali|visuali|sexuali|standardi|apologi|critici|utili)z(e|es|ed|ing|ation)\b/i,
		'-ise'
	],
	[/\banalyz(e|es|ed|ing)\b/i, 'analyse'],
	[/\bgray\b/i, 'grey'],
	[/\b(defense|offense)\b/i, '-ence'],
	[/\b(modeling|labeled|labeling|traveled|canceled)\b/i, 'a doubled l'],
	[/\bfulfill\b/i, 'fulfil']
];

/** A table may name the words to avoid; what stands around it may not use them. */
const GUIDES = ['README.md', 'CONTRIBUTING.md'].map((path) => ({
	path,
	text: readFileSync(path, 'utf8').replace(/^\|.*$/gm, '')
}));
const DATA = sourceFiles('data', '.csv', '.json', '.md');
const WORDING = sourceFiles('src/lib/wording', '.ts');
const SOURCE = sourceFiles('src', '.ts', '.svelte', '.html');

/** The terms in which a source counts; they stand where its figures are, and nowhere else. */
const TERMS_OF_A_SOURCE: [string, RegExp][] = [
	['', /scotland-sexual-crimes-2017|recorded-crime-[a-z0-9-]+/g],
	[
		'data/scotland-sexual-crimes-2017/',
		/\bcrimes?\b|\bcyber-enabled\b|cyber-(share|count)|“perpetrators”/gi
	]
];

function ownWords({ path, text }: SourceFile): string {
	return TERMS_OF_A_SOURCE.reduce(
		(rest, [folder, terms]) => (path.startsWith(folder) ? rest.replace(terms, '') : rest),
		text
	);
}

/** "file:line: “word”; use ... instead" for each word on the list. */
function found(files: SourceFile[], list: [RegExp, string][]): string[] {
	return files.flatMap((file) =>
		ownWords(file)
			.split('\n')
			.flatMap((line, index) =>
				list.flatMap(([pattern, instead]) => {
					const word = line.match(pattern)?.[0];
					return word ? [`${file.path}:${index + 1}: “${word}”; use instead: ${instead}`] : [];
				})
			)
	);
}

const check = (text: string) => found([{ path: 'text', text }], AVOID);

describe('words about children', () => {
	test('in the data, the guides and the source label what was done, and no child', () => {
		expect(found([...DATA, ...GUIDES, ...SOURCE], AVOID)).toEqual([]);
	});

	test('are looked for in all the places where they could stand', () => {
		for (const files of [DATA, GUIDES, WORDING, SOURCE]) expect(files.length).toBeGreaterThan(1);
	});
});

describe('the list', () => {
	test.each([
		'young offender',
		'Reoffending',
		'an abuser',
		'a juvenile',
		'criminal',
		'child pornography',
		'sexting is',
		'this leads to',
		'it causes',
		'escalated',
		'pathways',
		'cyberspace',
		'just online'
	])('finds “%s”, and says where and what to use instead', (text) => {
		expect(check(text).join()).toMatch(/^text:1: “.+”; use instead: .+/);
	});

	test.each([
		'police and youth offending services',
		"The 2017 summary says 'sexting'",
		'HSB led a school to exclude',
		'not proof of cause',
		'because',
		'the authors lead with',
		'in context'
	])('lets “%s” stand', (text) => {
		expect(check(text)).toEqual([]);
	});
});

describe('spelling', () => {
	test('is British in the data, the guides and the words', () => {
		expect(found([...DATA, ...GUIDES, ...WORDING], AMERICAN)).toEqual([]);
	});

	test('that is American is found', () => {
		for (const text of ['behavior', 'Color', 'recognized', 'analyze', 'gray']) {
			expect(found([{ path: 'text', text }], AMERICAN), text).toHaveLength(1);
		}
	});
});
