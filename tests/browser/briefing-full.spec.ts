/** A briefing of as many slides as there may be takes no more, and says so; a view of one part is not parted. */

import { LIMITS } from '../../src/lib/briefing/briefing';
import { expect, test } from './briefing-page';

const VIEW = { type: 'figure', id: 'view', figure: 'compare', address: '/explore/', added: 'All' };
const sections = (count: number) =>
	Array.from({ length: count }, (_, index) => ({
		type: 'section',
		id: `s${index}`,
		title: `Part ${index}`
	}));
const kept = (slides: object[]) => ({
	version: 1,
	revision: 1,
	briefing: { id: 'full', name: 'Full', slides }
});
const PARTING = { name: 'Make each part a slide of its own' };

test('a section is not added to a full briefing, and the reader is told', async ({
	page,
	builder
}) => {
	await builder.keep('full', kept(sections(LIMITS.slides)));
	await builder.open();
	await builder.choose('Part 0');
	await page.getByRole('button', { name: 'Add a section' }).click();
	await expect(page.getByRole('status')).toContainText(`holds ${LIMITS.slides} slides at most`);
	await expect(builder.slides).toHaveCount(LIMITS.slides);
	await expect(page.getByLabel('Title of the section')).toHaveValue('Part 0');
});

test('a view is not parted where its parts have no room, and the reader is told', async ({
	page,
	builder
}) => {
	await builder.keep('full', kept([VIEW, ...sections(LIMITS.slides - 1)]));
	await builder.open();
	await builder.slides.first().getByRole('button').first().click();
	await page.getByRole('button', PARTING).click();
	await expect(page.getByRole('status')).toContainText(`holds ${LIMITS.slides} slides at most`);
	await expect(page.getByRole('button', PARTING)).toBeVisible();
	await expect(builder.slides).toHaveCount(LIMITS.slides);
});

test('a view of one part is not offered to be parted, whatever its pages say', async ({
	page,
	builder
}) => {
	const address = '/explore/?view=timeline';
	const timeline = { ...VIEW, id: 'timeline', figure: 'timeline', address };
	await builder.keep('full', kept([timeline, VIEW]));
	await builder.open();
	await builder.slides.last().getByRole('button').first().click();
	await expect(page.getByRole('button', PARTING)).toBeVisible();
	await builder.slides.first().getByRole('button').first().click();
	await expect(page.getByText('Each page says its own statement')).toBeVisible();
	await expect(page.getByRole('button', PARTING)).toHaveCount(0);
});

test('what the browser does not let the page save is told', async ({ page, builder }) => {
	await builder.keep('later', { version: 99, revision: 1, briefing: {} });
	await page.addInitScript(() => {
		URL.createObjectURL = () => {
			throw new Error('No room');
		};
	});
	await builder.open();
	await builder.alert.getByRole('button', { name: 'Save what is kept' }).click();
	await expect(page.getByRole('status')).toContainText('nothing was saved');
});
