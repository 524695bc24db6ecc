import { withBrowser, withProfile } from '../chromium.mjs';
import { byTurns, median } from '../stats.mjs';
import { storePlan } from '../stored-plan.mjs';
import { withPlans } from '../through-vite.mjs';
import { addressOf, CONTENT, contentAt, EXAMPLE, noteContent } from '../visible.mjs';

export const needs = ['ours', 'floor', 'peer'];

/**
 * G2, from the start of the navigation until the frame with the content is done.
 *
 * Cold: the app comes for the first time, with no file of it in a cache and no service worker, while the content is
 * there: our plan lies in this browser's storage (put there without the app), the peer makes its first screen. Each
 * time a new profile, so that no compiled code is kept either. Our service worker installs meanwhile, as it does for
 * people.
 *
 * Warm: the same browser profile for the fourth time and on: files, compiled code and our service worker are in place.
 */
export async function measure(hosts) {
	const bytes = await withPlans(({ storedExample }) => storedExample(EXAMPLE));
	const { peer } = hosts;
	const cold = await withBrowser(({ newContext }) =>
		byTurns(peer.failed ? ['ours', 'floor'] : ['ours', 'floor', 'peer'], { rounds: 7 }, async (name) => {
			const context = await newContext();
			if (name === 'ours') await storePlan(context, hosts.ours.url, EXAMPLE, bytes);
			const time = await open(context, name, hosts[name].url);
			await context.close();
			return time;
		})
	);
	const warm = await withProfile(async (context) => {
		await storePlan(context, hosts.ours.url, EXAMPLE, bytes);
		return byTurns(['ours', 'floor'], { rounds: 9, warmUp: 3 }, async (name, round) =>
			open(context, name, hosts[name].url, round === 0)
		);
	});
	const of = (samples, name) => median(samples.get(name));
	const row = (what, own, beside, other, limit) => ({ goal: 'G2', what, unit: 'ms', ours: own, beside, other, limit });
	return [
		row('plan visible, cold', of(cold, 'ours'), 'empty page, cold', of(cold, 'floor'), 1.6),
		peer.failed
			? { goal: 'G2', what: 'plan visible, cold', failed: `Actual Budget: ${peer.failed}`, limit: 0.5 }
			: row('plan visible, cold', of(cold, 'ours'), 'Actual Budget, cold', of(cold, 'peer'), 0.5),
		row('plan visible, warm', of(warm, 'ours'), 'empty page, warm', of(warm, 'floor'), 2)
	];
}

/** Milliseconds until the content is there; the first time it stays a while, for what is kept for the next time. */
async function open(context, name, url, stays = false) {
	const page = await context.newPage();
	await page.addInitScript(noteContent, CONTENT[name]);
	await page.goto(addressOf(name, url));
	const time = await contentAt(page);
	if (stays && name === 'ours') {
		await page.evaluate(() => navigator.serviceWorker.ready);
		await page.waitForTimeout(2_000);
	}
	await page.close();
	return time;
}
