import { describe, expect, test } from 'vitest';
import { tables } from '$lib/data/bundled';
import { KINDS, type GroupId, type Kind } from '$lib/data/vocabulary';
import { compareView } from '$lib/views/compare';
import { compareWords } from '$lib/wording/compare';
import { THEMES, choosing } from '../views/choices';

const UNKNOWN = 'How many they are is not published.';

const profileOf = (group: GroupId, theme: string, kinds: Kind[] = [...KINDS]) =>
	compareWords(compareView(tables, { ...choosing([group], [theme]), kinds })).profile.join('\n');

/** Every part by itself, and every kind of evidence by itself. */
const CHOICES = [
	...THEMES.map((theme) => [theme, [...KINDS]] as const),
	...KINDS.map((kind) => ['prevalence', [kind]] as const)
];

describe('the size of a group stands in its profile whatever is chosen', () => {
	test.each([
		['any-ta', 'Of all those assessed: 46% of 275 cases.'],
		['ta-only', 'Of all those assessed: 7% of 275 cases.']
	])('%s, as published and with its base', (group, text) => {
		for (const [theme, kinds] of CHOICES) {
			expect(profileOf(group, theme, [...kinds]), `${theme} ${kinds}`).toContain(text);
			expect(profileOf(group, theme, [...kinds])).not.toContain(UNKNOWN);
		}
	});

	test.each([
		['both', 'Of all those assessed (275 cases), about 39% (38.5% to 39.6%): worked out by us.'],
		[
			'offline-only',
			'Of all those assessed (275 cases), 54% (53.8% to 54.2%) had no TA-HSB recorded: worked out by us. No TA-HSB was recorded for these cases.'
		]
	])('%s, as worked out', (group, text) => {
		for (const [theme, kinds] of CHOICES) {
			expect(profileOf(group, theme, [...kinds]), `${theme} ${kinds}`).toContain(text);
		}
	});

	test.each(['both-pornography', 'both-other'])('%s, as not published', (group) => {
		for (const [theme, kinds] of CHOICES) {
			expect(profileOf(group, theme, [...kinds])).toContain(UNKNOWN);
		}
	});
});
