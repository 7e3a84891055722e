/** What an address asks to be shown is shown, or it is said why not. */

import { afterEach, describe, expect, test, vi } from 'vitest';
import { figureSlide } from '$lib/briefing/briefing';
import type { Tables } from '$lib/data/tables';
import { shown, shownBriefing } from '$lib/ui/briefing/shown';
import { FRONT_FIGURES, pickSlides } from '$lib/ui/pick-figure';
import { COMPANIONS, studies, tables } from '../views/companions';
import { stock } from './stock';

const full = { ...stock, tables, others: studies };
const of = (address: string) => shown(new URLSearchParams({ of: address }), stock);

afterEach(() => vi.unstubAllGlobals());

describe('the figures of a page', () => {
	test('are shown, with addresses on the site', async () => {
		const found = await of('/');
		if (typeof found === 'string') throw new Error(found);
		const figures = found.pages.flatMap((page) => (page.type === 'figure' ? [page] : []));
		expect([...new Set(figures.map(({ figure }) => figure.id))]).toEqual(FRONT_FIGURES);
		// A figure of several slides has one place on its page.
		const addresses = [...new Set(figures.map(({ address }) => address))];
		expect(addresses).toEqual(FRONT_FIGURES.map((figure) => `${stock.origin}/#${figure}`));
	});

	test.each(['.evil.example/', '@evil.example/', '//evil.example', '/\\evil.example', '/\n/', ''])(
		'of an address that leads away, %j, are nothing',
		async (address) => expect(await of(address)).toBe('nothing')
	);
});

describe('a figure of the front page with the address of a companion', () => {
	const named = FRONT_FIGURES.flatMap((figure) => COMPANIONS.map((study) => [figure, study]));

	test.each(named)('has no slide: %s of %s', (figure, study) => {
		const address = `/?study=${study}`;
		expect(pickSlides(tables, { figure: figure!, address })).toEqual([]);
	});

	test('is left out, and the other slides are shown', async () => {
		const address = `/?study=${COMPANIONS[0]}`;
		const slides = [address, '/'].map((one) =>
			figureSlide({ figure: 'prevalence', address: one, added: 'Nearly half' })
		);
		const found = await shownBriefing({ id: 'a', name: 'From elsewhere', slides }, full);
		if (typeof found === 'string') throw new Error(found);
		expect(found.pages.map(({ slide }) => slide)).toEqual([null, slides[1]!.id, null]);
	});
});

test('a fault while pages are drawn is reported, and not taken for a lost connection', async () => {
	const report = vi.fn();
	vi.stubGlobal('reportError', report);
	const slides = [figureSlide({ figure: 'forms', address: '/', added: '' })];
	const broken = { ...stock, tables: {} as Tables };
	expect(await shownBriefing({ id: 'a', name: 'A', slides }, broken)).toBe('not drawn');
	expect(report).toHaveBeenCalledOnce();
});
