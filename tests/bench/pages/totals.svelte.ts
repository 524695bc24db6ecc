/** From a colleague's amount to the totals on screen: the app's own reading of a document, without a screen around it. */
import { flushSync } from 'svelte';
import * as Y from 'yjs';
import { setBudgetAmount } from '$lib/doc/commands/budget';
import { fillDocument } from '$lib/doc/create';
import { newDocument } from '$lib/doc/document';
import { readPlan } from '$lib/doc/read';
import { MERGE } from '$lib/doc/schema';
import { LivePlan } from '$lib/live/live-plan.svelte';
import { madePlan } from '../made-plan';

const LINE = 'line-7-0';

function open(activities: number) {
	const theirs = newDocument('theirs');
	fillDocument(theirs, madePlan({ activities, linesPerActivity: (index) => 4 + (index % 9), textLength: 1_500 }));
	const mine = newDocument('mine');
	Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs), MERGE);
	const plan = new LivePlan(mine);
	let seen = 0;
	$effect.root(() => {
		$effect(() => {
			seen =
				plan.money.costs.total + (plan.costOf('activity-7')?.total ?? 0) + (plan.costOfHeading('total')?.total ?? 0);
		});
	});
	flushSync();
	let update: Uint8Array = new Uint8Array();
	theirs.on('update', (bytes: Uint8Array) => (update = bytes));
	let cents = 0;

	/** Milliseconds from the bytes of an edit until the reader has the right sums. */
	function edit(): number {
		const [expected, more] = [seen, 1 + (cents % 7)];
		cents += more;
		setBudgetAmount(theirs, LINE, 'original.other', 500_00 + cents);
		const start = performance.now();
		Y.applyUpdate(mine, update, MERGE);
		flushSync();
		const time = performance.now() - start;
		if (seen !== expected + 3 * more) throw new Error('The totals are not right after the edit.');
		return time;
	}

	function readAll(): number {
		const start = performance.now();
		readPlan(mine);
		return performance.now() - start;
	}
	return { edit, readAll };
}

declare global {
	interface Window {
		/** Opens a plan of so many activities. */
		openTotals?: typeof open;
	}
}
window.openTotals = open;
