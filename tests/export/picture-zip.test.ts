import { CFB } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import type { Study } from '$lib/data/study';
import { zipFile } from '$lib/export/zip';
import type { FigurePage } from '$lib/ui/briefing/page';
import { pictureZip, zipEntries } from '$lib/ui/exports/picture-zip';
import { slideWords } from '$lib/wording/slide';
import { SCOTLAND, studies as companions } from '../views/companions';
import { EVERY, study } from '../wording/every-figure';

const scotland = companions.find(({ id }) => id === SCOTLAND)!;

const DATE = new Date(2026, 4, 3, 12);
const occasion = { studies: [study], name: 'For the team', date: DATE };

/** A page of each figure; the address names it. */
const PAGES: FigurePage[] = EVERY.map(([name, figure]) => ({
	study,
	type: 'figure',
	slide: name,
	title: figure.words.title,
	notes: [],
	figure,
	words: slideWords(figure.words, study),
	address: `https://example.org/?${encodeURIComponent(name)}`
}));

const draw = async () => ({ png: new Blob(['png']), svg: '<svg/>', ownFont: true });
const textOf = (entries: Awaited<ReturnType<typeof zipEntries>>, name: string) =>
	String(entries.find((entry) => entry.name === name)!.content);

describe('the files of a zip of images', () => {
	test('have names of their own for every figure, in order', async () => {
		const names = (await zipEntries(PAGES, occasion, draw)).map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		const pngs = names.filter((name) => name.endsWith('.png'));
		expect(pngs.length).toBe(PAGES.length);
		expect(pngs.toSorted()).toEqual(pngs);
		for (const name of names) expect(name).toMatch(/^[A-Za-z0-9._-]+$/);
	});

	test('cite every figure under a key of its own', async () => {
		const entries = await zipEntries(PAGES, occasion, draw);
		const keys = [...textOf(entries, 'citations.bib').matchAll(/^@misc\{([^,]+),$/gm)];
		expect(new Set(keys.map(([, key]) => key)).size).toBe(PAGES.length);
		const ris = textOf(entries, 'citations.ris');
		expect(ris.match(/^ER {2}- /gm)).toHaveLength(PAGES.length);
		expect(ris.replaceAll('\r\n', '')).not.toContain('\n');
	});

	test('say base, kind, source and address of every figure', async () => {
		const captions = textOf(await zipEntries(PAGES, occasion, draw), 'captions.txt').split('\n\n');
		expect(captions.length).toBe(PAGES.length);
		for (const [index, { figure, address }] of PAGES.entries()) {
			for (const said of [figure.words.title, figure.words.subtitle, address]) {
				expect(captions[index]).toContain(said);
			}
			expect(captions[index]).toContain(study.shortCitation);
		}
	});

	test('are drawn one after the other, each told of, until somebody ends it', async () => {
		const told: [number, number][] = [];
		let drawing = 0;
		const stop = new AbortController();
		const one = async () => {
			expect(drawing++).toBe(0);
			await new Promise((resolve) => setTimeout(resolve));
			drawing--;
			return await draw();
		};
		const making = zipEntries(
			PAGES,
			occasion,
			one,
			(done, total) => {
				told.push([done, total]);
				if (done === 3) stop.abort(new Error('enough'));
			},
			stop.signal
		);
		await expect(making).rejects.toThrow('enough');
		expect(told).toEqual([1, 2, 3].map((done) => [done, PAGES.length]));
	});

	test('of a briefing without a figure are the texts, and the first says so', async () => {
		const blob = await pictureZip([], [study], 'Words alone');
		const zip = CFB.read(Buffer.from(await blob.arrayBuffer()), { type: 'buffer' });
		const readme = CFB.find(zip, 'README.txt')!;
		expect(Buffer.from(readme.content).toString('utf8')).toContain('This briefing has no figures');
	});

	test('name the studies of their figures, and no other', async () => {
		const readme = async (studies: Study[]) =>
			textOf(await zipEntries(PAGES.slice(0, 1), { ...occasion, studies }, draw), 'README.txt');
		const [scottish, both] = [await readme([scotland]), await readme([study, scotland])];
		for (const said of ['citation', 'caveat', 'remark', 'url'] as const) {
			expect(scottish).toContain(scotland[said]);
			expect(scottish).not.toContain(study[said]);
			for (const one of [study, scotland]) expect(both).toContain(one[said]);
		}
		expect(scottish).toContain('those of this study: ');
		expect(both).toContain('those of these studies: ');
		expect(both).toContain(`data version ${study.version}, ${scotland.version}.`);
	});

	test('are said to look different where the font is missing', async () => {
		const other = async () => ({ ...(await draw()), ownFont: false });
		const [own, foreign] = [
			await zipEntries(PAGES.slice(0, 1), occasion, draw),
			await zipEntries(PAGES.slice(0, 1), occasion, other)
		].map((entries) => textOf(entries, 'README.txt'));
		expect(own).not.toContain('font');
		expect(foreign).toContain('The font could not be loaded');
	});
});

describe('a zip', () => {
	test('stores pictures as they are, packs texts, and keeps the day', async () => {
		const picture = Buffer.alloc(5000, 'a');
		const text = 'grüße '.repeat(800);
		const blob = await zipFile(
			[
				{ name: 'a.png', content: new Blob([picture]) },
				{ name: 'b.txt', content: text }
			],
			DATE
		);
		const bytes = Buffer.from(await blob.arrayBuffer());
		expect(blob.type).toBe('application/zip');
		// Of a local header: the method, then the time and the day as MS-DOS counts them.
		expect(bytes.readUInt16LE(8)).toBe(0);
		expect(bytes.readUInt16LE(12)).toBe(((2026 - 1980) << 9) | (5 << 5) | 3);
		expect(bytes.includes(picture)).toBe(true);
		expect(bytes.length).toBeLessThan(7000);
		const zip = CFB.read(bytes, { type: 'buffer' });
		expect(Buffer.from(CFB.find(zip, 'b.txt')!.content).toString('utf8')).toBe(text);
	});

	test('does not take two files of one name', async () => {
		const entry = { name: 'a.txt', content: 'a' };
		await expect(zipFile([entry, entry], DATE)).rejects.toThrow('"a.txt"');
	});
});
