import { expect, test } from 'vitest';
import { shownName } from '$lib/wording/briefing';
import { speakerHeading } from '$lib/wording/present';

test('what has no name, or a name of spaces alone, is called something all the same', () => {
	expect(shownName({ name: 'For May' })).toBe('For May');
	for (const name of ['', ' ', '\t\n']) expect(shownName({ name })).toMatch(/\w/);
	expect(speakerHeading('For May')).toBe('Speaker view: For May');
	expect(speakerHeading('')).toBe('Speaker view');
});
