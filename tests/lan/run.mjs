/**
 * `npm run test:lan`: rooms between laptops on one network, with nothing set in their browsers. Words behind it choose the
 * stories that have them in their name.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from '../browser.mjs';
import { findProgram } from '../cross/programs.mjs';
import { LANE, removeLeft, whyNoHosts } from './hosts.mjs';

const why = whyNoHosts();
if (why !== null) {
	console.log(`Rooms on a network are SKIPPED: ${why}.`);
	process.exit(0);
}
if (!existsSync('build/index.html')) {
	console.error('The stories need the built app: run `npx vite build` first.');
	process.exit(1);
}
const tcpdump = findProgram({
	variable: 'TCPDUMP_PATH',
	places: ['/usr/bin/tcpdump', '/usr/sbin/tcpdump', '/sbin/tcpdump'],
	packages: ['tcpdump']
});
removeLeft();
process.on('exit', removeLeft);
const words = process.argv.slice(2).flatMap((word) => ['-g', word]);
const stories = spawn('npx', ['playwright', 'test', '-c', 'tests/lan/playwright.config.ts', ...words], {
	stdio: 'inherit',
	env: { ...process.env, ...LANE, CHROME_PATH: findBrowser(), TCPDUMP_PATH: tcpdump ?? '' }
});
// Whoever ends the lane ends its stories first: only then nobody is on a laptop any more.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => stories.kill(signal));
const status = await new Promise((resolve) => stories.once('close', resolve));
if (tcpdump === null)
	console.log('What goes over the network was SKIPPED: tcpdump is not here and could not be installed.');
process.exit(status ?? 1);
