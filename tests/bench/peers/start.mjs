import { withBrowser } from '../chromium.mjs';
import { byTurns, median } from '../stats.mjs';
import { withPlans } from '../through-vite.mjs';
import { EXAMPLE, openCold } from '../visible.mjs';

export const needs = ['ours', 'peer'];

/** G2 beside Actual Budget: our plan, stored in this browser, and its first screen, each for the first time. */
export async function measure(hosts) {
	const bytes = await withPlans(({ storedExample }) => storedExample(EXAMPLE));
	const cold = await withBrowser(({ newContext }) =>
		byTurns(['ours', 'peer'], { rounds: 7 }, (name) => openCold(newContext, name, hosts[name].url, bytes))
	);
	return [
		{
			goal: 'G2',
			what: 'plan visible, cold',
			unit: 'ms',
			ours: median(cold.get('ours')),
			beside: 'Actual Budget, cold',
			other: median(cold.get('peer')),
			limit: 0.5
		}
	];
}
