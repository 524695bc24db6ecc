import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { build } from 'vite';
import { WORDS } from '../../support/room-words.js';
import { withBrowser } from '../chromium.mjs';
import { ROOT } from '../paths.mjs';
import { storePlan } from '../stored-plan.mjs';
import { withPlans } from '../through-vite.mjs';
import { addressOf, CONTENT, contentAt, EXAMPLE, noteContent } from '../visible.mjs';

/** What comes only with a room; all else that it uses is there by then, with the plan that it is about. */
const OF_ROOMS =
	/\/src\/lib\/(room(-host)?\.ts|live\/live-room\.ts|sync\/(peers\/|myself\.ts)|doc\/(incoming|only-typing|touched-places)\.ts)|\/node_modules\/(qr|lean-qr|valibot|y-protocols)\//;

/** Kilobytes, as a static host compresses it. */
const kilobytesIn = (codes) => codes.reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0) / 1_000;

async function weightOf(entry) {
	const name = '/entry-of-rooms.ts';
	const output = await build({
		configFile: false,
		root: ROOT,
		logLevel: 'error',
		resolve: { alias: { $lib: join(ROOT, 'src/lib') } },
		plugins: [
			{
				name: 'only-of-rooms',
				enforce: 'pre',
				async resolveId(id, importer) {
					if (id === name) return id;
					const found = await this.resolve(id, importer === name ? join(ROOT, 'src/app.html') : importer, {
						skipSelf: true
					});
					if (!found || OF_ROOMS.test(found.id.replaceAll('\\', '/'))) return found;
					return { id: found.id, external: true };
				},
				load: (id) => (id === name ? entry : null)
			}
		],
		build: {
			target: 'es2023',
			write: false,
			rollupOptions: { input: name, preserveEntrySignatures: 'allow-extension' }
		}
	});
	return kilobytesIn(output.output.filter(({ type }) => type === 'chunk').map(({ code }) => code));
}

/** Milliseconds without a script that is asked for: then a screen has all that it loads by itself. */
const QUIET = 3_000;

/** Kilobytes of the scripts that the app asks for when a room begins and somebody is invited, with a plan on screen. */
async function weightOnScreen({ url, root }) {
	const bytes = await withPlans(({ storedExample }) => storedExample(EXAMPLE));
	return withBrowser(async ({ newContext }) => {
		const context = await newContext({ serviceWorkers: 'block', permissions: ['microphone'] });
		await storePlan(context, url, EXAMPLE, bytes);
		const page = await context.newPage();
		await page.addInitScript(noteContent, CONTENT.ours);
		const asked = new Set();
		page.on('request', (request) => {
			if (request.resourceType() === 'script') asked.add(new URL(request.url()).pathname);
		});
		const settle = async () => {
			for (let before = -1; before < asked.size;) {
				before = asked.size;
				await page.waitForTimeout(QUIET);
			}
		};
		await page.goto(addressOf('ours', url));
		await contentAt(page);
		await settle();
		const before = new Set(asked);
		await page.getByRole('button', { name: WORDS.open }).click();
		await page.getByLabel(WORDS.name).first().fill('Anna');
		await page.getByRole('button', { name: WORDS.begin }).click();
		await page.getByRole('button', { name: WORDS.invite }).click();
		await page.getByRole('textbox', { name: WORDS.code, exact: true }).first().waitFor();
		await settle();
		return kilobytesIn([...asked].filter((path) => !before.has(path)).map((path) => readFileSync(join(root, path))));
	});
}

/** What a room loads, and with the camera's reader of codes, beside what it may be. */
export async function measureWeight(app) {
	// The room's host is imported when a room opens, so that it comes as a chunk of its own.
	const room = "export * from '$lib/room'; export { generate } from 'lean-qr';";
	const [opened, scanning] = [await weightOf(room), await weightOf("export { default } from 'qr/decode.js';")];
	const row = (what, ours) => ({ what, unit: 'kB', ours, beside: 'what is allowed', other: 30 });
	return [
		{ ...row('code of a room, with the QR writer', opened), limit: 1 },
		row('and, with the first scan, the QR reader', opened + scanning),
		row('all scripts of it, with its screens and words', await weightOnScreen(app))
	];
}
