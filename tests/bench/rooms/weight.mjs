import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../paths.mjs';

/** What comes only with a room; all else that it uses is there by then, with the plan that it is about. */
const OF_ROOMS =
	/\/src\/lib\/(room\.ts|live\/live-room\.ts|sync\/(peers\/|myself\.ts))|\/node_modules\/(qr|valibot|y-protocols)\//;

/** Kilobytes, as a static host compresses it. */
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
		build: { target: 'es2023', write: false, rollupOptions: { input: name, preserveEntrySignatures: 'strict' } }
	});
	const chunks = output.output.filter(({ type }) => type === 'chunk');
	return chunks.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0) / 1_000;
}

/** What a room loads, and with the camera's reader of codes, beside what it may be. */
export async function measureWeight() {
	const room = "export * from '$lib/room'; export { default as write } from 'qr';";
	const [opened, scanning] = [await weightOf(room), await weightOf("export { default } from 'qr/decode.js';")];
	const row = (what, ours) => ({ what, unit: 'kB', ours, beside: 'what is allowed', other: 30 });
	return [
		{ ...row('code of a room, with the QR writer', opened), limit: 1 },
		row('and, with the first scan, the QR reader', opened + scanning)
	];
}
