import { withBrowser, withProfile } from '../chromium.mjs';
import { byTurns, median } from '../stats.mjs';
import { storePlan } from '../stored-plan.mjs';
import { withPlans } from '../through-vite.mjs';
import { EXAMPLE, open, openCold } from '../visible.mjs';

export const needs = ['ours', 'floor'];

/**
 * G2, from the start of the navigation until the frame with the content is done.
 *
 * Cold: the app comes for the first time, with no file of it in a cache and no service worker, while the plan lies in
 * this browser's storage (put there without the app). Each time a new profile, so that no compiled code is kept either.
 * Our service worker installs meanwhile, as it does for people.
 *
 * Warm: the same browser profile for the fourth time and on: files, compiled code and our service worker are in place.
 */
export async function measure(hosts) {
	const bytes = await withPlans(({ storedExample }) => storedExample(EXAMPLE));
	const cold = await withBrowser(({ newContext }) =>
		byTurns(['ours', 'floor'], { rounds: 7 }, (name) => openCold(newContext, name, hosts[name].url, bytes))
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
		row('plan visible, warm', of(warm, 'ours'), 'empty page, warm', of(warm, 'floor'), 2)
	];
}
