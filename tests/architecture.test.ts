import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourceFiles } from './source-files';

/** What a folder of `src/lib` may import of ours: a folder, one module of it, or its types alone. */
const MAY_IMPORT: Record<string, string[]> = {
	statistics: [],
	data: ['statistics'],
	selection: ['data/vocabulary', 'data/catalogue'],
	query: ['data', 'types of selection'],
	views: [
		'statistics',
		'data/vocabulary',
		'data/group-relations',
		'types of data',
		'query',
		'types of selection'
	],
	wording: [
		'types of briefing',
		'types of search',
		'data/vocabulary',
		'types of data',
		'types of query',
		'types of selection',
		'views'
	],
	charts: [
		'data/vocabulary',
		'data/catalogue',
		'types of data',
		'types of query',
		'views',
		'wording'
	],
	search: ['data/catalogue', 'types of data', 'selection'],
	export: [],
	briefing: [],
	offline: [],
	ui: [
		'search',
		'data',
		'selection',
		'query',
		'statistics',
		'views',
		'wording',
		'charts',
		'export',
		'briefing',
		'offline'
	]
};

/** Which packages a folder may use; the others use none. */
const PACKAGES: Record<string, string[]> = {
	data: ['arquero', 'd3', 'valibot', 'vite', 'built:catalogue', 'node:fs', 'node:path'],
	query: ['arquero'],
	charts: ['d3', 'svelte', 'fontkit', 'subset-font', 'node:fs/promises'],
	search: ['d3', 'minisearch'],
	export: ['fflate', 'pptxgenjs', '$app/paths'],
	briefing: ['idb-keyval', 'valibot', 'fflate']
};

interface Import {
	path: string;
	folder: string;
	/** "data/vocabulary" for our own modules, the name of the package for others. */
	target: string;
	own: boolean;
	types: boolean;
}

const LIB = sourceFiles('src/lib', '.ts', '.js', '.svelte');
const STATEMENT = /^\s*(?:import|export)\s+(type\s)?([^'";]*?)\s*from\s+'([^']+)'/gm;
const BARE = /(?:^\s*import\s+|import\()'([^']+)'/gm;

const IMPORTS: Import[] = LIB.flatMap(({ path, text }) => {
	const found = [
		...[...text.matchAll(STATEMENT)].map(([, type, names, from]) => ({
			from: from!,
			types: Boolean(type) || typesOnly(names!)
		})),
		...[...text.matchAll(BARE)].map(([, from]) => ({ from: from!, types: false }))
	];
	return found.map(({ from, types }) => {
		const own = /^(\.|\$lib\/)/.test(from);
		const whole = from.startsWith('.') ? posix.join(posix.dirname(path), from) : from;
		const target = own ? whole.replace(/^(src\/lib|\$lib)\//, '').replace(/\.ts$/, '') : from;
		return { path, folder: folderOf(path), target, own, types };
	});
});

/** Whether every name between the braces is marked as a type. */
function typesOnly(names: string): boolean {
	const list = names
		.match(/^\{([^}]*)\}$/)?.[1]
		?.split(',')
		.filter((name) => name.trim());
	return Boolean(list?.every((name) => name.trim().startsWith('type ')));
}

function folderOf(path: string): string {
	return path.split('/')[2]!;
}

function allowed({ folder, target, types }: Import): boolean {
	const [to] = target.split('/') as [string];
	const rules = MAY_IMPORT[folder] ?? [];
	return (
		to === folder ||
		rules.includes(to) ||
		rules.includes(target) ||
		(types && rules.includes(`types of ${to}`))
	);
}

const said = ({ path, target, types }: Import) =>
	`${path} imports ${types ? 'types of ' : ''}${target}`;

describe('the folders of src/lib', () => {
	test('are those that have a rule', () => {
		expect(new Set(LIB.map(({ path }) => folderOf(path)))).toEqual(
			new Set(Object.keys(MAY_IMPORT))
		);
	});

	test('import of ours only what lies before them', () => {
		expect(IMPORTS.filter((one) => one.own && !allowed(one)).map(said)).toEqual([]);
	});

	test('use only the packages that are theirs to use', () => {
		const foreign = IMPORTS.filter(
			({ own, types, folder, target }) =>
				!own && !types && folder !== 'ui' && !PACKAGES[folder]?.includes(target)
		);
		expect(foreign.map(said)).toEqual([]);
	});

	test('never import each other in a circle, not even by their types', () => {
		const edges = new Map<string, Set<string>>();
		for (const { folder, target, own } of IMPORTS) {
			const [to] = target.split('/') as [string];
			if (own && to !== folder) edges.set(folder, (edges.get(folder) ?? new Set()).add(to));
		}
		const reaches = (from: string, goal: string, seen = new Set<string>()): boolean =>
			[...(edges.get(from) ?? [])].some((next) => {
				if (next === goal) return true;
				if (seen.has(next)) return false;
				return reaches(next, goal, seen.add(next));
			});
		expect([...edges.keys()].filter((folder) => reaches(folder, folder))).toEqual([]);
	});
});

describe('Arquero', () => {
	test('is used in plain modules of data and query only', () => {
		const users = IMPORTS.filter(({ target }) => target === 'arquero').map(({ path }) => path);
		expect(users.length).toBeGreaterThan(0);
		for (const path of users) {
			expect(path).toMatch(/^src\/lib\/(data|query)\//);
			expect(path).toMatch(/(?<!\.svelte)\.ts$/);
		}
	});
});

describe('the pages', () => {
	const pages = sourceFiles('src/routes', '.svelte');

	test('are thin: fewer than 40 lines, and what style they have is small', () => {
		for (const { path, text } of pages) {
			const style = text.match(/<style>[\s\S]*<\/style>/)?.[0] ?? '';
			expect(text.replace(style, '').split('\n').length, path).toBeLessThan(40);
			expect(style.split('\n').length, `${path}: style`).toBeLessThan(25);
		}
	});

	test('ask no query and build no view of their own', () => {
		for (const { path, text } of pages) {
			expect(text, path).not.toMatch(/from '\$lib\/(query|views|statistics|charts)\//);
		}
	});
});

describe('files', () => {
	const files = ['src', 'tests'].flatMap((folder) =>
		sourceFiles(folder, '.ts', '.js', '.svelte', '.css')
	);

	test('have names that say what is in them', () => {
		const vague = files.filter(({ path }) => /(util|helper|misc|common)s?\b/i.test(path));
		expect(vague.map(({ path }) => path)).toEqual([]);
	});

	test('have 250 lines at most', () => {
		const long = files
			.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
			.filter(({ lines }) => lines > 250);
		expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
	});

	test('of src/lib open with a sentence on what the module is for', () => {
		const silent = LIB.filter(({ path }) => !path.endsWith('.svelte')).filter(
			({ text }) => !/^\/\*\*[\s*]+[A-Z"“][\s\S]*?[.:][\s*]*\*\//.test(text)
		);
		expect(silent.map(({ path }) => path)).toEqual([]);
	});
});
