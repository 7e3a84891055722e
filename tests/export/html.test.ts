import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { htmlFile } from '$lib/export/html/html-file';
import { scriptSource } from '$lib/export/html/inline';
import { deck } from './html-deck';

test('x', async () => {
	const text = htmlFile(await deck(), await scriptSource());
	writeFileSync('/tmp/h/a.html', text);
	expect(text.length).toBeGreaterThan(1000);
});
