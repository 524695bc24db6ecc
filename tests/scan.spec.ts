import { chromium, type Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import encodeQR from 'qr';
import { packDescription } from '$lib/sync/peers/codes/description';
import { PROTOCOL, linkOf, qrTextOf, readCode, tagOfPlan, type Code } from '$lib/sync/peers/codes/codes';
import { expect, test } from './support/app';
import { axeFindings } from './support/axe';
import { chromiumSdp } from './support/descriptions';

/** An invitation as another browser makes it; nobody is behind it. */
async function invitation(): Promise<Code> {
	const description = packDescription(chromiumSdp());
	if (!description.ok) throw new Error('The description is not known.');
	const plan = await tagOfPlan('plan-of-somebody-else');
	return {
		kind: 'offer',
		protocol: PROTOCOL,
		plan,
		invitation: Uint8Array.of(1, 2, 3, 4),
		description: description.value
	};
}

const WIDTH = 640;
const HEIGHT = 480;
/** Grey around the code, as a screen in a room. */
const ROOM = 150;

/** A film for Chromium's own camera, in which a laptop shows a code, `side` pixels wide. */
function film(path: string, text: string, side = 330): void {
	const rows = encodeQR(text, 'raw', { border: 4, ecc: 'medium' });
	const light = Buffer.alloc(WIDTH * HEIGHT, ROOM);
	const left = (WIDTH - side) / 2;
	const top = (HEIGHT - side) / 2;
	for (let y = 0; y < side; y += 1) {
		for (let x = 0; x < side; x += 1) {
			const isDark = rows[Math.floor((y / side) * rows.length)]?.[Math.floor((x / side) * rows.length)] === true;
			light[(top + y) * WIDTH + left + x] = isDark ? 30 : 225;
		}
	}
	const frame = Buffer.concat([Buffer.from('FRAME\n'), light, Buffer.alloc((WIDTH * HEIGHT) / 2, 128)]);
	writeFileSync(
		path,
		Buffer.concat([Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420mpeg2\n`), frame, frame])
	);
}

const ONE_PIXEL = 'R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==';

const camera = (file: string) => [
	'--use-fake-device-for-media-stream',
	'--use-fake-ui-for-media-stream',
	`--use-file-for-fake-video-capture=${file}`
];

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });

test('a laptop reads an invitation from the screen of another with its camera, which is off again then', async ({
	app,
	launchOptions
}, info) => {
	const file = info.outputPath('invitation.y4m');
	const offer = await invitation();
	film(file, qrTextOf(offer));
	const browser = await chromium.launch({ ...launchOptions, args: [...(launchOptions.args ?? []), ...camera(file)] });
	const page = await browser.newPage({ locale: 'nl-NL' });
	const faults: string[] = [];
	page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
	page.on('pageerror', (error) => faults.push(error.message));
	await page.addInitScript(() => {
		const devices = navigator.mediaDevices;
		const get = devices.getUserMedia.bind(devices);
		devices.getUserMedia = async (wanted) => {
			const stream = await get(wanted);
			Object.assign(window, { cameraIsOn: () => stream.active });
			return stream;
		};
	});
	await page.goto(app.url);
	await page.getByRole('link', { name: 'Doe mee met een werksessie' }).click();
	await page.getByRole('button', { name: 'Scan met camera' }).click();
	await expect(heading(page, 'Hoe heet je?')).toBeFocused();
	expect(
		await page.evaluate(() => 'cameraIsOn' in window && typeof window.cameraIsOn === 'function' && window.cameraIsOn())
	).toBe(false);
	await page.getByLabel('Je naam').fill('Fatima');
	await page.getByRole('button', { name: 'Maak mijn antwoordcode' }).click();
	await expect(heading(page, 'Laat je antwoordcode zien')).toBeFocused();
	await expect(page.getByRole('img', { name: /antwoordcode/i })).toBeVisible();
	const answer = readCode(await page.getByRole('textbox', { name: 'Link' }).inputValue());
	expect(answer).toMatchObject({ ok: true, value: { kind: 'answer', plan: offer.plan, invitation: offer.invitation } });
	expect(faults).toEqual([]);
	await browser.close();
});

test('where there is no camera, a photo of the code is read, and one without a code is told', async ({ page, app }) => {
	await page.goto(`${app.url}#/samen`);
	await page.getByRole('button', { name: 'Scan met camera' }).click();
	await expect(page.getByText('Er is geen camera gevonden')).toBeVisible();
	const choose = page.locator('input[type="file"][accept="image/*"]');
	const photo = (buffer: Buffer) => ({ name: 'code.gif', mimeType: 'image/gif', buffer });
	await choose.setInputFiles(photo(Buffer.from('GIF89a, or not')));
	await expect(page.getByText('Dit bestand is geen foto')).toBeVisible();
	await choose.setInputFiles(photo(Buffer.from(ONE_PIXEL, 'base64')));
	await expect(page.getByText('Op deze foto is geen code te lezen')).toBeVisible();
	const code = encodeQR(qrTextOf(await invitation()), 'gif', { scale: 5, border: 4 });
	await choose.setInputFiles(photo(Buffer.from(code)));
	await expect(heading(page, 'Hoe heet je?')).toBeVisible();
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('somebody pastes an invitation with the keyboard alone, and is told what is wrong with half of it', async ({
		page,
		app
	}) => {
		const link = linkOf(await invitation(), 'https://plan.example.org/');
		await page.goto(`${app.url}#/samen`);
		await expect(page.getByRole('button', { name: 'Scan met camera' })).toBeVisible();
		expect(await axeFindings(page)).toEqual([]);
		const field = page.getByLabel('Of plak de uitnodiging');
		await tabTo(page, field);
		await page.keyboard.press('Enter');
		await expect(page.getByText('Er staat nog geen code')).toBeVisible();
		await page.keyboard.insertText(link.slice(0, -30));
		await page.keyboard.press('Enter');
		await expect(page.getByRole('alert')).toBeVisible();
		expect(await axeFindings(page)).toEqual([]);
		await field.focus();
		await page.keyboard.press('Control+a');
		await page.keyboard.insertText(link);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
		await expect(heading(page, 'Hoe heet je?')).toBeFocused();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(page.getByText('Vul je naam in.')).toBeVisible();
		expect(await axeFindings(page)).toEqual([]);
		await page.keyboard.type('Fatima');
		await page.keyboard.press('Enter');
		await expect(heading(page, 'Laat je antwoordcode zien')).toBeFocused();
		await expect(page.getByText('Is je code gelezen en gebeurt er een halve minuut niets?')).toBeVisible();
		expect(await axeFindings(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	});
});

async function tabTo(page: Page, target: ReturnType<Page['getByLabel']>): Promise<void> {
	for (let presses = 0; presses < 30; presses += 1) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error('No way by Tab');
}
