import { join } from 'node:path';
import { createServer } from 'vite';
import { BUILT, ROOT } from './paths.mjs';

/** Runs code of the app in node, as vite compiles it. */
export async function withPlans(use) {
	const vite = await createServer({
		root: ROOT,
		// Not the cache of a server that somebody develops with.
		cacheDir: join(BUILT, 'vite'),
		server: { middlewareMode: true, hmr: false, ws: false, watch: null },
		appType: 'custom',
		optimizeDeps: { noDiscovery: true },
		logLevel: 'error'
	});
	try {
		return await use(await vite.ssrLoadModule('/tests/bench/plans.ts'));
	} finally {
		await vite.close();
	}
}
