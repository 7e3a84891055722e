/** What is mutated, by which tests it is tried, and how many mutants must not survive them. */

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
	testRunner: 'vitest',
	plugins: ['@stryker-mutator/vitest-runner', './tests/mutation/read-as-text.js'],
	ignorers: ['read-as-text'],
	vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
	mutate: ['src/lib/{statistics,selection,data}/**/*.ts'],
	incrementalFile: 'node_modules/.cache/mutation/incremental.json',
	coverageAnalysis: 'perTest',
	ignoreStatic: true,
	concurrency: 2,
	thresholds: { high: 95, low: 85, break: 85 },
	reporters: ['clear-text', 'html', 'json'],
	htmlReporter: { fileName: 'node_modules/.cache/mutation/report.html' },
	jsonReporter: { fileName: 'node_modules/.cache/mutation/report.json' },
	tempDirName: '.stryker-tmp'
};
