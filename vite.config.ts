import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { catalogue } from './src/build/catalogue.ts';
import { sharedChunk } from './src/build/shared-chunk.ts';
import { validatedData } from './src/lib/data/validation/vite-plugin.ts';

export default defineConfig({
	plugins: [validatedData('data'), catalogue('data'), sveltekit(), sharedChunk()],
	resolve: {
		alias: {
			'@uwdata/flechette': fileURLToPath(new URL('src/lib/data/arrow-left-out.ts', import.meta.url))
		}
	},
	server: { fs: { allow: ['data'] } },
	test: {
		environment: 'node',
		// The style inside a file is text like any other; without this it is empty here.
		css: { include: [/src\/lib\/export\//] },
		// Some tests go through every choice; a busy machine must not fail them.
		testTimeout: 60_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					// No test changes what another reads; one load of the modules a worker is three times as fast.
					isolate: false,
					include: ['tests/**/*.test.ts'],
					exclude: ['**/node_modules/**', 'tests/office/**', 'tests/firefox/**']
				}
			},
			// The same cases as among the unit tests and ten times as many, all of one seed.
			{
				extends: true,
				test: {
					name: 'fuzz',
					include: ['tests/fuzz/*.test.ts'],
					globalSetup: 'tests/fuzz/seed.ts',
					testTimeout: 300_000
				}
			},
			// The tests of these two start a program that not every machine has.
			{
				extends: true,
				test: {
					name: 'office',
					include: ['tests/office/*.test.ts'],
					setupFiles: 'tests/office/setup.ts',
					testTimeout: 120_000
				}
			},
			{
				extends: true,
				test: {
					name: 'firefox',
					include: ['tests/firefox/*.test.ts'],
					setupFiles: 'tests/firefox/setup.ts',
					testTimeout: 120_000,
					hookTimeout: 120_000
				}
			}
		]
	}
});
