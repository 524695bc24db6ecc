/**
 * `npm run test:cross`: the main stories in the built app, in browsers that the other tests do not use. With words behind
 * it, only the stories and browsers with such a word in their name.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFirefox } from './firefox.mjs';
import { watchedBuild } from './host.mjs';
import { personAt } from './person.mjs';
import { probe } from './probes.mjs';
import { stories } from './stories.mjs';
import { openWebkit } from './webkit.mjs';

const BROWSERS = [
	{ name: 'Firefox', open: openFirefox, need: 'install Firefox, or set FIREFOX_PATH to the path of its program' },
	{ name: 'WebKitGTK', open: openWebkit, need: 'on Debian: apt-get install webkit2gtk-driver xvfb' }
];
const PICTURES = 'test-results/cross';

const words = process.argv.slice(2);
const isWanted = ({ name }) => words.length === 0 || words.some((word) => name.includes(word));
const browsers = BROWSERS.some(isWanted) ? BROWSERS.filter(isWanted) : BROWSERS;
const chosen = stories.some(isWanted) ? stories.filter(isWanted) : stories;

const build = watchedBuild();
const probes = {};
const skipped = [];
let failed = 0;
for (const { name, open, need } of browsers) {
	const folder = mkdtempSync(join(tmpdir(), 'planregie-saved-'));
	const browser = await open(folder).catch((error) => {
		console.log(`\n${name} does not start: ${error.message}`);
		failed++;
		return 'broken';
	});
	if (browser === 'broken') continue;
	if (browser === null) {
		skipped.push(`${name} is SKIPPED: it is not on this machine and could not be installed (${need}).`);
		continue;
	}
	try {
		console.log(`\n${browser.name} ${browser.version}`);
		for (const story of chosen) if (!(await passes(story, browser, folder))) failed++;
	} finally {
		await browser.close();
		rmSync(folder, { recursive: true, force: true });
	}
}
build.remove();
printProbes();
for (const line of skipped) console.log(`\n${line}`);
if (skipped.length === browsers.length) console.log('\nNo browser was tried.');
console.log(
	failed === 0
		? '\nEvery story that was told holds.'
		: `\n${failed} ${failed === 1 ? 'fault' : 'faults'}; pictures of stories that fail are in ${PICTURES}.`
);
process.exit(failed === 0 ? 0 : 1);

async function passes(story, browser, folder) {
	const host = await build.open();
	const tab = await browser.newTab();
	const person = personAt(tab);
	const start = Date.now();
	const tellResult = (sign) => console.log(`  ${sign} ${story.name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
	try {
		await tab.goto(host.url);
		await person.sees('Begin met een jaarplan');
		probes[browser.name] ??= await tab.evaluate(probe);
		await story.run({ person, tab, browser, host, folder, url: host.url, elsewhere: build.open });
		const faults = await person.faults();
		if (faults.length > 0) throw new Error(`Unseen by the person:\n${faults.join('\n')}`);
		tellResult('ok');
		return true;
	} catch (error) {
		tellResult('FAILS');
		console.log(`    ${error.message}`);
		mkdirSync(PICTURES, { recursive: true });
		const picture = join(PICTURES, `${browser.name}-${stories.indexOf(story) + 1}.png`);
		await tab.picture(picture).catch(() => null);
		if (existsSync(picture)) console.log(`    ${picture}`);
		return false;
	} finally {
		await tab.close();
		await host.close();
	}
}

function printProbes() {
	const names = Object.keys(probes);
	const rows = Object.keys(probes[names[0]] ?? {}).toSorted();
	if (rows.length === 0) return;
	console.log(`\n${'What the browser has'.padEnd(32)}${names.map((name) => name.padEnd(12)).join('')}`);
	for (const row of rows) console.log(row.padEnd(32) + names.map((name) => probes[name][row].padEnd(12)).join(''));
}
