/** Builds a page for each contender, with its script in one file, and weighs that script. */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

const HERE = fileURLToPath(new URL('.', import.meta.url));
/** Where the figure ends in a page that brings it. */
const MARK = `<script>performance.mark('figure')</script>`;

export const OUT = resolve(HERE, '../../node_modules/.cache/bench');

/** The contenders, with the module that draws; the floor draws nothing. */
export const CONTENDERS = {
	D3: 'contenders/d3',
	ours: 'contenders/ours/draw.svelte',
	'Observable Plot': 'contenders/plot',
	'Vega-Lite': 'contenders/vega-lite',
	ECharts: 'contenders/echarts',
	'Chart.js': 'contenders/chartjs',
	floor: 'contenders/floor'
};

/** @typedef {keyof typeof CONTENDERS} Name */

/** @param {string} name */
export const fileOf = (name) => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

/**
 * @param {string} entry
 * @param {string} file
 * @returns {import('vite').InlineConfig}
 */
function config(entry, file, ssr = false) {
	return {
		configFile: false,
		root: HERE,
		logLevel: 'error',
		plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
		resolve: {
			alias: [
				{ find: '$lib/data/catalogue', replacement: join(HERE, 'contenders/ours/groups.ts') },
				{ find: '$lib', replacement: resolve(HERE, '../../src/lib') }
			]
		},
		define: { 'process.env.NODE_ENV': '"production"' },
		build: {
			ssr,
			outDir: OUT,
			emptyOutDir: false,
			rollupOptions: {
				input: entry,
				output: { entryFileNames: file, codeSplitting: false, format: 'es' }
			}
		},
		...(ssr ? { ssr: { noExternal: true } } : {})
	};
}

/**
 * @returns {Promise<Record<Name, number>>} bytes of each contender's script, as a server sends it
 */
export async function bundleAll() {
	rmSync(OUT, { recursive: true, force: true });
	mkdirSync(OUT, { recursive: true });
	await build(config(join(HERE, 'contenders/ours/server.ts'), 'server.mjs', true));
	const { html } = await import(join(OUT, 'server.mjs'));
	const bytes = /** @type {Record<Name, number>} */ ({});
	for (const [name, module] of Object.entries(CONTENDERS)) {
		const file = `${fileOf(name)}.js`;
		const entry = join(OUT, `${fileOf(name)}-entry.ts`);
		writeFileSync(
			entry,
			`import { begin } from '${HERE}/page';\nimport { draw } from '${HERE}/${module}';\nbegin(draw);\n`
		);
		await build(config(entry, file));
		bytes[/** @type {Name} */ (name)] = brotliCompressSync(readFileSync(join(OUT, file))).length;
		writeFileSync(join(OUT, `${fileOf(name)}.html`), page(name === 'ours' ? html() : '', file));
	}
	await build(config(join(HERE, 'queries/page.ts'), 'queries.js'));
	writeFileSync(join(OUT, 'queries.html'), page('', 'queries.js'));
	return bytes;
}

/**
 * @param {string} figure
 * @param {string} script
 */
function page(figure, script) {
	return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>
<body><div id="figure">${figure}</div>${figure && MARK}<script type="module" src="./${script}"></script></body></html>`;
}
