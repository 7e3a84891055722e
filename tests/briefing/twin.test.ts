import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS, type Briefing } from '$lib/briefing/briefing';
import { withWords } from '$lib/briefing/edit';
import { copyAmong } from '$lib/ui/briefing/copy';
import { twinAmong } from '$lib/ui/briefing/twin';
import { anyBriefing } from './briefings';

const ONE: Briefing = {
	id: 'one',
	name: 'For May',
	slides: [{ type: 'figure', id: 'a', figure: 'forms', address: '/', added: 'Forms' }]
};

describe('a briefing that is opened again', () => {
	test('is found under any ids, and as the copy that it has become', () => {
		fc.assert(
			fc.property(anyBriefing, (briefing) => {
				const copy = copyAmong([briefing], briefing);
				expect(twinAmong([copy], briefing)).toBe(copy);
				expect(twinAmong([copy, briefing], briefing)).toBe(briefing);
			})
		);
	});

	test('is found whichever of its words was written first', () => {
		const written = withWords(withWords(ONE, 'a', { question: 'Why?' }), 'a', { line: 'Here' });
		const other = withWords(withWords(ONE, 'a', { line: 'Here' }), 'a', { question: 'Why?' });
		expect(twinAmong([written], other)).toBe(written);
	});

	test('is found as a copy whose name was cut to have room', () => {
		const long = { ...ONE, name: 'n'.repeat(LIMITS.name) };
		const copy = copyAmong([long], long);
		expect(twinAmong([copy], long)).toBe(copy);
	});

	test.each<[string, Briefing]>([
		['another title', { ...ONE, name: 'For June' }],
		['a title that only begins the same', { ...ONE, name: 'For May and June (copy)' }],
		['another line', { ...ONE, line: 'In the hall' }],
		['another word', withWords(ONE, 'a', { notes: 'Mine' })],
		['other slides', { ...ONE, slides: [] }]
	])('is not taken for one with %s', (_, other) => {
		expect(twinAmong([other], ONE)).toBeUndefined();
	});
});
