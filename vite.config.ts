import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { validatedData } from './src/lib/data/validation/vite-plugin.ts';

export default defineConfig({
	plugins: [validatedData('data'), sveltekit()],
	server: { fs: { allow: ['data'] } },
	test: {
		include: ['tests/**/*.test.ts'],
		environment: 'node'
	}
});
