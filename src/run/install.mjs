import { spawnSync } from 'node:child_process';
import { lstatSync, statSync } from 'node:fs';

/** Installs the packages when they are missing or older than the lock file. Ends the process when that fails. */
export function installWhatIsMissing() {
	const installed = modified('node_modules/.package-lock.json');
	if (installed !== null && installed >= (modified('package-lock.json') ?? 0)) return;
	if (lstatSync('node_modules', { throwIfNoEntry: false })?.isSymbolicLink()) {
		console.error('The packages are out of date, and node_modules is a link: install them where it leads to.');
		process.exit(1);
	}
	console.log('Installing packages (npm ci)');
	run('npm', ['ci', '--no-audit', '--no-fund']);
}

/**
 * Runs a command with its output on screen and ends the process with its code when it fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function run(command, args, env = {}) {
	const { status, error } = spawnSync(command, args, {
		stdio: 'inherit',
		env: { ...process.env, ...env },
		shell: process.platform === 'win32'
	});
	if (error) console.error(`Cannot run ${command}: ${error.message}`);
	if (status !== 0) process.exit(status ?? 1);
}

/**
 * @param {string} file
 * @returns {number | null} ms, or null when there is no such file
 */
function modified(file) {
	return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? null;
}
