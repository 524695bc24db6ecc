import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { pointersEarly } from './src/run/first-load.js';
import { keptFiles } from './src/run/kept-files.js';
import { relativeAddresses } from './src/run/relative-addresses.js';
import { splitFirst } from './src/run/split-first.js';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: ({ filename }) => !filename.includes('node_modules') || undefined },
	kit: {
		adapter: keptFiles(splitFirst(pointersEarly(relativeAddresses(adapter({ fallback: 'index.html' }))))),
		router: { type: 'hash' },
		serviceWorker: { register: false },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// The announcer that kit adds for screen readers has a style attribute; this is its hash.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				// A team may name a server of its own, whose address nobody knows here: any, as long as nobody can listen in on
				// the way, by WebSocket alone and never by a request. On this machine it may also be without TLS.
				'connect-src': ['self', 'wss:', 'ws://localhost:*', 'ws://127.0.0.1:*'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'ProseMirrorClipboard', 'dompurify', 'planregie-worker']
			}
		}
	}
};
