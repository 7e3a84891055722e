/** What a reader can choose of a study, and what is known of it. */

import { describe, expect, test } from 'vitest';
import { CATALOGUE, groupIds, themeIds } from '$lib/data/catalogue';
import { choicesOf } from '$lib/data/choices';
import { loadStudies } from '$lib/data/load-study';
import { MAIN_STUDY } from '$lib/data/main-study';
import { shortCitation } from '$lib/data/study';
import { studyFacts } from '$lib/data/study-facts';
import { factsOf, type Descriptor } from '$lib/data/study-facts-of';
import { parseSupportLines } from '$lib/data/support-lines';
import { SCOTLAND, SERVICE } from '../views/companions';

const about = {
	id: 'small-2020',
	authors: [
		{ given: 'A', family: 'Ash' },
		{ given: 'B', family: 'Birch' }
	],
	year: 2020,
	covers: 'Little.',
	population: 'few',
	period: '2020',
	licence: 'OGL',
	grade: 'P'
};
const TABLES: Record<string, string> = {
	dimensions: 'id,label,position\nyear,Year,2\ngender,Gender,1\n',
	groups:
		'id,label,dimension,mark\n2019,2019,year,star\nmale,Male,gender,circle\n2020,2020,year,cross\n',
	themes: 'id,label,position\nlate,Late,10\nearly,Early,9\n',
	measures: 'id,theme\ncases,early\nolder,early\nsites,late\n',
	estimates: 'measure,groups\ncases,male 2019\nsites,\n',
	comparisons: 'measure,groups\nolder,2020\n'
};
const choices = (more: object = {}) => choicesOf({ ...about, ...more }, (name) => TABLES[name]!);

describe('the choices of a study', () => {
	test('are its dimensions and themes in their order, and its groups in that of the table', () => {
		const { start, dimensions, themes, ...words } = choices();
		expect(words).toEqual({
			id: 'small-2020',
			name: 'Ash and Birch (2020)',
			covers: 'Little.',
			population: 'few',
			period: '2020',
			licence: 'OGL',
			grade: 'P'
		});
		expect(dimensions).toEqual([
			{ id: 'gender', label: 'Gender', groups: [{ id: 'male', label: 'Male', mark: 'circle' }] },
			{
				id: 'year',
				label: 'Year',
				groups: [
					{ id: '2019', label: '2019', mark: 'star' },
					{ id: '2020', label: '2020', mark: 'cross' }
				]
			}
		]);
		expect(themes).toEqual([
			{ id: 'early', label: 'Early', by: 'year' },
			{ id: 'late', label: 'Late', by: null }
		]);
		expect(start).toEqual({
			groups: ['2019', 'male', '2020'],
			themes: ['early', 'late'],
			by: 'gender'
		});
	});

	test('show a part in the way that divides most of it, or else as the study starts', () => {
		const early = (comparisons: string, by: string) => {
			const table = (name: string) => ({ ...TABLES, comparisons })[name]!;
			return choicesOf({ ...about, start: { by } }, table).themes[0]!.by;
		};
		const [none, one] = ['measure,groups\n', 'measure,groups\nolder,2020\n'];
		expect([early(none, 'gender'), early(none, 'year')]).toEqual(['gender', 'year']);
		expect([early(one, 'gender'), early(one, 'year')]).toEqual(['year', 'year']);
	});

	test('start as the study says, as far as it says', () => {
		const start = { groups: ['male'], themes: ['late'], by: 'year' };
		expect(choices({ start }).start).toEqual(start);
		expect(choices({ start: { by: 'year' } }).start).toMatchObject({
			by: 'year',
			themes: ['early', 'late']
		});
	});
});

describe('the catalogue', () => {
	test('has the main study first, and the others by their name', () => {
		const [main, ...others] = CATALOGUE;
		expect(main!.id).toBe(MAIN_STUDY);
		const names = others.map(({ name }) => name);
		expect(names.length).toBeGreaterThan(1);
		expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b)));
	});

	test('names the groups and the parts of each study', () => {
		for (const study of CATALOGUE) {
			const marked = study.dimensions.flatMap(({ groups }) => groups);
			expect(groupIds(study).toSorted()).toEqual(marked.map(({ id }) => id).toSorted());
			expect(themeIds(study)).toEqual(study.themes.map(({ id }) => id));
			expect(groupIds(study)).toEqual(expect.arrayContaining(study.start.groups));
		}
	});
});

describe('what is known of a study', () => {
	const descriptor = {
		version: '1.2.3',
		sources: [
			{ title: 'Book' },
			{ title: 'File', path: 'a.pdf' },
			{ title: 'Page', path: 'https://example.org/' }
		],
		study: {
			...about,
			title: 'T',
			publisher: 'P',
			place: 'L',
			series: 'S',
			citation: 'C',
			remark: 'R',
			caveat: 'V',
			shortCaveat: 'W',
			rights: 'X'
		}
	} as unknown as Descriptor;

	test('is its citation and where it can be read', () => {
		expect(factsOf(descriptor)).toEqual({
			...{
				id: 'small-2020',
				title: 'T',
				authors: about.authors,
				year: 2020,
				publisher: 'P',
				place: 'L'
			},
			...{ series: 'S', citation: 'C', remark: 'R', caveat: 'V', shortCaveat: 'W', rights: 'X' },
			...{ shortCitation: 'Ash and Birch (2020)', url: 'https://example.org/', version: '1.2.3' },
			works: []
		});
		const works = [{ documents: ['paper'], quotes: true, citation: 'Q' }];
		const quoted = { ...descriptor, study: { ...descriptor.study, works } };
		expect(factsOf(quoted).works).toEqual(works);
		expect(factsOf({ ...descriptor, sources: [{ title: 'Book' }] }).url).toBe('');
	});

	test('has its own short name, where it has one', () => {
		expect(shortCitation({ ...about, short: 'Small (2020)' })).toBe('Small (2020)');
		expect(shortCitation({ ...about, authors: about.authors.slice(1) })).toBe('Birch (2020)');
	});

	test('is found by its id, and by no other', () => {
		for (const { id, name } of CATALOGUE) {
			expect(studyFacts(id)).toMatchObject({ id, shortCitation: name });
		}
		expect(() => studyFacts('other')).toThrow('There is no data package for the study "other".');
	});
});

describe('studies that are loaded', () => {
	const studiesIn = ({ tables }: Awaited<ReturnType<typeof loadStudies>>) =>
		[...new Set(tables.measures.array('study') as string[])].sort();

	test('stand beside the main one, which is there from the start', async () => {
		expect(await loadStudies([])).toEqual({ tables: expect.anything(), studies: [] });
		expect(studiesIn(await loadStudies([MAIN_STUDY]))).toEqual([MAIN_STUDY]);
		const loaded = await loadStudies([SCOTLAND, MAIN_STUDY, SCOTLAND]);
		expect(studiesIn(loaded)).toEqual([MAIN_STUDY, SCOTLAND].sort());
		expect(loaded.studies.map(({ id }) => id)).toEqual([SCOTLAND]);
	});

	test('are loaded once, in whatever order they are named', async () => {
		const both = loadStudies([SERVICE, SCOTLAND]);
		expect(loadStudies([SCOTLAND, SERVICE])).toBe(both);
		expect(loadStudies([SCOTLAND])).not.toBe(both);
		expect((await both).studies.map(({ id }) => id).sort()).toEqual([SCOTLAND, SERVICE].sort());
	});

	test('are left out where there is no such study', async () => {
		expect((await loadStudies(['nowhere-2000'])).studies).toEqual([]);
	});
});

test('a support line has a name, a contact, what it is for and the day of its check', () => {
	expect([...parseSupportLines('name,contact,detail,checked_on\nA,1,Help,2026-01-02\n')]).toEqual([
		{ name: 'A', contact: '1', detail: 'Help', checkedOn: '2026-01-02' }
	]);
});
