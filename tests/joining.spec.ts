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
