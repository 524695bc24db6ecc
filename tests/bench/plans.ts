/** Plans of any size as the bytes that the app stores, with edits of a colleague to them. Run in node by way of vite. */
import * as Y from 'yjs';
import { setActivity } from '$lib/doc/commands/activities';
import { setBudgetAmount } from '$lib/doc/commands/budget';
import { fillDocument } from '$lib/doc/create';
import { newDocument } from '$lib/doc/document';
import { examplePlan } from '$lib/exchange/example/example-plan';
import type { Id, Plan } from '$lib/plan/model';
import { madeEdits } from './made-edits';
import { madePlan } from './made-plan';

export const storedExample = (id: Id): Uint8Array => stored(id, examplePlan('2026-01-15'));

/** A plan of so many activities without texts, and titles that a colleague gives to those in `edited`, one by one. */
export function listPlan(id: Id, activities: number, edits: readonly Edit[]) {
	const doc = newDocument(id);
	fillDocument(doc, madePlan({ activities, linesPerActivity: () => 1, textLength: 0 }));
	const bytes = Y.encodeStateAsUpdate(doc);
	const updates: Uint8Array[] = [];
	doc.on('update', (update: Uint8Array) => updates.push(update));
	for (const { activity, title } of edits) setActivity(doc, activity, { title });
	return { bytes, updates };
}

/** A plan of so many activities with texts and amounts, and so many edits of a colleague to it, one by one. */
export function workedPlan(id: Id, activities: number, edits: number) {
	const doc = newDocument(id);
	fillDocument(doc, madePlan({ activities, linesPerActivity: (index) => 4 + (index % 9), textLength: 1_500 }));
	const bytes = Y.encodeStateAsUpdate(doc);
	const updates: Uint8Array[] = [];
	doc.on('update', (update: Uint8Array) => updates.push(update));
	for (const edit of madeEdits('later', activities, edits))
		if ('line' in edit) setBudgetAmount(doc, edit.line, 'original.other', edit.cents);
		else setActivity(doc, edit.activity, edit.fields);
	return { bytes, updates };
}

/** A plan of so many activities, each with texts and a line of the budget. */
export const screenPlan = (id: Id, activities: number): Uint8Array =>
	stored(id, madePlan({ activities, linesPerActivity: () => 1, textLength: 1_500 }));

export interface Edit {
	readonly activity: Id;
	readonly title: string;
}

function stored(id: Id, plan: Plan): Uint8Array {
	const doc = newDocument(id);
	fillDocument(doc, plan);
	return Y.encodeStateAsUpdate(doc);
}
