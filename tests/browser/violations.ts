/** What axe finds on a page, and what it leaves undecided: the rule, and where. */

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Broken rules, and rules that a person would have to decide. What is inside a drawing is left out: axe
 * cannot tell what lies behind its words, whose inks and grounds have a test of their own.
 *
 * @param within selector of the part to look at
 */
export async function violations(page: Page, within = 'html'): Promise<string[]> {
	// The usual way gathers the frames of a page in a second page, and there are no frames here.
	const { violations, incomplete } = await new AxeBuilder({ page })
		.include(within)
		.exclude('svg > *')
		.withTags(TAGS)
		.setLegacyMode(true)
		.analyze();
	const undecided = incomplete.map((rule) => ({ ...rule, id: `${rule.id}, undecided` }));
	return [...violations, ...undecided].map(
		({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`
	);
}
