import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from './programs.mjs';
import { pictureOfScreen } from './screen-picture.mjs';
import { until } from './until.mjs';

const PACKAGES = ['webkit2gtk-driver', 'xvfb', 'libgl1-mesa-dri'];
const BROWSERS = ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`);
/** As the WebDriver standard numbers them. */
const KEYS = {
	Control: '\uE009',
	Shift: '\uE008',
	Alt: '\uE00A',
	Enter: '\uE007',
	Tab: '\uE004',
	Escape: '\uE00C',
	Home: '\uE011',
	End: '\uE010'
};
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Starts WebKitGTK on a screen of its own, driven over WebDriver; null when there is none. Saved files land in `folder`. */
export async function openWebkit(folder) {
	const program = (variable, places) => findProgram({ variable, places, packages: PACKAGES });
	const driver = program('WEBKIT_DRIVER_PATH', ['/usr/bin/WebKitWebDriver']);
	const binary = driver && program('WEBKIT_PATH', BROWSERS);
	const xvfb = binary && program('XVFB_PATH', ['/usr/bin/Xvfb']);
	if (!xvfb) return null;

	const home = mkdtempSync(join(tmpdir(), 'planregie-webkit-'));
	mkdirSync(join(home, '.config'));
	writeFileSync(join(home, '.config', 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${folder}"\n`);
	const screen = spawn(xvfb, ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-fbdir', home, '-nolisten', 'tcp'], {
		stdio: ['ignore', 'pipe', 'ignore']
	});
	const display = await new Promise((resolve, reject) => {
		screen.once('error', reject);
		screen.stdout.once('data', (number) => resolve(`:${String(number).trim()}`));
	});
	const port = await freePort();
	const service = spawn(driver, [`--port=${port}`], {
		stdio: 'ignore',
		env: {
			...process.env,
			DISPLAY: display,
			HOME: home,
			XDG_RUNTIME_DIR: home,
			XDG_DATA_HOME: home,
			XDG_CONFIG_HOME: join(home, '.config'),
			LANGUAGE: 'nl',
			LIBGL_ALWAYS_SOFTWARE: '1',
			GSK_RENDERER: 'cairo',
			WEBKIT_DISABLE_DMABUF_RENDERER: '1',
			// Its sandbox does not start for root, as in a container.
			WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1'
		}
	});
	const ask = async (method, path, body) => {
		const response = await fetch(`http://127.0.0.1:${port}${path}`, {
			method,
			...(body ? { body: JSON.stringify(body) } : {}),
			signal: AbortSignal.timeout(30_000)
		});
		const { value } = await response.json();
		if (!response.ok) throw new Error(`${method} ${path}: ${value.message || value.error}`);
		return value;
	};
	await until('WebKitWebDriver answers', () => ask('GET', '/status').catch(() => null), 20_000);
	const session = await ask('POST', '/session', {
		capabilities: {
			alwaysMatch: {
				pageLoadStrategy: 'normal',
				'webkitgtk:browserOptions': { binary, args: ['--automation'] }
			}
		}
	});
	const inSession = (method, path, body) => ask(method, `/session/${session.sessionId}${path}`, body);
	await inSession('POST', '/timeouts', { script: 40_000, pageLoad: 40_000, implicit: 0 });
	// It stays: with its last window the browser would go.
	const first = await inSession('GET', '/window');
	return {
		name: 'WebKitGTK',
		version: session.capabilities.browserVersion,
		/** A window of its own: a tab that is not in front is not drawn. */
		async newTab() {
			await inSession('POST', '/window', { handle: first });
			const { handle } = await inSession('POST', '/window/new', { type: 'window' });
			return tabOf(inSession, handle, (path) => pictureOfScreen(join(home, 'Xvfb_screen0'), path));
		},
		async close() {
			await inSession('DELETE', '').catch(() => null);
			service.kill();
			screen.kill();
			rmSync(home, { recursive: true, force: true, maxRetries: 5 });
		}
	};
}

/** WebDriver speaks to one window at a time: each word of a tab goes to its own. */
async function tabOf(inSession, handle, picture) {
	const here = async (method, path, body) => {
		if ((await inSession('GET', '/window').catch(() => null)) !== handle)
			await inSession('POST', '/window', { handle });
		return inSession(method, path, body);
	};
	const keys = (actions) => here('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
	const resize = (width, height) => here('POST', '/window/rect', { x: 0, y: 0, width, height });
	await resize(1360, 860);
	return {
		faults: [],
		goto: (url) => here('POST', '/url', { url }),
		reload: () => here('POST', '/refresh', {}),
		async evaluate(inPage, argument) {
			const answer = await here('POST', '/execute/async', {
				script: `const done = arguments[1];
					new Promise((resolve) => resolve((${inPage})(arguments[0])))
						.then((value) => done({ value: value ?? null }), (error) => done({ error: String(error) }));`,
				args: [argument ?? null]
			});
			if (answer.error !== undefined) throw new Error(answer.error);
			return answer.value;
		},
		show: () => here('POST', '/window', { handle }),
		clickAt: (x, y) =>
			here('POST', '/actions', {
				actions: [
					{
						type: 'pointer',
						id: 'mouse',
						parameters: { pointerType: 'mouse' },
						actions: [
							{ type: 'pointerMove', duration: 0, origin: 'viewport', x: Math.round(x), y: Math.round(y) },
							{ type: 'pointerDown', button: 0 },
							{ type: 'pointerUp', button: 0 }
						]
					}
				]
			}),
		type: (words) =>
			keys(
				[...words].flatMap((value) => [
					{ type: 'keyDown', value },
					{ type: 'keyUp', value }
				])
			),
		press(combination) {
			const values = combination.split('+').map((key) => KEYS[key] ?? key);
			return keys([
				...values.map((value) => ({ type: 'keyDown', value })),
				...values.toReversed().map((value) => ({ type: 'keyUp', value }))
			]);
		},
		async chooseFile(css, path) {
			const element = await here('POST', '/element', { using: 'css selector', value: css });
			await here('POST', `/element/${element[ELEMENT]}/value`, { text: path });
		},
		resize,
		// Its own picture of a page waits for a screen card that is not there.
		picture: async (path) => picture(path),
		close: () => here('DELETE', '/window')
	};
}

function freePort() {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address();
			server.close(() => resolve(port));
		});
	});
}
