/** The package that readers download is the package of the repository, byte for byte. */

import { readdirSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packagedStudies, studyZip } from '../../src/routes/data/study-zip';
import { GET } from '../../src/routes/data/[study].zip/+server';

test('every study folder has a package', () => {
	const folders = readdirSync('data', { withFileTypes: true }).filter((one) => one.isDirectory());
	expect(packagedStudies.toSorted()).toEqual(folders.map(({ name }) => name).toSorted());
});

test.for(packagedStudies)('%s: each file is there and as it is in the repository', (study) => {
	const files = unzipSync(studyZip(study));
	const expected = readdirSync(`data/${study}`).filter((name) => /\.(csv|json)$/.test(name));
	expect(expected).toContain('datapackage.json');
	expect(Object.keys(files).toSorted()).toEqual(
		[...expected, 'README.md'].map((name) => `${study}/${name}`).toSorted()
	);
	for (const name of expected) {
		const original = readFileSync(`data/${study}/${name}`);
		expect(original.equals(files[`${study}/${name}`]!), name).toBe(true);
	}
	expect(readFileSync('data/README.md').equals(files[`${study}/README.md`]!)).toBe(true);
});

test('the same data give the same bytes', () => {
	const [study] = packagedStudies;
	expect(studyZip(study!)).toEqual(studyZip(study!));
});

test('a study that is not there has no package', () => {
	expect(() => studyZip('nobody-2000')).toThrow(/no data package/);
});

test('the address of the download serves the package as a zip file', async () => {
	const [study] = packagedStudies;
	const response = GET({ params: { study: study! } });
	expect(response.headers.get('content-type')).toBe('application/zip');
	expect(new Uint8Array(await response.arrayBuffer())).toEqual(studyZip(study!));
});
