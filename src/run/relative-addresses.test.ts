import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeRelative } from './relative-addresses.js';

const page = `<meta content="script-src 'self' 'sha256-old='; style-src 'self'">
<link href="/_app/immutable/entry/start.js" rel="modulepreload">
<script>import("/_app/immutable/entry/start.js"); register('/service-worker.js');</script>`;

describe('the page of the build', () => {
	it('names its files by where it stands itself', () => {
		const made = makeRelative(page);
		expect(made).toContain('href="./_app/immutable/entry/start.js"');
		expect(made).toContain('import("./_app/immutable/entry/start.js")');
		expect(made).toContain("register('./service-worker.js')");
		expect(made).not.toMatch(/["']\/_app/);
	});

	it('allows exactly the script that it has', () => {
		const made = makeRelative(page);
		const script = /<script>([\s\S]*?)<\/script>/.exec(made)?.[1] ?? '';
		expect(made).toContain(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
		expect(made).not.toContain('sha256-old=');
	});

	it('is refused when it has no script to allow', () => {
		expect(() => makeRelative('<p>Empty</p>')).toThrow('no inline script');
	});
});
