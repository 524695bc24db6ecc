import { chromium, expect, test as base } from '@playwright/test';
import { openExample } from '../support/app';
import { createPeople, type Laptop } from '../support/room-people';
import {
	answerCode,
	codeAfter,
	complete,
	inviteCode,
	letIn,
	member,
	openActivity,
	openPanel,
	removeMember,
	reply,
	says,
	startRoom,
	write
} from '../support/room-steps';
import { WORDS } from '../support/room-words';
import { bytesBetween, listenOn, wordsIn } from './capture';
import { addressOf, openHosts, type Hosts } from './hosts.mjs';

interface Network {
	readonly hosts: Hosts;
	readonly laptops: readonly Laptop[];
	readonly url: string;
	/** Shuts this laptop and opens it again, on a tab with nothing in it. */
	reopen(laptop: number): Promise<Laptop>;
}
interface Wanted {
	readonly count: number;
	readonly hasRoute?: boolean;
	readonly hasMulticast?: boolean;
	readonly isApart?: boolean;
	/** Laptops that keep what their browser knows when they are shut. */
	readonly kept?: readonly number[];
	/** The laptops on which somebody allowed the microphone before. */
	readonly permitted?: readonly number[];
}

const browser = process.env.CHROME_PATH ?? '';
const tcpdump = process.env.TCPDUMP_PATH ?? '';
/** No flag has to do with connections: they are made as on any laptop. */
const ARGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	// Laptops have a camera.
	'--use-fake-device-for-media-stream'
];
/** Milliseconds for all to be together again after a gap; links that are tried anew take some tries. */
const HEAL_MS = 30_000;

const test = base.extend<{ network: (wanted: Wanted) => Promise<Network> }>({
	network: async ({ browserName: _ }, use, info) => {
		const people = createPeople();
		const closing: (() => void)[] = [];
		await use(async ({ permitted = [], kept = [], ...wanted }) => {
			const hosts = await openHosts({ ...wanted, browser });
			closing.push(hosts.close);
			const laptops: Laptop[] = [];
			const open = async (place: number) => {
				const { browser: executablePath, url } = hosts.laptops[place] ?? { browser: '', url: '' };
				// Without a folder the browser forgets all that it knows.
				const folder = kept.includes(place) ? info.outputPath(`laptop-${place}`) : '';
				return people.open({
					begin: (settings) => chromium.launchPersistentContext(folder, { executablePath, args: ARGS, ...settings }),
					url,
					hasPermission: permitted.includes(place)
				});
			};
			for (const place of hosts.laptops.keys()) laptops.push(await open(place));
			return {
				hosts,
				laptops,
				url: hosts.laptops[0]?.url ?? '',
				async reopen(place) {
					await laptops[place]?.close();
					return open(place);
				}
			};
		});
		try {
			await people.end();
		} finally {
			for (const close of closing) close();
		}
	}
});

/** The example on the first laptop, and everybody else let in by who stands before them. */
async function gather({ laptops, url }: Network, names: readonly string[]) {
	const [first] = laptops;
	if (!first) throw new Error('There is no laptop.');
	await openExample(first.page, url, 'activities/activity-19');
	await startRoom(first.page, names[0] ?? '');
	for (const [place, guest] of laptops.entries()) {
		const host = laptops[place - 1];
		if (host) await letIn(host.page, guest.page, url, await inviteCode(host.page), names[place] ?? '');
	}
	const fields = await Promise.all(laptops.map(({ page }) => openActivity(page, 'activity-19')));
	for (const { page } of laptops) await says(page, WORDS.together(laptops.length - 1));
	return fields;
}

test('three laptops come together by codes, each let in by another, and go on when the first leaves', async ({
	network
}) => {
	const lan = await network({ count: 3 });
	const [anna, bram, carla] = await gather(lan, ['Anna', 'Bram', 'Carla']);
	if (!anna || !bram || !carla) throw new Error('Somebody is missing.');
	await write(carla, 'Wikiwijs van Carla');
	for (const field of [anna, bram]) await expect(field).toHaveValue('Wikiwijs van Carla');
	await anna.page().close({ runBeforeUnload: true });
	for (const field of [bram, carla]) await says(field.page(), WORDS.together(1), 1_000);
	await write(bram, 'Wikiwijs van Bram');
	await expect(carla).toHaveValue('Wikiwijs van Bram');
});

for (const seconds of [10, 30, 70])
	test(`a gap of ${seconds} seconds heals by itself, and what was written meanwhile arrives everywhere`, async ({
		network
	}) => {
		const lan = await network({ count: 3 });
		const [anna, bram, carla] = await gather(lan, ['Anna', 'Bram', 'Carla']);
		if (!anna || !bram || !carla) throw new Error('Somebody is missing.');
		lan.hosts.cut(1);
		const cutAt = Date.now();
		await write(bram, 'Wikiwijs zonder netwerk');
		await openActivity(carla.page(), 'activity-20');
		await write(carla, 'Intussen bij de anderen');
		await says(bram.page(), /nog niet gedeeld/, 30_000);
		await says(anna.page(), WORDS.together(1), 30_000);
		await anna.page().waitForTimeout(Math.max(0, cutAt + seconds * 1_000 - Date.now()));
		lan.hosts.mend(1);
		for (const field of [anna, bram, carla]) await says(field.page(), WORDS.together(2), HEAL_MS);
		for (const field of [anna, bram, carla]) {
			await expect(await openActivity(field.page(), 'activity-19')).toHaveValue('Wikiwijs zonder netwerk');
			await expect(await openActivity(field.page(), 'activity-20')).toHaveValue('Intussen bij de anderen');
		}
	});

test('without a default route the browser has no address: that is said, and allowing the camera once repairs it', async ({
	network
}) => {
	const lan = await network({ count: 2, hasRoute: false });
	const [anna, bram] = lan.laptops;
	if (!anna || !bram) throw new Error('Somebody is missing.');
	await openExample(anna.page, lan.url, 'activities/activity-19');
	await startRoom(anna.page, 'Anna');
	const useless = await inviteCode(anna.page);
	const room = await openPanel(anna.page);
	await expect(room.getByText(WORDS.noAddress)).toBeVisible();
	// As a person answers the question of the browser.
	await anna.page.context().grantPermissions(['camera'], { origin: new URL(lan.url).origin });
	await room.getByRole('button', { name: WORDS.allowCamera }).click();
	const invitation = await codeAfter(anna.page, useless);
	await expect(room.getByText(WORDS.noAddress)).toBeHidden();
	await letIn(anna.page, bram.page, lan.url, invitation, 'Bram');
	await says(bram.page, WORDS.together(1));
});

test('on a network that resolves no names it is said that nothing gets through, and permission on one side repairs it', async ({
	network
}) => {
	const lan = await network({ count: 2, hasMulticast: false });
	const [anna, bram] = lan.laptops;
	if (!anna || !bram) throw new Error('Somebody is missing.');
	await openExample(anna.page, lan.url, 'activities/activity-19');
	await startRoom(anna.page, 'Anna');
	const invitation = await inviteCode(anna.page);
	await complete(anna.page, await answerCode(bram.page, lan.url, invitation, 'Bram'));
	await expect((await openPanel(anna.page)).getByText(WORDS.network)).toBeVisible({ timeout: 45_000 });
	await bram.page.context().grantPermissions(['camera'], { origin: new URL(lan.url).origin });
	await letIn(anna.page, bram.page, lan.url, await inviteCode(anna.page), 'Bram');
	await says(bram.page, WORDS.together(1));
});

test('on a guest Wi-Fi that keeps devices apart both are told that, and on one hotspot it works', async ({
	network
}) => {
	const lan = await network({ count: 2, isApart: true });
	const [anna, bram] = lan.laptops;
	if (!anna || !bram) throw new Error('Somebody is missing.');
	await openExample(anna.page, lan.url, 'activities/activity-19');
	await startRoom(anna.page, 'Anna');
	const invitation = await inviteCode(anna.page);
	await bram.page.clock.install();
	await complete(anna.page, await answerCode(bram.page, lan.url, invitation, 'Bram'));
	await expect((await openPanel(anna.page)).getByText(WORDS.network)).toBeVisible({ timeout: 45_000 });
	// As long as an answer code is of use.
	await bram.page.clock.fastForward('10:00');
	await expect(bram.page.getByText(WORDS.network)).toBeVisible();
	lan.hosts.bringTogether();
	await letIn(anna.page, bram.page, lan.url, await inviteCode(anna.page), 'Bram');
	await says(bram.page, WORDS.together(1));
});

test('an answer still lets in when the device of who invited could not be called while it was carried back', async ({
	network
}) => {
	// Both tell their addresses, so that this browser calls, and gives up after a quarter of a minute.
	const lan = await network({ count: 2, permitted: [0, 1] });
	const [anna, bram] = lan.laptops;
	if (!anna || !bram) throw new Error('Somebody is missing.');
	await openExample(anna.page, lan.url, 'activities/activity-19');
	await startRoom(anna.page, 'Anna');
	const invitation = await inviteCode(anna.page);
	lan.hosts.cut(0);
	const answer = await answerCode(bram.page, lan.url, invitation, 'Bram');
	await bram.page.waitForTimeout(20_000);
	lan.hosts.mend(0);
	await complete(anna.page, answer);
	await reply(anna.page, 'Bram');
	await says(bram.page, WORDS.together(1));
});

test('a laptop that was shut comes back a day later with one code, and what was written on all sides is one plan', async ({
	network
}) => {
	const lan = await network({ count: 3, kept: [1] });
	const [anna, bram, carla] = await gather(lan, ['Anna', 'Bram', 'Carla']);
	if (!anna || !bram || !carla) throw new Error('Somebody is missing.');
	await write(bram, 'Wikiwijs van gisteren');
	await expect(carla).toHaveValue('Wikiwijs van gisteren');
	const plan = bram.page().url();
	const { page } = await lan.reopen(1);
	for (const field of [anna, carla]) await says(field.page(), WORDS.together(1));
	await write(await openActivity(anna.page(), 'activity-20'), 'Intussen bij de anderen');
	await page.clock.setSystemTime(Date.now() + 24 * 60 * 60 * 1_000);
	await page.goto(plan);
	const title = await openActivity(page, 'activity-19');
	await expect(title).toHaveValue('Wikiwijs van gisteren');
	await write(title, 'Wikiwijs van vandaag');

	await letIn(carla.page(), page, lan.url, await inviteCode(carla.page()), 'Bram');
	for (const one of [anna.page(), carla.page(), page]) {
		await says(one, WORDS.together(2));
		await expect(await openActivity(one, 'activity-19')).toHaveValue('Wikiwijs van vandaag');
		await expect(await openActivity(one, 'activity-20')).toHaveValue('Intussen bij de anderen');
	}
});

test('who is taken out keeps the plan and hears no more, and who was away then is let in anew', async ({ network }) => {
	const lan = await network({ count: 4 });
	const [anna, bram, carla, daan] = await gather(lan, ['Anna', 'Bram', 'Carla', 'Daan']);
	if (!anna || !bram || !carla || !daan) throw new Error('Somebody is missing.');
	lan.hosts.cut(2);
	await write(await openActivity(carla.page(), 'activity-20'), 'Intussen van Carla');
	for (const { page } of lan.laptops.filter((laptop) => laptop.page !== carla.page())) {
		await openPanel(page);
		// What is only away for a moment hears of it when it is back.
		await expect(member(page, 'Carla')).toContainText(WORDS.lostLink, { timeout: 40_000 });
	}
	await removeMember(anna.page(), 'Bram');
	for (const field of [anna, daan]) await says(field.page(), WORDS.together(1));
	await openPanel(bram.page());
	await expect(bram.page().getByText(WORDS.removed)).toBeVisible();
	await write(daan, 'Wikiwijs van Daan');
	await expect(anna).toHaveValue('Wikiwijs van Daan');
	await expect(bram).toHaveValue('Wikiwijs');
	await write(bram, 'Wikiwijs van Bram alleen');

	lan.hosts.mend(2);
	const pages = [anna.page(), daan.page()];
	const asked = () => Promise.all(pages.map((page) => page.getByRole('group', { name: 'Carla', exact: true }).count()));
	await expect.poll(asked, { timeout: HEAL_MS }).not.toEqual([0, 0]);
	await says(carla.page(), /nog niet gedeeld/);
	for (const page of pages) await expect(page.getByText('Intussen van Carla')).toBeHidden();
	const host = pages[(await asked()).findIndex((count) => count > 0)] ?? anna.page();
	await expect(host.getByText(WORDS.wantsBack('Carla')).first()).toBeVisible();
	await reply(host, 'Carla');
	for (const field of [anna, carla, daan]) {
		await says(field.page(), WORDS.together(2), HEAL_MS);
		await expect(await openActivity(field.page(), 'activity-19')).toHaveValue('Wikiwijs van Daan');
		await expect(await openActivity(field.page(), 'activity-20')).toHaveValue('Intussen van Carla');
	}
	await expect(bram).toHaveValue('Wikiwijs van Bram alleen');
});

test('who listens on the network reads no word of the plan and no name', async ({ network }) => {
	test.skip(tcpdump === '', 'tcpdump is not here and could not be installed');
	const lan = await network({ count: 3 });
	const capture = await listenOn(lan.hosts, tcpdump);
	const names = ['Roosmarijn', 'Wolfert', 'Hildegonde'];
	const [first, second] = await gather(lan, names);
	if (!first || !second) throw new Error('Somebody is missing.');
	await write(first, 'Kanttekening Zilverreiger');
	await expect(second).toHaveValue('Kanttekening Zilverreiger');
	await openPanel(second.page());
	await expect(member(second.page(), 'Roosmarijn')).toBeVisible();
	lan.hosts.tell(0, 1, 'Onversleuteld woord');
	// What is sent as it is stands there: what stands not there was not sent so.
	await expect.poll(() => wordsIn(capture.heard(), ['Onversleuteld woord'])).toEqual(['Onversleuteld woord']);
	const bytes = capture.heard();
	await capture.stop();
	// The plan went by: it is tens of thousands of bytes, and each newcomer got it.
	expect(bytesBetween(bytes, addressOf(0), addressOf(1))).toBeGreaterThan(20_000);
	expect(bytesBetween(bytes, addressOf(1), addressOf(2))).toBeGreaterThan(20_000);
	const title = await first.inputValue();
	expect(wordsIn(bytes, [...names, title, 'Zilverreiger', 'Wikiwijs', 'Jaarplan', 'activity-19', 'ambition'])).toEqual(
		[]
	);
});
