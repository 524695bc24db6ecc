import { expect, test as base } from '@playwright/test';
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
	says,
	startRoom,
	write
} from '../support/room-steps';
import { WORDS } from '../support/room-words';
import { listenOn, wordsIn } from './capture';
import { openHosts, type Hosts } from './hosts.mjs';

interface Network {
	readonly hosts: Hosts;
	readonly laptops: readonly Laptop[];
	readonly url: string;
}
interface Wanted {
	readonly count: number;
	readonly hasRoute?: boolean;
	readonly hasMulticast?: boolean;
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
	network: async ({ browserName: _ }, use) => {
		const people = createPeople();
		const closing: (() => void)[] = [];
		await use(async ({ count, hasRoute, hasMulticast, permitted = [] }) => {
			const hosts = await openHosts({ count, browser, hasRoute, hasMulticast });
			closing.push(hosts.close);
			const laptops: Laptop[] = [];
			for (const [place, laptop] of hosts.laptops.entries())
				laptops.push(
					await people.open({
						launch: { executablePath: laptop.browser, args: ARGS },
						url: laptop.url,
						hasPermission: permitted.includes(place)
					})
				);
			return { hosts, laptops, url: hosts.laptops[0]?.url ?? '' };
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

test('who listens on the network reads no word of the plan and no name', async ({ network }) => {
	test.skip(tcpdump === '', 'tcpdump is not here and could not be installed');
	const lan = await network({ count: 3 });
	const heard = await listenOn(lan.hosts, tcpdump);
	const names = ['Roosmarijn', 'Wolfert', 'Hildegonde'];
	const [first, second] = await gather(lan, names);
	if (!first || !second) throw new Error('Somebody is missing.');
	await write(first, 'Kanttekening Zilverreiger');
	await expect(second).toHaveValue('Kanttekening Zilverreiger');
	await openPanel(second.page());
	await expect(member(second.page(), 'Roosmarijn')).toBeVisible();
	const bytes = await heard.stop();
	// The plan went by: it is tens of thousands of bytes, and each newcomer got it. So did the names of the devices.
	expect(bytes.length).toBeGreaterThan(40_000);
	expect(wordsIn(bytes, ['local'])).toEqual(['local']);
	const title = await first.inputValue();
	expect(wordsIn(bytes, [...names, title, 'Zilverreiger', 'Wikiwijs', 'Jaarplan', 'activity-19', 'ambition'])).toEqual(
		[]
	);
});
