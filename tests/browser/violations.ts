/** What axe finds on a page, and what it leaves undecided: the rule, and where. */

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Broken rules, and rules that a person would have to decide. What is inside a drawing is left out: axe
 * cannot tell what lies behind its words, whose inks and grounds have a test of their own.
 */
export async function violations(page: Page): Promise<string[]> {
	const { violations, incomplete } = await found(page);
	const undecided = incomplete.map((rule) => ({ ...rule, id: `${rule.id}, undecided` }));
	return [...violations, ...undecided].map(said);
}

/** Broken rules alone: for pages of which a part is scrolled away, behind which axe sees nothing. */
export async function brokenRules(page: Page): Promise<string[]> {
	const { violations } = await found(page);
	return violations.map(said);
}

async function found(page: Page) {
	// The usual way gathers the frames of a page in a second page, and there are no frames here.
	const axe = new AxeBuilder({ page }).exclude('svg > *').withTags(TAGS).setLegacyMode(true);
	return await axe.analyze();
}

function said({ id, nodes }: { id: string; nodes: { target: unknown[] }[] }): string {
	return `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`;
}
