import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import * as Y from 'yjs';
import { removeActivity, setActivity } from '$lib/doc/commands/activities';
import { newDocument } from '$lib/doc/document';
import { readPlanFile, writePlanFile } from '$lib/doc/plan-file';
import { metaOf } from '$lib/doc/schema';
import { expect, openExample, planId, test } from './support/app';

/** In a browser that has no picker to save with: a plan is saved by a download. */
const withoutPicker = () => void Reflect.deleteProperty(window, 'showSaveFilePicker');
test.beforeEach(({ context }) => context.addInitScript(withoutPicker));

/** The plan as a file, by the button that everybody uses. */
async function saveFile(page: Page, url: string, path: string): Promise<void> {
	await page.goto('about:blank');
	await page.goto(url);
	await page
		.getByRole('button', { name: /Meer voor/ })
		.first()
		.click();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Bewaar als bestand' }).first().click();
	await (await download).saveAs(path);
}

async function openFile(page: Page, url: string, path: string): Promise<void> {
	await page.goto('about:blank');
	await page.goto(`${url}#/import`);
	await page.locator('input[type="file"]').first().setInputFiles(path);
}

/** What a colleague does with the file elsewhere. */
async function changeFile(path: string, run: (doc: Y.Doc) => void): Promise<void> {
	const read = await readPlanFile(readFileSync(path));
	if (!read.ok) throw new Error(JSON.stringify(read.error));
	const doc = newDocument(read.value.id);
	Y.applyUpdateV2(doc, read.value.update);
	run(doc);
	writeFileSync(path, await writePlanFile(doc));
}

test('a plan goes to another device as a file, is edited there, comes back as changes, and undo takes them away', async ({
	page,
	app,
	browser
}, info) => {
	const file = info.outputPath('plan.planregie');
	await openExample(page, app.url);
	const id = planId(page);
	await saveFile(page, app.url, file);

	const elsewhere = await browser.newContext({ locale: 'nl-NL' });
	await elsewhere.addInitScript(withoutPicker);
	const there = await elsewhere.newPage();
	await openFile(there, app.url, file);
	await there.waitForURL(new RegExp(`#/plan/${id}$`));
	await expect(there.getByText('is geopend en staat nu op dit apparaat')).toBeVisible();
	await there.goto(`${app.url}#/plan/${id}/activities/activity-05`);
	const title = there.getByRole('textbox', { name: 'Titel', exact: true });
	await title.fill('Leermiddelen voor iedereen');
	await title.press('Enter');
	await expect(there.getByText('Opgeslagen op dit apparaat')).toBeVisible();
	await saveFile(there, app.url, file);
	await elsewhere.close();

	await openFile(page, app.url, file);
	await page.waitForURL(/merged$/);
	await expect(page.getByRole('heading', { level: 1, name: '1 wijziging' })).toBeFocused();
	await expect(page.getByText('Leermiddelen voor iedereen', { exact: true }).last()).toBeVisible();
	await page.getByRole('main').getByRole('button', { name: 'Maak ongedaan' }).click();
	await expect(page.getByText('De samenvoeging is ongedaan gemaakt')).toBeVisible();
	await page.getByRole('main').getByRole('button', { name: 'Voeg toch samen' }).click();
	await page.keyboard.press('Control+z');
	await page.getByRole('link', { name: 'Activiteiten' }).click();
	await expect(page.getByRole('link', { name: /Leermiddelen en Leeromgevingen/ })).toBeVisible();
});

test('the same file twice brings nothing new, and a plan in the bin comes out of it', async ({ page, app }, info) => {
	const file = info.outputPath('plan.planregie');
	await openExample(page, app.url);
	await saveFile(page, app.url, file);
	await changeFile(file, (doc) => {
		setActivity(doc, 'activity-05', { subtitle: 'Van een collega' });
		removeActivity(doc, 'activity-07');
	});
	await openFile(page, app.url, file);
	await expect(page.getByRole('heading', { level: 1, name: '2 wijzigingen' })).toBeVisible();
	await expect(page.getByText('Verwijderd', { exact: true })).toBeVisible();
	await openFile(page, app.url, file);
	await expect(page.getByRole('heading', { name: 'Dit bestand brengt niets nieuws' })).toBeVisible();

	await page.goto('about:blank');
	await page.goto(app.url);
	await page.getByRole('button', { name: /Meer voor/ }).click();
	await page.getByRole('button', { name: 'Naar de prullenbak' }).click();
	await openFile(page, app.url, file);
	await expect(page.getByText('stond in de prullenbak en is teruggezet')).toBeVisible();
	await page.waitForURL(/merged$/);
});

test('a merge that was undone can be had after all from the same file, also when the history is gone', async ({
	page,
	app
}, info) => {
	const file = info.outputPath('plan.planregie');
	await openExample(page, app.url);
	await saveFile(page, app.url, file);
	await changeFile(file, (doc) => setActivity(doc, 'activity-05', { title: 'Leermiddelen voor iedereen' }));
	await openFile(page, app.url, file);
	const main = page.getByRole('main');
	await main.getByRole('button', { name: 'Maak ongedaan' }).click();
	await expect(page.getByText('De samenvoeging is ongedaan gemaakt')).toBeVisible();
	await expect(page.getByText('Opgeslagen op dit apparaat')).toBeVisible();

	await openFile(page, app.url, file);
	await expect(page.getByRole('heading', { level: 1, name: 'Dit bestand brengt niets nieuws' })).toBeFocused();
	await expect(main.getByText('Op 1 plek staat in het bestand iets anders dan in dit plan')).toBeVisible();
	await main.getByRole('button', { name: 'Neem over uit het bestand' }).click();
	await expect(page.getByRole('heading', { level: 1, name: '1 wijziging' })).toBeVisible();
	await page.getByRole('link', { name: 'Activiteiten' }).click();
	await expect(page.getByRole('link', { name: /Leermiddelen voor iedereen/ })).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(page.getByRole('link', { name: /Leermiddelen en Leeromgevingen/ })).toBeVisible();
});

test('a broken file is refused in words, one of a later version opens to read and is not merged', async ({
	page,
	app
}, info) => {
	const file = info.outputPath('plan.planregie');
	const later = newDocument('plan-van-later');
	metaOf(later).set('schema', 2);
	metaOf(later).set('title', 'Plan van later');
	const bytes = await writePlanFile(later);
	for (const [content, words] of [
		[new Uint8Array(), 'staat niets'],
		[new TextEncoder().encode('Beste collega'), 'geen planbestand van Planregie'],
		[bytes.slice(0, -3), 'beschadigd of niet compleet']
	] as const) {
		writeFileSync(file, content);
		await openFile(page, app.url, file);
		await expect(page.getByText(words)).toBeVisible();
	}
	writeFileSync(file, bytes);
	await openFile(page, app.url, file);
	await page.waitForURL(/plan-van-later/);
	await expect(page.locator('main .notice.warn')).toBeVisible();
	await openFile(page, app.url, file);
	await expect(page.getByText('een plan dat al op dit apparaat staat')).toBeVisible();
});

test('the installed app opens a file that is double clicked', async ({ page, app }) => {
	const doc = newDocument('dubbelklik');
	metaOf(doc).set('title', 'Plan uit de map');
	const bytes = [...(await writePlanFile(doc))];
	await page.addInitScript((content) => {
		const file = new File([Uint8Array.from(content)], 'plan.planregie');
		const launchQueue = {
			setConsumer: (consumer: (launched: unknown) => void) => consumer({ files: [{ getFile: async () => file }] })
		};
		Object.defineProperty(window, 'launchQueue', { value: launchQueue });
	}, bytes);
	await page.goto(app.url);
	await page.waitForURL(/#\/plan\/dubbelklik$/);
	await expect(page.getByText('‘Plan uit de map’ is geopend')).toBeVisible();
});
