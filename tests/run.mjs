/** `npm test`: installs what is missing, then lint, types, the build, its weight, unit and browser tests. Nothing is skipped. */
import { exec } from 'node:child_process';
import { installWhatIsMissing, run } from '../src/run/install.mjs';

installWhatIsMissing();
const { findBrowser } = await import('./browser.mjs');
let browser;
try {
	browser = findBrowser();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
// Made first: both that follow read them.
run('npx', ['svelte-kit', 'sync']);
// Linting keeps one core busy for as long as the types and the build take another.
await runTogether(['npm run --silent lint', 'npm run --silent check && npx vite build --logLevel warn']);
const { weighBuild } = await import('./build-size.js');
const { faults, first } = weighBuild('build');
for (const fault of faults) console.error(fault);
if (faults.length > 0) {
	console.error('What weighs more than it may: tests/build-size.js says how much that is, and why.');
	process.exit(1);
}
console.log(`${first.toFixed(1)} kB of scripts are loaded before the list of a plan shows.`);
run('npm', ['run', '--silent', 'test:unit']);
run('npm', ['run', '--silent', 'test:browser'], { CHROME_PATH: browser });

/**
 * Runs commands at once, each with its output on screen when it is done, and ends the process when one of them fails.
 * @param {readonly string[]} commands
 */
async function runTogether(commands) {
	const passed = await Promise.all(
		commands.map(
			(command) =>
				new Promise((resolve) => {
					exec(command, { maxBuffer: 100_000_000 }, (error, output, errors) => {
						process.stdout.write(output + errors);
						resolve(error === null);
					});
				})
		)
	);
	if (!passed.every(Boolean)) process.exit(1);
}
