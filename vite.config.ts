import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { validatedData } from './src/lib/data/validation/vite-plugin.ts';

export default defineConfig({
	plugins: [validatedData('data'), sveltekit()],
	server: { fs: { allow: ['data'] } },
	test: {
		environment: 'node',
		projects: [
			{
				extends: true,
				test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/office/**'] }
			},
			// Each of these starts an office program.
			{
				extends: true,
				test: { name: 'office', include: ['tests/office/*.test.ts'], testTimeout: 120_000 }
			}
		]
	}
});
