import type { Page } from '@playwright/test';
import { test } from './support/laptops';
import { sentBy } from './support/room-people';
import {
	answerCode,
	complete,
	inviteCode,
	letIn,
	member,
	openActivity,
	openPanel,
	reply,
	says,
	startRoom,
	write
} from './support/room-steps';
import { WORDS } from './support/room-words';
import { expect, openExample, SAVED } from './support/app';
import { everythingIsKept } from './support/kept';
import { EXAMPLE } from './support/stored-example';

/** Opens the example at one activity and begins a room. */
async function host(page: Page, url: string, name: string) {
	await openExample(page, url, 'activities/activity-19');
	await startRoom(page, name);
	return openActivity(page, 'activity-19');
}

test('two people write in one plan, and a newcomer has it for ever after', async ({ open, app }) => {
	const [anna, bram] = [await open(), await open(true)];
	// Has opened the app before, as the invitation asks.
	await bram.page.goto(app.url);
	const annas = await host(anna.page, app.url, 'Anna de Wit');
	await everythingIsKept(bram.page);
	const invitation = await inviteCode(anna.page);
	const answer = await answerCode(bram.page, app.url, invitation, 'Bram Vos');
	await complete(anna.page, answer);
	await expect(anna.page.getByText(WORDS.wants('Bram Vos')).first()).toBeVisible();

	await test.step('before the answer nothing of the plan is sent, nor who is here', async () => {
		const sent = await sentBy(anna.page);
		for (const words of ['Wikiwijs', 'Jaarplan', 'Boekenkade', 'Anna', 'activity-', EXAMPLE])
			expect(sent).not.toContain(words);
		expect(sent.length).toBeGreaterThan(0);
		expect(sent.length).toBeLessThan(1_000);
		expect(await bram.page.evaluate(() => Object.keys(localStorage))).not.toContain(`planregie:plan:${EXAMPLE}`);
	});
	await reply(anna.page, 'Bram Vos');
	await bram.page.waitForURL(new RegExp(`#/plan/${EXAMPLE}`));
	expect(await sentBy(anna.page)).toContain('Wikiwijs');

	const brams = await openActivity(bram.page, 'activity-19');
	await expect(brams).toHaveValue('Wikiwijs');
	await write(brams, 'Wikiwijs van Bram');
	await expect(annas).toHaveValue('Wikiwijs van Bram');
	await write(annas, 'Wikiwijs van Anna en Bram');
	await expect(brams).toHaveValue('Wikiwijs van Anna en Bram');
	await says(anna.page, WORDS.together(1));
	await says(bram.page, WORDS.together(1));
	await openPanel(bram.page);
	await expect(member(bram.page, 'Anna de Wit')).toBeVisible();

	await anna.page.close({ runBeforeUnload: true });
	await says(bram.page, WORDS.alone, 1_000);
	await expect(bram.page.getByText(SAVED)).toBeVisible();
	await bram.page.context().setOffline(true);
	await bram.page.goto('about:blank');
	await bram.page.goto(app.url);
	await bram.page.getByRole('link', { name: /Jaarplan 2026/ }).click();
	await bram.page.waitForURL(new RegExp(`#/plan/${EXAMPLE}`));
	await expect(await openActivity(bram.page, 'activity-19')).toHaveValue('Wikiwijs van Anna en Bram');
});

test('who is not let in gets nothing, and neither does a code that was used', async ({ open, app }) => {
	const [anna, bram] = [await open(), await open()];
	await host(anna.page, app.url, 'Anna');
	const invitation = await inviteCode(anna.page);
	await complete(anna.page, await answerCode(bram.page, app.url, invitation, 'Bram'));
	await reply(anna.page, 'Bram', 'refuse');
	await expect(bram.page.getByText(WORDS.refused)).toBeVisible();
	await says(anna.page, WORDS.alone);

	// Read again, by somebody who found it.
	await inviteCode(anna.page);
	await complete(anna.page, await answerCode(bram.page, app.url, invitation, 'Bram'));
	await expect(anna.page.getByText(WORDS.tooLate)).toBeVisible();
	await expect(anna.page.getByText(WORDS.wants('Bram'))).toBeHidden();
	expect(await sentBy(bram.page)).toBe('');
	const sent = await sentBy(anna.page);
	for (const words of ['Wikiwijs', 'Anna']) expect(sent).not.toContain(words);
	expect(await bram.page.evaluate(() => Object.keys(localStorage))).not.toContain(`planregie:plan:${EXAMPLE}`);
});

test('who reads along sees every change and can make none', async ({ open, app }) => {
	const [anna, bram] = [await open(), await open()];
	const annas = await host(anna.page, app.url, 'Anna');
	await letIn(anna.page, bram.page, app.url, await inviteCode(anna.page), 'Bram', 'admitViewer');
	const brams = await openActivity(bram.page, 'activity-19');
	await expect(bram.page.getByText(WORDS.viewing)).toBeVisible();
	await expect(brams).not.toBeEditable();
	await write(annas, 'Wikiwijs om te lezen');
	await expect(brams).toHaveValue('Wikiwijs om te lezen');
	await openPanel(anna.page);
	await expect(member(anna.page, 'Bram')).toContainText('leest mee');
});

test('a guest lets a third person in, who invited leaves within a second, and the room goes on', async ({
	open,
	app
}) => {
	const [anna, bram, carla] = [await open(), await open(), await open()];
	await host(anna.page, app.url, 'Anna');
	await letIn(anna.page, bram.page, app.url, await inviteCode(anna.page), 'Bram');
	await openActivity(bram.page, 'activity-19');
	await letIn(bram.page, carla.page, app.url, await inviteCode(bram.page), 'Carla');
	for (const { page } of [anna, bram, carla]) await says(page, WORDS.together(2));

	await openPanel(bram.page);
	await openPanel(carla.page);
	await expect(member(carla.page, 'Anna')).toBeVisible();
	await anna.page.close({ runBeforeUnload: true });
	for (const { page } of [bram, carla]) {
		await says(page, WORDS.together(1), 1_000);
		await expect(member(page, 'Anna')).toBeHidden({ timeout: 1_000 });
	}
	await expect(member(bram.page, 'Carla')).toBeVisible();
	await expect(member(carla.page, 'Bram')).toBeVisible();

	const brams = await openActivity(bram.page, 'activity-19');
	await write(await openActivity(carla.page, 'activity-19'), 'Wikiwijs zonder Anna');
	await expect(brams).toHaveValue('Wikiwijs zonder Anna');
});

test('two tabs of one browser are one member, and both write', async ({ open, app }) => {
	const [anna, bram] = [await open(), await open()];
	const annas = await host(anna.page, app.url, 'Anna');
	await letIn(anna.page, bram.page, app.url, await inviteCode(anna.page), 'Bram');
	const brams = await openActivity(bram.page, 'activity-19');
	const second = await anna.newTab();
	await second.goto(`${app.url}#/plan/${EXAMPLE}/activities/activity-19`);
	await says(second, WORDS.together(1));
	await says(bram.page, WORDS.together(1));
	const title = second.getByRole('textbox', { name: 'Titel', exact: true });
	await write(title, 'Wikiwijs uit het tweede tabblad');
	for (const field of [annas, brams]) await expect(field).toHaveValue('Wikiwijs uit het tweede tabblad');
	await write(brams, 'Wikiwijs van Bram');
	await expect(title).toHaveValue('Wikiwijs van Bram');

	await anna.page.close({ runBeforeUnload: true });
	await says(bram.page, WORDS.alone, 1_000);
	await openPanel(second);
	await expect(second.getByText(WORDS.closed)).toBeVisible();
	await expect(second.getByRole('link', { name: WORDS.joinByCode })).toBeFocused();
});

test('a reload costs one code and no work', async ({ open, app }) => {
	const [anna, bram] = [await open(), await open()];
	const annas = await host(anna.page, app.url, 'Anna');
	await letIn(anna.page, bram.page, app.url, await inviteCode(anna.page), 'Bram');
	await write(await openActivity(bram.page, 'activity-19'), 'Wikiwijs van voor het herladen');
	await expect(annas).toHaveValue('Wikiwijs van voor het herladen');
	await bram.page.reload();
	await says(anna.page, WORDS.alone, 1_000);
	const brams = await openActivity(bram.page, 'activity-19');
	await write(brams, 'Wikiwijs van na het herladen');
	await write(await openActivity(anna.page, 'activity-20'), 'Intussen');

	await letIn(anna.page, bram.page, app.url, await inviteCode(anna.page), 'Bram');
	await says(anna.page, WORDS.together(1));
	await expect(await openActivity(anna.page, 'activity-19')).toHaveValue('Wikiwijs van na het herladen');
	await expect(await openActivity(bram.page, 'activity-20')).toHaveValue('Intussen');
});
