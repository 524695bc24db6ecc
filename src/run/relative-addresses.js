import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * With the hash router kit writes addresses that start at the root of the host. Made relative, the build works in any
 * folder of any host. The policy's hash of the inline script is made anew, since the script changes.
 * @param {import('@sveltejs/kit').Adapter} inner
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function relativeAddresses(inner) {
	return {
		...inner,
		async adapt(builder) {
			await inner.adapt(builder);
			const file = 'build/index.html';
			writeFileSync(file, makeRelative(readFileSync(file, 'utf8')));
		}
	};
}

/** @param {string} html */
export function makeRelative(html) {
	const relative = html.replaceAll(/(["'])\/(_app|fonts|icons|service-worker\.js|manifest\.webmanifest)/g, '$1./$2');
	const script = /<script>([\s\S]*?)<\/script>/.exec(relative)?.[1];
	if (script === undefined) throw new Error('The page has no inline script to hash.');
	const hash = createHash('sha256').update(script).digest('base64');
	return relative.replace(/(script-src 'self' )'sha256-[^']+'/, `$1'sha256-${hash}'`);
}
