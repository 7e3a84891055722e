/** Browsers that are fetched for the tests: by Playwright, or failing that as an npm package. */

import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { npm, root } from './command.js';

/** @typedef {import('./browser.js').Browser} Browser */

const packaged = '@sparticuz/chromium';
const cache = join(root, 'node_modules/.cache/chromium');
const unpacked = join(cache, 'unpacked');

/** The package's own settings name another folder; without any font, text has no size. */
const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
	<dir prefix="relative">fonts</dir>
	<cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** @returns {Promise<Browser[]>} the one that Playwright has fetched, if it has */
export async function playwrightsOwn() {
	const { chromium } = await import('@playwright/test');
	const path = chromium.executablePath();
	return existsSync(path) ? [{ path }] : [];
}

/** @returns {Promise<Browser[]>} */
export async function fetchedByPlaywright() {
	console.log('No browser is installed: asking Playwright for one');
	// A network that blocks Playwright's servers may keep it waiting for ever.
	await npm(['exec', '--', 'playwright', 'install', '--no-shell', 'chromium'], {
		timeout: 180_000,
		quiet: true
	});
	return playwrightsOwn();
}

/**
 * The package holds compressed files for one system, and unpacks them where the temporary folder
 * is: for a while that is ours. A first name keeps a half-unpacked browser from being taken for one.
 */
async function unpack() {
	const folder = join(cache, 'node_modules', packaged);
	const { inflate } = await import(pathToFileURL(join(folder, 'build/esm/index.mjs')).href);
	const partial = `${unpacked}.partial`;
	const before = process.env.TMPDIR;
	rmSync(partial, { recursive: true, force: true });
	mkdirSync(partial, { recursive: true });
	process.env.TMPDIR = partial;
	try {
		for (const file of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']) {
			await inflate(join(folder, 'bin', file));
		}
	} finally {
		if (before === undefined) delete process.env.TMPDIR;
		else process.env.TMPDIR = before;
	}
	writeFileSync(join(partial, 'fonts.conf'), fontSettings);
	renameSync(partial, unpacked);
}

/** @returns {Browser[]} the one that an earlier run has unpacked, if it has */
export function npmsOwn() {
	if (!existsSync(unpacked)) return [];
	// It brings libraries and fonts that a bare machine lacks.
	const libraries = [join(unpacked, 'al2023/lib'), process.env.LD_LIBRARY_PATH];
	return [
		{
			path: join(unpacked, 'chromium'),
			env: {
				LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'),
				FONTCONFIG_FILE: join(unpacked, 'fonts.conf')
			}
		}
	];
}

/** @returns {Promise<Browser[]>} */
export async function fetchedByNpm() {
	if (process.platform !== 'linux' || process.arch !== 'x64') return [];
	console.log('Playwright could not fetch one: asking npm');
	mkdirSync(cache, { recursive: true });
	const where = ['--prefix', 'node_modules/.cache/chromium', '--no-save', '--no-package-lock'];
	// The package names a later Node than it needs.
	await npm(['install', ...where, '--engine-strict=false', `${packaged}@147.0.2`], { quiet: true });
	try {
		await unpack();
	} catch (error) {
		console.error(`The browser did not unpack: ${error}`);
	}
	return npmsOwn();
}
