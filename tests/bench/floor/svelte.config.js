import adapter from '@sveltejs/adapter-static';

/** The least that kit makes with our settings: what every app of this kind loads before it does anything. */
/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		outDir: '../../../node_modules/.bench/floor-kit',
		adapter: adapter({ pages: '../../../node_modules/.bench/floor', fallback: 'index.html' }),
		router: { type: 'hash' }
	}
};
