import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { withBrowser } from '../chromium.mjs';
import { storePlan } from '../stored-plan.mjs';
import { withPlans } from '../through-vite.mjs';
import { addressOf, CONTENT, contentAt, EXAMPLE, noteContent } from '../visible.mjs';

export const needs = ['ours', 'floor'];

/** G1: the scripts that are asked for before the content is on screen, as a static host compresses them beforehand. */
export async function measure(hosts) {
	const bytes = await withPlans(({ storedExample }) => storedExample(EXAMPLE));
	return withBrowser(async ({ newContext }) => {
		const scriptsOf = async (name) => {
			const { url, root } = hosts[name];
			const context = await newContext({ serviceWorkers: 'block' });
			if (name === 'ours') await storePlan(context, url, EXAMPLE, bytes);
			const page = await context.newPage();
			await page.addInitScript(noteContent, CONTENT[name]);
			const asked = new Set();
			page.on('request', (request) => {
				if (request.resourceType() === 'script') asked.add(new URL(request.url()).pathname);
			});
			await page.goto(addressOf(name, url));
			await contentAt(page);
			const files = [...asked];
			await context.close();
			const kilobytes =
				files.reduce((sum, path) => sum + brotliCompressSync(readFileSync(join(root, path))).length, 0) / 1_000;
			return { kilobytes, count: files.length };
		};
		const [ours, floor] = [await scriptsOf('ours'), await scriptsOf('floor')];
		return [
			{
				goal: 'G1',
				what: `scripts before the list shows (${ours.count} files)`,
				unit: 'kB',
				ours: ours.kilobytes,
				beside: `empty page (${floor.count} files)`,
				other: floor.kilobytes,
				limit: 3
			}
		];
	});
}
