/** The zip file of a briefing's images, opened by a program that did not make it. */

import { CFB } from '@e965/xlsx';
import { expect, test, type Page } from '@playwright/test';
import { DOMParser } from '@xmldom/xmldom';
import type { Briefing } from '../../src/lib/briefing/briefing';
import { DATA_VERSION } from '../data-version';
import { textOf } from '../export/png-reader';
import { bytes } from './figure-files';
import { decoded } from './picture';
import { figure, keep } from './shown-briefing';

const TWO_GROUPS = '/explore/?group=ta-only&group=both&theme=responses';

const BRIEFING: Briefing = {
	id: 'pictured',
	name: 'Schools & homes, in May',
	slides: [
		{ type: 'section', id: 'opens', title: 'What was found' },
		figure('own', 'prevalence', { statement: 'What our service should know', asked: true }),
		figure('plain', 'patterns'),
		figure('chosen', 'compare', { address: TWO_GROUPS }),
		figure('again', 'prevalence')
	]
};

/** The files of a zip by their names. */
type Files = Map<string, Buffer>;

async function zipOf(page: Page): Promise<Files> {
	await keep(page, BRIEFING);
	await page.goto('/briefing/');
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Hand out' }).click();
	await page.getByRole('menuitem', { name: 'Images with captions' }).click();
	const file = await waiting;
	expect(file.suggestedFilename()).toBe('briefing_schools-homes-in-may.images.zip');
	const zip = CFB.read(await bytes(file), { type: 'buffer' });
	const names = (zip.FullPaths as string[]).map((path) => path.replace('Root Entry/', ''));
	return new Map(
		names.flatMap((name, index) => {
			const content = zip.FileIndex[index].content as Uint8Array | undefined;
			return content && content.length > 0 ? [[name, Buffer.from(content)] as const] : [];
		})
	);
}

const text = (files: Files, name: string) => files.get(name)!.toString('utf8');
const pictures = (files: Files, extension: string) =>
	[...files.keys()].filter((name) => name.endsWith(extension));

test('holds every figure as two images, numbered in the order of the briefing', async ({
	page
}) => {
	const files = await zipOf(page);
	const pngs = pictures(files, '.png');
	expect(pngs.length).toBeGreaterThan(4);
	expect(pictures(files, '.svg')).toEqual(pngs.map((name) => name.replace('.png', '.svg')));
	expect(pngs[0]).toBe('01_hollis-belton-2017_prevalence_all_slide.png');
	// Each of the two patterns has a picture of its own.
	expect(pngs.slice(1, 4)).toEqual([
		'02_hollis-belton-2017_patterns_all_slide.png',
		'03_hollis-belton-2017_patterns_all_slide.png',
		'04_hollis-belton-2017_compare_ta-only-both_slide.png'
	]);
	expect(pngs.map((name) => Number(name.slice(0, 2)))).toEqual(pngs.map((_, index) => index + 1));
	const captions = text(files, 'captions.txt').trim().split('\n\n');
	for (const [index, name] of pngs.entries()) {
		const picture = decoded(files.get(name)!);
		expect([picture.width, picture.height], name).toEqual([2560, 1440]);
		const dark = picture.pixels.filter((value, at) => at % 4 === 0 && value < 128).length;
		expect(dark / (picture.width * picture.height), name).toBeGreaterThan(0.005);
		const inside = Object.values(textOf(files.get(name)!)).join(' ');
		const title = captions[index]!.match(/^Title: (.+)$/m)![1]!;
		expect(inside, name).toContain(title);
		const svg = new DOMParser().parseFromString(
			text(files, name.replace('.png', '.svg')),
			'image/svg+xml'
		);
		expect(svg.getElementsByTagName('title')[0]!.textContent, name).toContain(title);
	}
});

test('says of each image what must be said of it', async ({ page }) => {
	const files = await zipOf(page);
	const captions = text(files, 'captions.txt').trim().split('\n\n');
	const pngs = pictures(files, '.png');
	expect(captions.length).toBe(pngs.length);
	for (const [index, caption] of captions.entries()) {
		const lines = new Map(
			caption.split('\n').map((line) => line.split(/: (.*)/) as [string, string])
		);
		expect(lines.get('Files')).toBe(`${pngs[index]}, ${pngs[index]!.replace('.png', '.svg')}`);
		for (const label of ['Title', 'Alt text', 'Base', 'Kind of evidence', 'Caveat']) {
			expect(lines.get(label), label).toMatch(/\w{3}/);
		}
		expect(lines.get('Source')).toMatch(/^Hollis and Belton \(2017\)/);
		expect(lines.get('Alt text')).toContain('Source: Hollis and Belton (2017)');
		const figure = pngs[index]!.split('_')[2];
		expect(lines.get('Address')).toBe(
			new URL(caption.includes('_compare_') ? TWO_GROUPS : `/#${figure}`, page.url()).href
		);
	}
	expect(captions[0]).toContain('In the briefing: What our service should know');
	expect(captions.at(-1)).not.toContain('In the briefing');
	const readme = text(files, 'README.txt');
	for (const part of [
		BRIEFING.name,
		'Not an NSPCC publication',
		`data version ${DATA_VERSION}`,
		'not an estimate for all children',
		String(new Date().getFullYear())
	]) {
		expect(readme).toContain(part);
	}
});

test('cites each figure once, under a key of its own', async ({ page }) => {
	const files = await zipOf(page);
	const count = pictures(files, '.png').length;
	const keys = [...text(files, 'citations.bib').matchAll(/^@misc\{([^,]+),$/gm)].map(
		([, key]) => key
	);
	expect(keys.length).toBe(count);
	expect(new Set(keys).size).toBe(count);
	const ids = [...text(files, 'citations.ris').matchAll(/^ID {2}- (.+)\r$/gm)].map(([, id]) => id);
	expect(ids).toEqual(keys);
	expect(text(files, 'citations.ris').match(/^ER {2}- /gm)).toHaveLength(count);
	expect(text(files, 'citations.txt').trim().split('\n\n')).toHaveLength(count);
});
