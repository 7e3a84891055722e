/** What can go wrong with a briefing: each has a clear sentence, and nothing is lost. */

import { readFileSync } from 'node:fs';
import { LIMITS, type Briefing } from '../../src/lib/briefing/briefing';
import { linkText } from '../../src/lib/briefing/link';
import { expect, test } from './briefing-page';

const SCOTLAND = 'scotland-sexual-crimes-2017';
const SLIDE = {
	type: 'figure' as const,
	id: 'a',
	figure: 'forms',
	address: '/',
	added: 'Forms'
};
const kept = (briefing: object, version = 1) => ({ version, revision: 1, briefing });

function refuseStorage() {
	Object.defineProperty(window, 'indexedDB', {
		get() {
			throw new DOMException('denied', 'SecurityError');
		}
	});
}

test('refused storage is told, and the briefing lasts as long as the page', async ({
	page,
	builder
}) => {
	await page.addInitScript(refuseStorage);
	await page.goto('/');
	await page
		.locator('[data-figure="prevalence"]')
		.getByRole('button', { name: 'Add to briefing' })
		.click();
	await expect(page.getByRole('status')).toContainText('does not let the page keep your briefing');
	await page.getByRole('link', { name: /^Briefing/ }).click();
	await expect(builder.slides).toHaveCount(1);
	await expect(builder.alert).toContainText('save it to a file');
});

test('a link stays in the address while nothing can be kept, and is opened once', async ({
	page,
	builder
}) => {
	await page.addInitScript(refuseStorage);
	const briefing: Briefing = { id: 'linked', name: 'By link', slides: [SLIDE] };
	await page.goto(`/briefing/#briefing=${linkText(briefing)}`);
	const status = page.getByRole('status').last();
	await expect(status).toContainText('Opened: By link');
	await expect(builder.alert).toContainText('does not let the page keep your briefing');
	await expect(page).toHaveURL(/#briefing=/);
	await page.reload();
	const title = page.getByLabel('Title', { exact: true });
	await expect(title).toHaveValue('By link');
	await title.fill('Changed');
	await page.getByRole('link', { name: 'About', exact: false }).first().click();
	await expect(page).toHaveURL(/about/);
	await page.goBack();
	await expect(page).toHaveURL(/#briefing=/);
	await expect(title).toHaveValue('Changed');
	const names = page.getByLabel('Briefing', { exact: true }).getByRole('option');
	await expect(names).toHaveText(['Changed']);
});

/** As Firefox has it where the data of sites are blocked. */
function refuseChannels() {
	Object.defineProperty(window, 'BroadcastChannel', {
		value: function refused() {
			throw new DOMException('The operation is insecure.', 'SecurityError');
		}
	});
}

test('a window that may not hear of the others works by itself', async ({ page, builder }) => {
	await page.addInitScript(refuseChannels);
	await builder.add('prevalence');
	await builder.open();
	await expect(builder.slides).toHaveCount(1);
	const show = page.getByRole('button', { name: 'Present', exact: true }).first();
	await show.click();
	await expect(page.locator('.position')).toHaveText('1 of 3');
	await page.goto('/briefing/show/?briefing=x');
	await expect(page.getByRole('heading', { name: 'There is nothing to show here' })).toBeVisible();
});

test('storage that never opens is told as refused', async ({ page }) => {
	await page.addInitScript(() => {
		IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
	});
	await page.goto('/');
	await page
		.locator('[data-figure="prevalence"]')
		.getByRole('button', { name: 'Add to briefing' })
		.click();
	await expect(page.getByRole('status')).toContainText('does not let the page keep your briefing');
});

test('a full disk is told, and what was written is still on the page', async ({
	page,
	builder
}) => {
	await builder.add('prevalence');
	await page.addInitScript(() => {
		IDBObjectStore.prototype.put = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await builder.open();
	await page.getByLabel('Title', { exact: true }).fill('Too much');
	await expect(builder.alert).toContainText('does not let the page keep your briefing');
	await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Too much');
});

test('a briefing of a newer version stays as it is, and can be saved', async ({
	page,
	builder
}) => {
	await builder.keep('later', kept({ id: 'later', name: 'Later', slides: [], style: 'x' }, 99));
	await builder.open();
	const { alert } = builder;
	await expect(alert).toContainText('newer version');
	const saved = page.waitForEvent('download');
	await alert.getByRole('button', { name: 'Save what is kept' }).click();
	const file = await saved;
	expect(file.suggestedFilename()).toBe('later.json');
	const buffer = readFileSync(await file.path());
	await page.reload();
	await expect(alert).toContainText('newer version');
	// What is saved is a briefing file, which the version that it was made with can open.
	const name = 'later.json';
	const files = page.locator('input[type=file]');
	await files.setInputFiles({ name, mimeType: 'application/json', buffer });
	await expect(alert.filter({ hasText: 'This file' })).toContainText('newer version');
});

test('the longest view of a study is there again after a reload', async ({ builder }) => {
	const rows = readFileSync(`data/${SCOTLAND}/groups.csv`, 'utf8').trim().split('\n').slice(1);
	const groups = rows.map((row) => `&group=${row.split(',')[0]}`);
	const address = `/explore/?study=${SCOTLAND}&theme=victims${groups.join('')}`;
	expect(address.length).toBeGreaterThan(600);
	await builder.addView(address);
	await builder.open();
	await expect(builder.slides).toHaveCount(1);
	await expect(builder.alert).toHaveCount(0);
});

test('what is longer than can be kept is told, and takes nothing with it', async ({
	page,
	builder
}) => {
	await builder.add('forms');
	await builder.open();
	await builder.choose('The most common form');
	const notes = page.getByLabel('Speaker notes');
	// As where the notes of a figure are longer than may be kept, and a letter of them is changed.
	await notes.evaluate((field) => field.removeAttribute('maxlength'));
	await notes.fill('a'.repeat(LIMITS.notes + 1));
	await expect(builder.alert).toContainText('longer than a briefing can hold');
	await notes.fill('Short');
	await expect(builder.alert).toHaveCount(0);
	await builder.reload();
	await expect(builder.slides).toHaveCount(1);
	await builder.choose('The most common form');
	await expect(notes).toHaveValue('Short');
});

test('what is broken in the store does not hide the other briefings', async ({ page, builder }) => {
	await builder.keep('broken', { version: 1, briefing: { oops: 3 } });
	await builder.keep('sound', kept({ id: 'sound', name: 'Sound', slides: [SLIDE] }));
	await builder.open();
	await expect(builder.alert).toBeVisible();
	await expect(builder.slides).toHaveCount(1);
	await page.getByRole('button', { name: 'Delete it' }).click();
	await expect(builder.alert).toHaveCount(0);
	await page.reload();
	await expect(builder.slides).toHaveCount(1);
	await expect(builder.alert).toHaveCount(0);
});

test('a figure that the data no longer have says so, and the other slides work', async ({
	page,
	builder
}) => {
	const gone = { ...SLIDE, id: 'b', figure: 'compare', address: '/explore/?group=someone' };
	const elsewhere = {
		...SLIDE,
		id: 'c',
		address: `/?study=${SCOTLAND}`,
		added: 'Forms in Scotland'
	};
	const slides = [{ ...gone, added: 'A figure of long ago' }, elsewhere, SLIDE];
	await builder.keep('mixed', kept({ id: 'mixed', name: 'Mixed', slides }));
	await builder.open();
	for (const title of ['A figure of long ago', 'Forms in Scotland']) {
		await builder.choose(title);
		await expect(builder.alert).toContainText(`no figure for this slide (“${title}”)`);
	}
	await builder.choose('The most common form');
	await expect(page.getByRole('region', { name: 'How it will look' })).toContainText('Source:');
	await page.goto('/briefing/show/?briefing=mixed');
	await expect(page.locator('.position')).toHaveText('1 of 3');
});

for (const [what, text, said] of [
	['broken', '{"format":', 'cannot be read'],
	['foreign', '{"cells":[1,2]}', 'not a briefing'],
	[
		'newer',
		'{"format":"ta-hsb-findings-explorer briefing","version":99,"briefing":{}}',
		'newer version'
	]
] as const) {
	test(`a ${what} file is told, and the briefing at hand stays`, async ({ page, builder }) => {
		await builder.add('forms');
		await builder.open();
		await page.locator('input[type=file]').setInputFiles({
			name: 'briefing.json',
			mimeType: 'application/json',
			buffer: Buffer.from(text)
		});
		await expect(builder.alert).toContainText(said);
		await expect(builder.slides).toHaveCount(1);
		await page.getByRole('button', { name: 'Close this message' }).click();
		await expect(builder.alert).toHaveCount(0);
	});
}
