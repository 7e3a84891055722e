/** A build with a broken package stops with the message that names the fault. */

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
