/** The authors' conclusions, explanations and recommendations, gathered by what they do. */

import type { Role } from '$lib/data/vocabulary';
import type { Finding } from '$lib/query/findings';
import { locatorText } from './datum';

export const STATEMENT_HEADINGS: Record<Role, string> = {
	headline: 'Finding',
	finding: 'Also found',
	explanation: 'Why this may be',
	conclusion: 'What the authors conclude',
	recommendation: 'What the authors recommend'
};

export interface StatementBlock {
	role: Role;
	lead: string;
	items: string[];
	locator: string;
}

/** Statements of one role that stand at one place make a list. */
export function statementBlocks(findings: Finding[]): StatementBlock[] {
	const blocks: StatementBlock[] = [];
	for (const finding of findings) {
		const locator = locatorText(finding.locator);
		const open = blocks.find((one) => one.role === finding.role && one.locator === locator);
		if (open) open.items.push(finding.statement);
		else {
			blocks.push({
				role: finding.role,
				lead: 'Professionals need more training on:',
				items: [finding.statement],
				locator
			});
		}
	}
	return blocks;
}
