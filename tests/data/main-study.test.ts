/** The paths that a bundler reads name the study of the front page as the rest of the code does. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MAIN_STUDY } from '$lib/data/main-study';

test.each(['bundled.ts', 'load-study.ts'])('%s names the study of the front page alone', (file) => {
	const source = readFileSync(`src/lib/data/${file}`, 'utf8');
	const named = [...source.matchAll(/\/data\/([a-z0-9-]+)\//g)].map(([, id]) => id);
	expect(named.length).toBeGreaterThan(0);
	expect(new Set(named)).toEqual(new Set([MAIN_STUDY]));
});
