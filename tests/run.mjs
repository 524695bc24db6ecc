/** `npm test`: installs what is missing, then types, lint, unit tests, the build, its weight and the browser tests. Nothing is skipped. */
import { installWhatIsMissing, run } from '../src/run/install.mjs';

installWhatIsMissing();
run('npm', ['run', '--silent', 'check']);
run('npm', ['run', '--silent', 'lint']);
run('npm', ['run', '--silent', 'test:unit']);
const { findBrowser } = await import('./browser.mjs');
let browser;
try {
	browser = findBrowser();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
run('npx', ['vite', 'build', '--logLevel', 'warn']);
const { weighBuild } = await import('./build-size.js');
const { faults, first } = weighBuild('build');
for (const fault of faults) console.error(fault);
if (faults.length > 0) {
	console.error('What weighs more than it may: tests/build-size.js says how much that is, and why.');
	process.exit(1);
}
console.log(`${first.toFixed(1)} kB of scripts are loaded before the list of a plan shows.`);
run('npm', ['run', '--silent', 'test:browser'], { CHROME_PATH: browser });
