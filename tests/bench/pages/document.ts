/** What is done with a document as an open plan has it, beside the same with a bare document of Yjs. */
import { flushSync } from 'svelte';
import * as Y from 'yjs';
import { setActivity } from '$lib/doc/commands/activities';
import { setBudgetAmount } from '$lib/doc/commands/budget';
import { fillDocument } from '$lib/doc/create';
import { newDocument, type PlanDocument } from '$lib/doc/document';
import { MERGE } from '$lib/doc/schema';
import { madeEdits } from '../made-edits';
import { madePlan } from '../made-plan';
import { openLive } from './open-live.svelte';

function filled(activities: number): PlanDocument {
	const doc = newDocument('plan');
	fillDocument(doc, madePlan({ activities, linesPerActivity: (index) => 4 + (index % 9), textLength: 1_500 }));
	return doc;
}

/** Milliseconds from stored bytes to what the list shows, and to a document alone. */
function openings(activities: number) {
	const bytes = Y.encodeStateAsUpdate(filled(activities));
	return {
		ours() {
			clear();
			const start = performance.now();
			const doc = newDocument('plan');
			Y.applyUpdate(doc, bytes);
			const live = openLive(doc);
			const time = performance.now() - start;
			if (!live.shown.includes('Activiteit nummer 0')) throw new Error('The list shows nothing.');
			live.close();
			doc.destroy();
			return time;
		},
		bare() {
			clear();
			const start = performance.now();
			Y.applyUpdate(new Y.Doc(), bytes);
			return performance.now() - start;
		}
	};
}

/** Milliseconds in which so many edits of a colleague come into a document in which as many were made here. */
function merges(activities: number, edits: number) {
	const base = Y.encodeStateAsUpdate(filled(activities));
	const edited = (name: string, shift: number) => {
		const doc = newDocument(name);
		Y.applyUpdate(doc, base);
		for (const edit of madeEdits(name, activities, edits, shift))
			if ('line' in edit) setBudgetAmount(doc, edit.line, 'original.other', edit.cents);
			else setActivity(doc, edit.activity, edit.fields);
		return doc;
	};
	const [here, there] = [edited('hier', 0), edited('daar', activities / 2)];
	const mine = Y.encodeStateAsUpdate(here);
	const theirs = Y.encodeStateAsUpdate(there, Y.encodeStateVector(here));
	return {
		ours() {
			const doc = newDocument('plan');
			Y.applyUpdate(doc, mine);
			const live = openLive(doc);
			const before = live.shown;
			clear();
			const start = performance.now();
			Y.applyUpdate(doc, theirs, MERGE);
			flushSync();
			const time = performance.now() - start;
			if (live.shown === before) throw new Error('The list does not show what came in.');
			live.close();
			doc.destroy();
			return time;
		},
		bare() {
			const doc = new Y.Doc();
			Y.applyUpdate(doc, mine);
			clear();
			const start = performance.now();
			Y.applyUpdate(doc, theirs);
			return performance.now() - start;
		}
	};
}

/** An open plan in which an amount is typed over: bytes that this makes, and milliseconds until the screen has its sums. */
function amounts(activities: number) {
	const doc = filled(activities);
	openLive(doc);
	let bytes = 0;
	doc.on('update', (update: Uint8Array) => (bytes = update.length));
	let cents = 0;
	return {
		edit() {
			cents += 123_00;
			const start = performance.now();
			setBudgetAmount(doc, 'line-7-0', 'original.other', 500_000_00 + (cents % 400_000_00));
			flushSync();
			return performance.now() - start;
		},
		get bytes() {
			return bytes;
		}
	};
}

/** What was thrown away before is collected now, and not at the cost of what is timed. */
const clear = (): void => window.gc?.();

declare global {
	interface Window {
		/** Where the browser is started with it. */
		gc?: () => void;
		documents?: {
			readonly openings: typeof openings;
			readonly merges: typeof merges;
			readonly amounts: typeof amounts;
		};
	}
}
window.documents = { openings, merges, amounts };
