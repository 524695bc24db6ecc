/** Merging as one step: whatever two people did apart, undo takes back all that the file brought, and nothing else. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { differencesFrom, mergeFile, takeFromFile } from '$lib/doc/commands/merge';
import { addActivity, setActivity } from '$lib/doc/commands/activities';
import { stateOf } from '$lib/doc/document';
import { prepareMerge } from '$lib/doc/merge';
import { readPlan } from '$lib/doc/read';
import { textOf } from '$lib/doc/schema';
import { comparePlans } from '$lib/plan/compare';
import { libraryPlan } from './support/plans';
import { replicasOf, sync } from './support/replicas';
import { STEPS, type Choice } from './support/steps';

const choice = fc.record({ a: fc.nat(20), b: fc.nat(20), n: fc.nat(40) });
const steps = fc.array(fc.tuple(fc.constantFrom(...Object.keys(STEPS)), choice), { maxLength: 14 });
type Steps = readonly (readonly [string, Choice])[];

function doSteps(doc: Y.Doc, todo: Steps): void {
	for (const [name, one] of todo) STEPS[name]?.(doc, one);
}

test('undo of a merge takes back all that the file brought and nothing else, also after other steps', () => {
	fc.assert(
		fc.property(steps, steps, steps, steps, (mine, theirs, colleagues, later) => {
			const [here, there, colleague] = replicasOf(libraryPlan(), 3);
			if (!here || !there || !colleague) throw new Error('Three replicas were asked for.');
			doSteps(here.doc, mine);
			doSteps(there.doc, theirs);
			sync(there.doc, colleague.doc);
			doSteps(colleague.doc, colleagues);
			sync(colleague.doc, there.doc);
			doSteps(there.doc, theirs);
			const before = readPlan(here.doc);
			const file = { id: 'plan', update: new Uint8Array(Y.encodeStateAsUpdateV2(there.doc)), newer: false };
			const merge = prepareMerge(Y.encodeStateAsUpdateV2(here.doc), file);
			if (!merge.ok) throw new Error(JSON.stringify(merge.error));
			mergeFile(here.doc, merge.value);
			const merged = readPlan(here.doc);
			expect(merged).toEqual(readPlan(merge.value.merged));
			const isStep = here.history.undoStep?.label === 'mergeFile';
			if (comparePlans(before, merged).length > 0) expect(isStep).toBe(true);
			if (!isStep) return;
			doSteps(here.doc, later);
			while (here.history.undoStep && here.history.undoStep.label !== 'mergeFile') here.history.undo();
			expect(readPlan(here.doc)).toEqual(merged);
			here.history.undo();
			expect(readPlan(here.doc)).toEqual(before);
			here.history.redo();
			expect(readPlan(here.doc)).toEqual(merged);
			// The same file once more, when the history is gone: what was undone can be taken from it, as one step.
			here.history.undo();
			const inFile = readPlan(there.doc);
			takeFromFile(here.doc, inFile);
			expect(differencesFrom(readPlan(here.doc), inFile)).toEqual([]);
			if (here.history.undoStep?.label === 'mergeFile') here.history.undo();
			expect(readPlan(here.doc)).toEqual(before);
		}),
		{ numRuns: Number(process.env.RUNS ?? 60), seed: Number(process.env.SEED ?? 2026) }
	);
});

test('paragraphs in which two people wrote through each other go with undo, all of them', () => {
	const [here, there, colleague] = replicasOf(libraryPlan(), 3);
	if (!here || !there || !colleague) throw new Error('Three replicas were asked for.');
	const textIn = (doc: Y.Doc) => textOf(doc, 'books', 'purposeAndImpact');
	for (const { doc } of [there, colleague]) textIn(doc).insert(0, [new Y.XmlElement('paragraph')]);
	sync(there.doc, colleague.doc);
	sync(colleague.doc, there.doc);
	for (const { doc } of [there, colleague]) {
		// Each writes in the paragraph that the other made.
		const other = textIn(doc)
			.toArray()
			.find((node) => node._item?.id.client !== doc.clientID);
		if (other instanceof Y.XmlElement) other.insert(0, [new Y.XmlText('woorden')]);
	}
	sync(colleague.doc, there.doc);
	const merge = prepareMerge(stateOf(here.doc), { id: 'plan', update: stateOf(there.doc).slice(), newer: false });
	if (!merge.ok) throw new Error(JSON.stringify(merge.error));
	mergeFile(here.doc, merge.value);
	expect(textIn(here.doc).length).toBe(2);
	here.history.undo();
	expect(textIn(here.doc).length).toBe(0);
});

test('a file that brings nothing is told from one that has something otherwise, and what is here alone stays', () => {
	const [here, there] = replicasOf(libraryPlan(), 2);
	if (!here || !there) throw new Error('Two replicas were asked for.');
	addActivity(there.doc, null, 'Uit het bestand');
	setActivity(there.doc, 'books', { title: 'Boeken voor iedereen' });
	const inFile = readPlan(there.doc);
	const merge = prepareMerge(stateOf(here.doc), { id: 'plan', update: stateOf(there.doc).slice(), newer: false });
	if (!merge.ok) throw new Error(JSON.stringify(merge.error));
	mergeFile(here.doc, merge.value);
	expect(differencesFrom(readPlan(here.doc), inFile)).toEqual([]);
	here.history.undo();
	addActivity(here.doc, null, 'Alleen hier');
	expect(differencesFrom(readPlan(here.doc), inFile).map(({ type }) => type)).toEqual(['changed', 'added']);
	takeFromFile(here.doc, inFile);
	const titles = readPlan(here.doc).activities.map(({ title }) => title);
	expect(titles).toEqual(expect.arrayContaining(['Boeken voor iedereen', 'Uit het bestand', 'Alleen hier']));
});
