import { readFileSync, writeFileSync } from 'node:fs';
import { expect, openExample, test } from './support/app';

test('a plan goes out as a file and comes back the same', async ({ page, app }, info) => {
	await openExample(page, app.url);
	await page.goto(app.url);
	const save = async () => {
		await page
			.getByRole('button', { name: /Meer voor/ })
			.first()
			.click();
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Bewaar als JSON' }).first().click();
		const file = info.outputPath(`${Math.random()}.json`);
		await (await download).saveAs(file);
		return file;
	};
	const file = await save();
	const chooser = page.waitForEvent('filechooser');
	await page.goto(`${app.url}#/import`);
	await page.getByRole('button', { name: 'Kies een bestand' }).click();
	await (await chooser).setFiles(file);
	await page.waitForURL(/#\/plan\//);
	await page.goto(app.url);
	const again = await save();
	expect(JSON.parse(readFileSync(again, 'utf8'))).toEqual(JSON.parse(readFileSync(file, 'utf8')));
});

test('a file that is no plan is refused in words, and nothing changes', async ({ page, app }, info) => {
	const file = info.outputPath('broken.json');
	await page.goto(`${app.url}#/import`);
	for (const [content, words] of [
		['{"format":', 'beschadigd of geen JSON-bestand'],
		['{"format":"planregie","version":1,"plan":{"meta":5}}', 'geen plan dat Planregie kent'],
		['{"format":"planregie","version":99,"plan":{}}', 'nieuwere versie']
	] as const) {
		writeFileSync(file, content);
		const chooser = page.waitForEvent('filechooser');
		await page.getByRole('button', { name: 'Kies een bestand' }).click();
		await (await chooser).setFiles(file);
		await expect(page.getByText(words)).toBeVisible();
	}
	await page.goto(app.url);
	await expect(page.getByRole('heading', { name: 'Begin met een jaarplan' })).toBeVisible();
});
