import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { serve } from './serve.mjs';

const root = mkdtempSync(join(tmpdir(), 'planregie-'));
writeFileSync(join(root, 'index.html'), '<h1>Plan</h1>');
afterAll(() => rmSync(root, { recursive: true }));

describe('the server of npm start', () => {
	it('serves the folder on loopback, in a path of its own when asked', async () => {
		const server = await serve({ root, port: 0, base: '/tools/planregie/' });
		expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/tools\/planregie\/$/);
		expect(await (await fetch(server.url)).text()).toBe('<h1>Plan</h1>');
		expect((await fetch(new URL('/', server.url))).status).toBe(404);
		await server.close();
	});

	it('says that a port is taken and uses the next one', async () => {
		const first = await serve({ root, port: 0 });
		const taken = Number(new URL(first.url).port);
		const said: number[] = [];
		const second = await serve({ root, port: taken, onTaken: (port) => said.push(port) });
		expect(said).toContain(taken);
		expect(Number(new URL(second.url).port)).toBeGreaterThan(taken);
		await first.close();
		await second.close();
	});

	it('hands out nothing that is not in the folder, and takes nothing', async () => {
		const { url, close } = await serve({ root, port: 0 });
		for (const path of ['/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/%00', '/%E0%A4%A', '/missing.js'])
			expect(await statusOf(url, path)).toBe(404);
		expect((await fetch(url, { method: 'POST', body: 'x' })).status).toBe(405);
		await close();
	});
});

/** As it is written: fetch would tidy the path up first. */
function statusOf(url: string, path: string): Promise<number | undefined> {
	const { hostname, port } = new URL(url);
	return new Promise((resolve, reject) => {
		get({ hostname, port, path }, (response) => resolve(response.resume().statusCode)).on('error', reject);
	});
}
