/** A build with a broken package stops with the message that names the fault. */

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { validatedData } from '$lib/data/validation/vite-plugin';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'packages-'));
	cpSync('data', folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Calls the plugin as the start of a build does; the hook needs no context. */
function startBuild() {
	const { buildStart } = validatedData(folder);
	if (typeof buildStart !== 'function') throw new Error('The plugin has no buildStart.');
	(buildStart as () => void)();
}

/** Calls the plugin as a server does when a file has changed, in a project with this root. */
function change(file: string, root: string, studies: string) {
	const { name, configResolved, hotUpdate } = validatedData(studies);
	(configResolved as (config: { root: string }) => void)({ root });
	(hotUpdate as (change: { file: string }) => void)({ file });
	return name;
}

it('lets a sound package pass', () => {
	expect(startBuild).not.toThrow();
});

it('stops for a derived value that its inputs do not give', () => {
	const file = join(folder, 'hollis-belton-2017', 'estimates.csv');
	writeFileSync(file, readFileSync(file, 'utf8').replace('38.5,39.6', '38.0,39.6'));
	expect(startBuild).toThrow(
		/hollis-belton-2017\/estimates\.csv, row 4, low: the derived value P3 states 38\.0 as its low end, but its inputs give 38\.5\. Action: change low to 38\.5\.$/
	);
});

it('stops for a study whose folder has another name than the study', () => {
	cpSync(join(folder, 'hollis-belton-2017'), join(folder, 'other-2020'), { recursive: true });
	expect(startBuild).toThrow(/is not the name of the folder, "other-2020"/);
});

it('stops where the study of the front page has lost its folder', () => {
	rmSync(join(folder, 'hollis-belton-2017'), { recursive: true });
	expect(startBuild).toThrow(/the study of the front page, "hollis-belton-2017", has no folder/);
});

it('names the file as a reader of the project would, and how many problems there are', () => {
	const file = join(folder, 'hollis-belton-2017', 'glossary.csv');
	writeFileSync(file, readFileSync(file, 'utf8').replace('term,definition', 'word,meaning'));
	expect(startBuild).toThrow(/^The data have \d+ problems\.\n/);
	expect(startBuild).toThrow(
		new RegExp(`^${folder}/hollis-belton-2017/glossary\\.csv, row 1, `, 'm')
	);
	expect(() => change(file, tmpdir(), folder)).toThrow(
		new RegExp(`^${basename(folder)}/hollis-belton-2017/glossary\\.csv, row 1, `, 'm')
	);
});

it('looks again at each change of the data, and at no other', () => {
	const file = join(folder, 'hollis-belton-2017', 'estimates.csv');
	expect(change(file, tmpdir(), basename(folder))).toBe('validated-data');
	writeFileSync(file, readFileSync(file, 'utf8').replace('38.5,39.6', '38.0,39.6'));
	expect(() => change(file, tmpdir(), basename(folder))).toThrow(/^The data have a problem\.\n/);
	expect(() => change(`${folder}-other/a.csv`, tmpdir(), basename(folder))).not.toThrow();
	expect(() => change(join(tmpdir(), 'a.csv'), tmpdir(), basename(folder))).not.toThrow();
});

it('reads tables and descriptors only, and only of studies', () => {
	writeFileSync(join(folder, 'extra.csv'), 'id');
	for (const name of ['notes.csv.bak', 'csv', 'README.md']) {
		writeFileSync(join(folder, 'hollis-belton-2017', name), 'id');
	}
	expect(startBuild).not.toThrow();
	writeFileSync(join(folder, 'hollis-belton-2017', 'extra.csv'), 'id\n');
	expect(startBuild).toThrow(/extra\.csv is not named in the descriptor/);
});
