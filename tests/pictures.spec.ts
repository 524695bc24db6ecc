import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, openExample, planId, test } from './support/app';
import { test as rooms } from './support/laptops';
import { inviteCode, letIn, openActivity, openPanel, startRoom } from './support/room-steps';
import { screens } from './support/screens';

/** The pictures in the README. `npm run pictures` renews them; otherwise they go where other results go. */
const folder = process.env.PICTURES
	? fileURLToPath(new URL('pictures/', import.meta.url))
	: fileURLToPath(new URL('../test-results/pictures/', import.meta.url));
const PICTURES: Readonly<Record<string, string>> = {
	activity: 'activities',
	budget: 'budget',
	overview: 'overview',
	'matrix as bars': 'matrix',
	'import preview': 'import'
};

test('the main screens, with the 29 activities in them, can be shown', async ({ page, app }) => {
	mkdirSync(folder, { recursive: true });
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openExample(page, app.url);
	const plan = planId(page);
	for (const screen of screens) {
		const file = PICTURES[screen.name];
		if (file === undefined) continue;
		await screen.open(page, app.url, plan);
		await page.evaluate(() => document.fonts.ready.then(() => undefined));
		if (screen.name !== 'import preview')
			await expect(page.getByRole('navigation').getByRole('link', { name: /Activiteiten/ })).toContainText('29');
		await page.screenshot({ path: `${folder}${file}.png` });
	}
});

rooms('a plan in which three people work together can be shown', async ({ open, app }) => {
	mkdirSync(folder, { recursive: true });
	const [{ page: coordinator }, { page: controller }, { page: owner }] = [await open(), await open(), await open()];
	await coordinator.emulateMedia({ reducedMotion: 'reduce' });
	await openExample(coordinator, app.url, 'activities/activity-05');
	await startRoom(coordinator, 'Plancoördinator');
	await letIn(coordinator, controller, app.url, await inviteCode(coordinator), 'Controller');
	await letIn(coordinator, owner, app.url, await inviteCode(coordinator), 'Eigenaar');
	await openActivity(owner, 'activity-08');
	await (await openActivity(controller, 'activity-05')).focus();
	const room = await openPanel(coordinator);
	for (const place of ['Activiteit 8', 'Activiteit 5, titel']) await expect(room.getByText(place)).toBeVisible();
	await coordinator.mouse.move(0, 0);
	await coordinator.screenshot({ path: `${folder}room.png` });
});
