/** What the explorer can add to a briefing can be read again, however much was chosen. */

import { expect, test } from 'vitest';
import { LIMITS, figureSlide, type Briefing } from '$lib/briefing/briefing';
import { fileText, readFile } from '$lib/briefing/file';
import { linkText, readLink } from '$lib/briefing/link';
import { readsAgain } from '$lib/briefing/read';
import { CATALOGUE, groupIds, themeIds, type StudyChoices } from '$lib/data/catalogue';
import { KINDS } from '$lib/data/vocabulary';
import { formatAddress } from '$lib/selection/address';
import { ORDERS, SORT_COLUMNS, VIEWS, startOf, type Selection } from '$lib/selection/selection';

/** The longest of these texts. */
const longest = <T extends string>(texts: readonly T[]): T =>
	texts.reduce((one, other) => (other.length > one.length ? other : one));

/** All but the first of a list, because everything may be the default, which an address leaves out. */
const mostOf = <T>(all: readonly T[]): T[] => all.slice(1);

/** Where every part of the address is as long as it can be. */
function longestSelection(choices: StudyChoices): Selection {
	const besides = CATALOGUE.filter((other) => other !== choices).flatMap((other) =>
		themeIds(other).map((theme) => ({ study: other.id, theme }))
	);
	const beside = longest(besides.map(({ study, theme }) => `${study} ${theme}`)).split(' ');
	return {
		...startOf(choices),
		groups: mostOf(groupIds(choices)),
		themes: mostOf(themeIds(choices)),
		kinds: mostOf(KINDS),
		view: longest(VIEWS),
		by: longest(choices.dimensions.map(({ id }) => id)),
		order: longest(ORDERS),
		intervals: false,
		sort: { column: longest(SORT_COLUMNS), descending: true },
		beside: { study: beside[0]!, theme: beside[1]! }
	};
}

test.each(CATALOGUE.map((choices) => [choices.id, choices] as const))(
	'the longest view of %s comes out of a file and of a link as it went in',
	(_, choices) => {
		const address = `/explore/${formatAddress(longestSelection(choices))}`;
		expect(address).toContain('beside=');
		expect(address.length).toBeLessThanOrEqual(LIMITS.address);
		const slide = figureSlide({ figure: 'compare', address, added: 'Long' });
		const briefing: Briefing = { id: 'a', name: 'A', slides: [slide] };
		expect(readsAgain(briefing)).toBe(true);
		expect(readFile(fileText(briefing))).toEqual(briefing);
		expect(readLink(linkText(briefing)!)).toEqual(briefing);
	}
);

test('what could not be read again is known before it is kept', () => {
	const slide = figureSlide({ figure: 'forms', address: '/', added: 'F'.repeat(2 * LIMITS.added) });
	const holding = (change: object) =>
		readsAgain({ id: 'a', name: 'A', slides: [{ ...slide, ...change }] });
	expect(holding({})).toBe(true);
	expect(holding({ address: `/?${'a'.repeat(LIMITS.address)}` })).toBe(false);
	expect(holding({ notes: 'a'.repeat(LIMITS.notes + 1) })).toBe(false);
});
