import { describe, expect, test } from 'vitest';
import { partsOfBuild, tooHeavy } from './build-size.js';

const HTML = `<link href="./_app/start.js" rel="modulepreload"><script>
	Promise.all([import("./_app/start.js"), import("./_app/app.js")])</script><link href="./look.css" rel="stylesheet">`;
const PATHS = ['_app/start.js', '_app/app.js', '_app/editor.js', '_app/workers/pdf.js', 'service-worker.js'];
const parts = partsOfBuild(HTML, PATHS);
const ceilings = { first: 10, later: 8, worker: 20 };
const faults = (sizes: Readonly<Record<string, number>>) => tooHeavy(parts, (path) => sizes[path] ?? 0, ceilings);

describe('the weight of what is built', () => {
	test('what the page names is loaded first, and what it does not name later, in the page or in a worker', () => {
		expect(parts).toEqual({
			first: ['_app/start.js', '_app/app.js'],
			later: ['_app/editor.js'],
			worker: ['_app/workers/pdf.js']
		});
	});

	test('what comes first counts together, what comes later each by itself', () => {
		const light = { '_app/start.js': 5, '_app/app.js': 5, '_app/editor.js': 8, '_app/workers/pdf.js': 20 };
		expect(faults(light)).toEqual([]);
		expect(faults({ ...light, '_app/app.js': 5.1 })).toEqual([
			'Before the list shows, 10.1 kB of scripts are loaded; the most is 10 kB.'
		]);
		expect(faults({ ...light, '_app/editor.js': 9, '_app/workers/pdf.js': 21 })).toEqual([
			'_app/editor.js is 9.0 kB; the most is 8 kB.',
			'_app/workers/pdf.js is 21.0 kB; the most is 20 kB.'
		]);
	});

	test('a page in which no scripts are found is not a light one', () => {
		expect(tooHeavy(partsOfBuild('<html></html>', PATHS), () => 1, ceilings)).toContain(
			'The page of the build names no scripts.'
		);
	});
});
