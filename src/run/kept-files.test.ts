import { expect, test } from 'vitest';
import { partsOf } from './kept-files.js';

const manifest = {
	'app.js': { file: '_app/app.js', isEntry: true, imports: ['_shared.js'], dynamicImports: ['page.js', 'dialog.js'] },
	'page.js': { file: '_app/page.js', isEntry: true, css: ['_app/page.css'], imports: ['_shared.js'] },
	'_shared.js': { file: '_app/shared.js', imports: ['app.js'] },
	'dialog.js': { file: '_app/dialog.js', isDynamicEntry: true, assets: ['_app/workers/reader.js'] }
};
const html = '<link rel="manifest" href="./app.webmanifest" /><a href="https://example.org/x">x</a>';
const all = [
	'index.html',
	'service-worker.js',
	'_app/version.json',
	'_app/kept.json',
	'app.webmanifest',
	'fonts/italic.woff2',
	'_app/app.js',
	'_app/page.js',
	'_app/page.css',
	'_app/shared.js',
	'_app/dialog.js',
	'_app/workers/reader.js',
	'_app/workers/chunks/pdf.js'
];

test('what starts the app and shows its pages is kept first, all that is loaded on demand later', () => {
	expect(partsOf(manifest, html, all)).toEqual({
		first: ['_app/app.js', '_app/page.css', '_app/page.js', '_app/shared.js', 'app.webmanifest'],
		later: ['_app/dialog.js', '_app/workers/chunks/pdf.js', '_app/workers/reader.js', 'fonts/italic.woff2']
	});
});

test('each file of the build is in one part, but for those that are asked for again', () => {
	const { first, later } = partsOf(manifest, html, all);
	expect([...first, ...later].sort()).toEqual(all.slice(4).sort());
});
