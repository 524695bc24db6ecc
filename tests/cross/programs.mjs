import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * The program that a browser is started with: named by the environment, on the system, or (as root on Debian) a fresh
 * install.
 * @returns {string | null} its path
 */
export function findProgram({ variable, places, packages }) {
	const found = [process.env[variable], ...places].find((path) => path !== undefined && existsSync(path));
	return found ?? (install(packages) ? (places.find((path) => existsSync(path)) ?? null) : null);
}

function install(packages) {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
	console.log(`Installing ${packages.join(' ')} with apt-get`);
	try {
		execFileSync('apt-get', ['update'], { stdio: 'ignore' });
		execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
}
