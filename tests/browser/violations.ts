/** What axe finds on a page, and what it leaves undecided: the rule, and where. */

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Broken rules, and rules that a person would have to decide. One kind of these is decided
 * elsewhere: axe cannot tell what lies behind text in a drawing, whose inks and grounds have a test
 * of their own.
 */
export async function violations(page: Page): Promise<string[]> {
	// The usual way gathers the frames of a page in a second page, and there are no frames here.
	const axe = new AxeBuilder({ page }).withTags(TAGS).setLegacyMode(true);
	const { violations, incomplete } = await axe.analyze();
	const undecided = incomplete.map((rule) => ({
		...rule,
		id: `${rule.id}, undecided`,
		nodes: rule.nodes.filter(
			({ html }) => rule.id !== 'color-contrast' || !/^<(text|tspan)\b/.test(html)
		)
	}));
	return [...violations, ...undecided]
		.filter(({ nodes }) => nodes.length > 0)
		.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`);
}
