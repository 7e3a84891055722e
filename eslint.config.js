/** What the linter asks of the code; layout is Prettier's business. */

import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default defineConfig(
	globalIgnores([
		'build/',
		'.svelte-kit/',
		'.stryker-tmp/',
		'test-results/',
		'playwright-report/',
		'static/'
	]),
	js.configs.recommended,
	ts.configs.strict,
	ts.configs.stylistic,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			// TypeScript knows every global; this rule would know fewer.
			'no-undef': 'off',
			eqeqeq: 'error',
			'no-console': 'error',
			'object-shorthand': 'error',
			// Links inside the explorer go through `ui/base-path.ts`, which this rule does not know.
			'svelte/no-navigation-without-resolve': 'off',
			// The data are validated before the build, and an index type cannot say so.
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/consistent-type-imports': [
				'error',
				{ fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }
			],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
		}
	},
	{
		files: ['tests/run.js', 'tests/bench/**', 'tests/runner/**'],
		rules: { 'no-console': 'off' }
	}
);
