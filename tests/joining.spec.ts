import type { Locator } from '@playwright/test';
import { inviteCode, openPanel, startRoom } from './support/room-steps';
import { WORDS } from './support/room-words';
import { expect, openExample, test } from './support/app';

test('a code that cannot be used goes out of the address, so that a reload begins anew', async ({ page, app }) => {
	await page.goto(`${app.url}#/samen?j=pwTotMorgen`);
	const problem = page.getByRole('main').getByRole('alert');
	await expect(problem).toBeVisible();
	await expect(page).toHaveURL(/#\/samen$/);
	await page.reload();
	await expect(page.getByRole('button', { name: WORDS.read })).toBeVisible();
	await expect(problem).toBeHidden();
});

test('whose browser tells no address hears what to do, and can make a new invitation', async ({ page, app }) => {
	await page.addInitScript(hideAddresses);
	await openExample(page, app.url, 'activities');
	await startRoom(page, 'Anna');
	const first = await inviteCode(page);
	const room = await openPanel(page);
	await expect(room.getByText(WORDS.noAddress)).toBeVisible();
	await room.getByRole('button', { name: WORDS.allowCamera }).click();
	await expect(room.getByText('geen camera en geen microfoon')).toBeVisible();
	expect(await inviteCode(page)).not.toBe(first);
});

test('what was typed in the panel stays when the window gets too narrow to have it beside the plan, and wider again', async ({
	page,
	app
}) => {
	await openExample(page, app.url, 'activities');
	const start = (await openPanel(page)).getByRole('combobox', { name: WORDS.name });
	const [wide, narrow] = [
		{ width: 1360, height: 860 },
		{ width: 1000, height: 860 }
	];
	const staysThrough = async (field: Locator, words: string) => {
		await field.fill(words);
		for (const viewport of [narrow, wide]) {
			await page.setViewportSize(viewport);
			const isModal = viewport === narrow;
			await expect.poll(() => page.evaluate(() => document.querySelector(':modal') !== null)).toBe(isModal);
			await expect(field).toHaveValue(words);
			await expect(field).toBeFocused();
		}
	};
	await staysThrough(start, 'Ann');
	await startRoom(page, 'Anna');
	await inviteCode(page);
	await staysThrough(page.getByRole('textbox', { name: WORDS.pasteAnswer }), 'pwEAAA');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog', { name: WORDS.panel })).toBeHidden();
});

/** As on a network without a way out, before somebody allowed the camera. */
function hideAddresses(): void {
	const { prototype } = RTCPeerConnection;
	const told = Object.getOwnPropertyDescriptor(prototype, 'localDescription')?.get;
	Object.defineProperty(prototype, 'localDescription', {
		get(this: RTCPeerConnection) {
			const description: RTCSessionDescription | null = told ? Reflect.apply(told, this, []) : null;
			const sdp = description?.sdp.replace(/^a=candidate.*\r\n/gm, '');
			return description && new RTCSessionDescription({ type: description.type, sdp });
		}
	});
}
