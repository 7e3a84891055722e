import { expect, test } from 'vitest';
import { briefingFileName } from '$lib/ui/exports/briefing-files';

test.each([
	['Schools in May', 'briefing_schools-in-may.html'],
	['', 'briefing_without-a-title.html'],
	// Cut after the word, and not behind its hyphen.
	[`${'word '.repeat(11)}what one study found`, `briefing_${'word-'.repeat(11)}what.html`]
])('a briefing called “%s” is saved as %s', (name, file) => {
	expect(briefingFileName({ id: 'a', name, slides: [] }, 'html')).toBe(file);
});
