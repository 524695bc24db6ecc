import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { serve } from '../../src/run/serve.mjs';
import { BENCH, BUILT, PEERS, ROOT } from './paths.mjs';

/** Cross-origin isolation: without it the browser's clock ticks every 0.1 ms. The peer does not start without it. */
const HEADERS = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

const vite = (folder) => command('npx', ['vite', 'build', '--logLevel', 'warn'], folder);

/** What is measured, each with how it is made and the folder that is served. */
const MAKERS = {
	ours: { root: join(ROOT, 'build'), make: () => vite(ROOT) },
	floor: { root: join(BUILT, 'floor'), make: () => vite(join(BENCH, 'floor')) },
	pages: { root: join(BUILT, 'pages'), make: () => vite(join(BENCH, 'pages')) },
	peer: { root: join(PEERS, '@actual-app/web/build'), make: installPeers },
	peerPages: {
		root: join(BUILT, 'peer-pages'),
		make() {
			installPeers();
			vite(join(BENCH, 'peers'));
		}
	}
};

/**
 * Builds and serves what the goals need.
 * @returns the hosts by name, each with its url and root, or with `failed`: why it cannot be measured
 */
export async function openHosts(names) {
	const hosts = {};
	for (const name of names) {
		const { root, make } = MAKERS[name];
		try {
			make();
			hosts[name] = { root, ...(await serve({ root, port: 0, headers: HEADERS })) };
		} catch (error) {
			hosts[name] = { failed: error.message, close: async () => {} };
		}
	}
	return { hosts, close: () => Promise.all(Object.values(hosts).map((host) => host.close())) };
}

function installPeers() {
	if (['@actual-app/web', '@automerge/automerge'].every((name) => existsSync(join(PEERS, name, 'package.json'))))
		return;
	command('npm', ['ci', '--prefix', BENCH, '--ignore-scripts', '--no-audit', '--no-fund'], BENCH);
}

function command(program, args, cwd) {
	const { status, error } = spawnSync(program, args, {
		cwd,
		shell: process.platform === 'win32'
	});
	if (error) throw error;
	if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed in ${cwd}; run it to see why`);
}
