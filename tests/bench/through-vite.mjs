import { join } from 'node:path';
import { createServer } from 'vite';
import { BUILT, ROOT } from './paths.mjs';

/** Runs a module of this folder, with the code of the app that it imports, in node as vite compiles it. */
export async function throughVite(path, use) {
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
		return await use(await vite.ssrLoadModule(`/tests/bench/${path}`));
	} finally {
		await vite.close();
	}
}

export const withPlans = (use) => throughVite('plans.ts', use);
