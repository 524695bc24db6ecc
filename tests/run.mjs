/** `npm test`: installs what is missing, then types, lint, unit tests, the build and the browser tests. Nothing is skipped. */
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
run('npm', ['run', '--silent', 'test:browser'], { CHROME_PATH: browser });
