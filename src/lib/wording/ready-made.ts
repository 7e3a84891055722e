/** The ready-made briefings, as they are offered. */

import type { ReadyMadeId } from '$lib/briefing/ready-made';

export const READY_MADE_WORDS: Record<ReadyMadeId, { name: string; about: string }> = {
	'ten-minutes': {
		name: 'The study in ten minutes',
		about: 'One slide for each of its five parts, for any audience.'
	},
	schools: {
		name: 'For schools',
		about:
			'How many, which forms, who, and how professionals responded, including exclusion from school.'
	},
	'youth-justice': {
		name: 'For youth justice',
		about: 'Differences between the groups, two patterns, and the responses compared side by side.'
	},
	'social-care': {
		name: 'For children’s social care',
		about: 'Backgrounds side by side, two patterns, and what the approaches seemed to differ by.'
	}
};
