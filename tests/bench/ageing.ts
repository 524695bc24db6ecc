/** A plan that a year of work has gone through. Run in node by way of vite. */
import * as Y from 'yjs';
import { setActivity, setActivityTheme } from '$lib/doc/commands/activities';
import { setBudgetAmount } from '$lib/doc/commands/budget';
import { fillDocument } from '$lib/doc/create';
import { newDocument, type PlanDocument } from '$lib/doc/document';
import { readPlan } from '$lib/doc/read';
import { MERGE, textOf } from '$lib/doc/schema';
import type { Plan } from '$lib/plan/model';
import { madePlan, numbersFrom } from './made-plan';

const ACTIVITIES = 30;
/** Edits that somebody makes before the others hear of them. */
const TURN = 50;
const STATES = ['draft', 'review', 'ready', 'adopted'] as const;

/**
 * @param texts half of the edits are keystrokes in a long text, as most are in the app; otherwise all are values
 * @returns bytes of the document before and after so many edits by so many people, each in a document of their own, by turns;
 * of the next year's plan, which is what the last one holds in a new document; and of that document made fresh.
 */
export function age(edits: number, people: number, texts: boolean) {
	const plan = madePlan({ activities: ACTIVITIES, linesPerActivity: (index) => 4 + (index % 9), textLength: 1_500 });
	const first = filled(plan);
	const start = Y.encodeStateAsUpdate(first);
	const docs = Array.from({ length: people }, (_, person) => {
		const doc = newDocument('plan');
		doc.clientID = 1_000_000_000 + person * 7_919;
		Y.applyUpdate(doc, start, MERGE);
		return doc;
	});
	const next = numbersFrom(11);
	let made = 0;
	for (let turn = 0; made < edits; turn++) {
		const doc = docs[turn % people];
		if (!doc) throw new Error('Nobody edits.');
		const updates: Uint8Array[] = [];
		const note = (update: Uint8Array) => updates.push(update);
		doc.on('update', note);
		const at = whereOf(turn % people, people, next);
		if (texts && next() % 2 === 0) retype(doc, at(), next);
		else while (updates.length < TURN) edit(doc, at(), next);
		doc.off('update', note);
		made += updates.length;
		const all = Y.mergeUpdates(updates);
		for (const other of docs) if (other !== doc) Y.applyUpdate(other, all, MERGE);
	}
	const old = docs[0] ?? first;
	return {
		before: size(first),
		after: size(old),
		edits: made,
		nextYear: size(filled(readPlan(old))),
		fresh: size(first)
	};
}

const size = (doc: PlanDocument): number => Y.encodeStateAsUpdateV2(doc).length;

function filled(plan: Plan): PlanDocument {
	const doc = newDocument('plan');
	fillDocument(doc, plan);
	return doc;
}

/** People have activities of their own; one time in five they change one of another. */
function whereOf(person: number, people: number, next: () => number): () => number {
	const own = ACTIVITIES / people;
	return () => (next() % 5 === 0 ? next() % ACTIVITIES : person * own + (next() % own));
}

/** Most of what is changed in a plan is an amount; then titles, who, how far, and for which theme. */
function edit(doc: PlanDocument, index: number, next: () => number): void {
	const id = `activity-${index}`;
	const what = next() % 10;
	if (what < 5) setBudgetAmount(doc, `line-${index}-${next() % 4}`, 'original.personnel', (next() % 5_000) * 100_00);
	else if (what < 7) setActivity(doc, id, { title: `Activiteit nummer ${next() % 100}` });
	else if (what < 8) setActivity(doc, id, { state: STATES[next() % STATES.length] ?? 'draft' });
	else if (what < 9) setActivity(doc, id, { owner: `person-${next() % 5}` });
	else setActivityTheme(doc, id, `theme-${next() % 4}`, next() % 2 === 0);
}

/** Takes the end off a sentence, letter by letter, and types another, as the editor writes it. */
function retype(doc: PlanDocument, index: number, next: () => number): void {
	const paragraph = textOf(doc, `activity-${index}`, next() % 2 === 0 ? 'introduction' : 'result').get(0);
	const text: unknown = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null;
	if (!(text instanceof Y.XmlText)) throw new Error('The text is not as it was made.');
	const half = TURN / 2;
	const at = half + (next() % (text.length - half));
	for (let count = 1; count <= half; count++) text.delete(at - count, 1);
	for (let count = 0; count < half; count++) text.insert(at - half + count, LETTERS[next() % LETTERS.length] ?? ' ');
}

const LETTERS = 'abcdefghijklmnoprstuvwz ';
