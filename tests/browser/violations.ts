/** What axe finds on a page: the rule, and where it is broken. */

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export async function violations(page: Page): Promise<string[]> {
	const result = await new AxeBuilder({ page }).withTags(TAGS).analyze();
	return result.violations.map(
		({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join('; ')}`
	);
}
