import adapter from '@sveltejs/adapter-static';
import { basePath } from './src/build/base-path.js';
import { contentVersion } from './src/build/content-version.js';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ fallback: '404.html' }),
		alias: { $data: 'data' },
		paths: { base: basePath(process.env.BASE_PATH) },
		// The same content is the same version, so that a new build alone is no news to a reader.
		version: { name: contentVersion() },
		serviceWorker: { register: false },
		// A page is painted with its first answer, without asking for its styles.
		inlineStyleThreshold: 100_000,
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				// Arquero compiles its expressions with `Function`.
				'script-src': ['self', 'unsafe-eval'],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self', 'data:'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['self'],
				'form-action': ['none']
			}
		},
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail' }
	},
	compilerOptions: { runes: true, fragments: 'tree' }
};
