import { chromium, type BrowserContext } from '@playwright/test';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../src/run/serve.mjs';
import { BUILD, expect, startExample, test } from './support/app';
import { everythingIsKept } from './support/kept';

/** A browser with a profile on disk, as a laptop has: it can be closed and opened again. */
async function openBrowser(profile: string, use: Parameters<typeof chromium.launchPersistentContext>[1]) {
	const context = await chromium.launchPersistentContext(profile, use);
	return { context, page: context.pages()[0] ?? (await context.newPage()) };
}

const appIsKept = (context: BrowserContext) =>
	expect
		.poll(() => context.pages()[0]?.evaluate(() => navigator.serviceWorker.controller?.state ?? 'none'))
		.toBe('activated');

test.use({ serviceWorkers: 'allow' });

let folder = '';
test.beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'planregie-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('after one visit the server may stop and the browser restart: app and plan are there', async ({
	launchOptions,
	viewport
}) => {
	const profile = join(folder, 'profile');
	const server = await serve({ root: BUILD, port: 0 });
	const first = await openBrowser(profile, { ...launchOptions, viewport });
	await startExample(first.page, server.url);
	await first.page.getByRole('link', { name: 'Activiteiten' }).click();
	await first.page.getByRole('link', { name: /Wikiwijs/ }).click();
	const title = first.page.getByRole('textbox', { name: 'Titel', exact: true });
	await title.fill('Wikiwijs voor iedereen');
	await title.press('Enter');
	await expect(first.page.getByText('Opgeslagen op dit apparaat')).toBeVisible();
	await appIsKept(first.context);
	await everythingIsKept(first.page);
	await first.context.close();
	await server.close();

	const second = await openBrowser(profile, { ...launchOptions, viewport });
	await second.page.goto(server.url);
	await second.page.getByRole('link', { name: 'Jaarplan 2026' }).click();
	await second.page.getByRole('link', { name: 'Activiteiten' }).click();
	await expect(second.page.getByRole('link', { name: /Wikiwijs voor iedereen/ })).toBeVisible();
	await second.page.getByRole('link', { name: 'Begroting' }).click();
	await expect(second.page.getByText('25.443.000').first()).toBeVisible();
	await second.context.close();
});

test('the build works in a folder of a host', async ({ page, context }) => {
	const server = await serve({ root: BUILD, port: 0, base: '/tools/planregie/' });
	await startExample(page, server.url);
	await page.getByRole('link', { name: 'Activiteiten' }).click();
	await expect(page.getByRole('link', { name: /Wikiwijs/ })).toBeVisible();
	await appIsKept(context);
	await everythingIsKept(page);
	await server.close();
	await page.reload();
	await expect(page.getByRole('link', { name: /Wikiwijs/ })).toBeVisible();
});

test('a new version waits, is offered in words, and starts when it is asked to', async ({ page, context }) => {
	const root = join(folder, 'build');
	cpSync(BUILD, root, { recursive: true });
	const server = await serve({ root, port: 0 });
	await page.goto(server.url);
	await appIsKept(context);
	await everythingIsKept(page);

	const worker = join(root, 'service-worker.js');
	writeFileSync(worker, `${readFileSync(worker, 'utf8')}\n// A later version.\n`);
	await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
	await expect(page.getByText('Er is een nieuwe versie van Planregie')).toBeVisible();
	const restarted = page.waitForEvent('load');
	await page.getByRole('button', { name: 'Start opnieuw' }).click();
	await restarted;
	await expect(page.getByRole('heading', { name: 'Begin met een jaarplan' })).toBeVisible();
	await expect(page.getByText('Er is een nieuwe versie van Planregie')).toBeHidden();
	await server.close();
});
