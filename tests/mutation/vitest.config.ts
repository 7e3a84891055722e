/** Runs the unit tests of the modules that are mutated, and no others: a mutant is tried in half a second. */

import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { catalogue } from '../../src/build/catalogue.ts';
import { QuickFirst } from './quick-first.ts';

export default defineConfig({
	plugins: [catalogue('data'), sveltekit()],
	test: {
		environment: 'node',
		isolate: false,
		include: ['tests/{statistics,selection,data,query}/**/*.test.ts'],
		sequence: { sequencer: QuickFirst },
		setupFiles: 'tests/mutation/setup.ts',
		testTimeout: 60_000
	}
});
