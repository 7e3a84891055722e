/** The authors' conclusions, explanations and recommendations, gathered by what they do. */

import type { Role } from '$lib/data/vocabulary';
import type { Finding } from '$lib/query/findings';
import { placeText } from './datum';
import { capitalised } from './text';

export const STATEMENT_HEADINGS: Record<Role, string> = {
	headline: 'Finding',
	finding: 'Also found',
	explanation: 'Why this may be',
	conclusion: 'What the authors conclude',
	recommendation: 'What the authors recommend'
};

/** What is said at one place of the study: a sentence, or a list under its lead. */
export interface Said {
	lead: string;
	items: string[];
	locator: string;
}

export interface StatementBlock {
	role: Role;
	said: Said[];
}

/** Statements of one role stand together, and those of one place among them make a list. */
export function statementBlocks(findings: Finding[]): StatementBlock[] {
	const roles = [...new Set(findings.map(({ role }) => role))];
	return roles.map((role) => ({
		role,
		said: saidAt(findings.filter((finding) => finding.role === role))
	}));
}

function saidAt(findings: Finding[]): Said[] {
	const placeOf = ({ locator }: Finding) => capitalised(placeText(locator));
	const places = [...new Set(findings.map(placeOf))];
	return places.map((locator) => ({
		lead: 'Professionals need more training on:',
		items: findings
			.filter((finding) => placeOf(finding) === locator)
			.map(({ statement }) => statement),
		locator
	}));
}
