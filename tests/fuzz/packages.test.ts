/** A data package that is broken in any way is valid, or has faults that each name a file; what passes can be read. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '$lib/data/catalogue';
import { choicesOf } from '$lib/data/choices';
import { listOf, readDatum, readLocator, type Row } from '$lib/data/read-datum';
import { buildBackground, buildTables, textsByStudy } from '$lib/data/tables';
import { formatProblems, type Problem } from '$lib/data/validation/problem';
import { validatePackage, type PackageFiles } from '$lib/data/validation/validate-package';
import { tryCases } from './cases';
import { breaksOf, type Break } from './package-breaks';

const texts = import.meta.glob<string>('/data/*/*.{csv,json}', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** The files of each study, by the path that a reader would write. */
const STUDIES = CATALOGUE.map(({ id }): [string, PackageFiles] => {
	const own = Object.entries(texts).filter(([path]) => path.split('/')[2] === id);
	return [id, Object.fromEntries(own.map(([path, text]) => [path.slice(1), text]))];
});

function expectNamed(problems: Problem[]) {
	for (const { file, row, message, action } of problems) {
		expect(file).toMatch(/^data\/[a-z0-9-]+\/[a-z]+\.(csv|json)$/);
		expect(row === null || (Number.isInteger(row) && row >= 1)).toBe(true);
		expect(message).toMatch(/\w/);
		expect(action).toMatch(/\w/);
	}
	const lines = problems.map(({ file }) => file).sort();
	const shown = formatProblems(problems);
	for (const file of new Set(lines)) expect(shown).toContain(file);
}

/** What the explorer does with a package that has passed: every table and datum is read. */
function expectReadable(files: PackageFiles) {
	const descriptor = Object.entries(files).find(([path]) => path.endsWith('.json'))![1];
	const { study } = JSON.parse(descriptor) as { study: Parameters<typeof choicesOf>[0] };
	const texts = textsByStudy(
		Object.fromEntries(Object.entries(files).filter(([path]) => path.endsWith('.csv')))
	);
	const tables = buildTables(texts);
	buildBackground(texts);
	const rows = tables.evidence.objects() as Row[];
	const locators = new Map(
		(tables.locators.objects() as Row[]).map((row) => [row.id!, readLocator(row)])
	);
	const published = new Map(rows.map((row) => [row.id!, row.value!]));
	for (const row of rows) {
		const named = row.mentions!.split(/[ |]/);
		const groups = [...listOf(row.groups), ...listOf(row.comparators)];
		expect(named.filter(Boolean).sort(), row.id).toEqual(groups.sort());
		const datum = readDatum(row, locators, published);
		expect(datum.locator, row.id).toBeDefined();
		expect(datum.theme, row.id).toBeTruthy();
		if (datum.base.status === 'published') expect(datum.base.n).toBeGreaterThan(0);
		if (datum.kind === 'percentage') expect(Number(datum.percent)).toBeLessThanOrEqual(100);
	}
	const choices = choicesOf(study, (name) => texts[study.id]![name]!);
	expect(choices.dimensions.every(({ label }) => label)).toBe(true);
}

function expectSound(files: PackageFiles) {
	const problems = validatePackage(files);
	expectNamed(problems);
	if (problems.length === 0) expectReadable(files);
}

const several = (one: fc.Arbitrary<Break>) => fc.array(one, { minLength: 1, maxLength: 4 });

describe.each(STUDIES)('the package %s', (_, files) => {
	const { ofTables, ofDescriptor } = breaksOf(files);
	const broken = (breaks: Break[]) => breaks.reduce((all, change) => change(all), files);

	test('as it ships passes, and can be read', () => {
		expect(validatePackage(files)).toEqual([]);
		expectReadable(files);
	});

	test('with other cells, rows, columns or letters', () => {
		tryCases(700, several(ofTables), (breaks) => expectSound(broken(breaks)));
	});

	test('with another descriptor', () => {
		tryCases(300, several(ofDescriptor), (breaks) => expectSound(broken(breaks)));
	});
});

test('files that are no package have faults, and each names a file', () => {
	const any = fc.dictionary(
		fc.constantFrom('datapackage.json', 'groups.csv', 'notes.csv', 'estimates.csv'),
		fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.constant('id\n1\n'))
	);
	tryCases(500, any, (files) => {
		const named = Object.entries(files).map(([name, text]) => [`data/x/${name}`, text]);
		const problems = validatePackage(Object.fromEntries(named) as PackageFiles);
		expect(problems.length).toBeGreaterThan(0);
		if (named.length > 0) expectNamed(problems);
	});
});
