import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ fallback: '404.html' }),
		alias: { $data: 'data' },
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
				'base-uri': ['self'],
				'form-action': ['none']
			}
		},
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail' }
	},
	compilerOptions: { runes: true, fragments: 'tree' }
};
