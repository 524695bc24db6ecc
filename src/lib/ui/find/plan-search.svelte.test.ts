import fc from 'fast-check';
import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { libraryPlan } from '../../../../tests/support/plans';
import { documentOf, replicasOf, sync } from '../../../../tests/support/replicas';
import { STEPS } from '../../../../tests/support/steps';
import { watch } from '../../../../tests/support/watch.svelte';
import { addActivity, moveActivity, removeActivity, restoreActivity, setActivity } from '$lib/doc/commands/activities';
import { setPlan } from '$lib/doc/commands/plan';
import { readPlan } from '$lib/doc/read';
import { textOf } from '$lib/doc/schema';
import { LivePlan } from '$lib/live/live-plan.svelte';
import { numbersOf } from '$lib/plan/numbering';
import { createPlanIndex } from '$lib/search/plan-index';
import { searchables } from '$lib/search/searchable';
import { searchOf } from './plan-search';

describe('the search of an open plan', () => {
	test('follows every edit: titles, texts, what is added, removed and put back', async () => {
		const { doc, search } = await opened();
		const found = watch(() => search.find('zwaluw').hits.map(({ id }) => id));
		setActivity(doc, 'books', { title: 'Zwaluwen' });
		flushSync();
		write(doc, 'courses', 'Een zwaluw maakt geen zomer.');
		flushSync();
		removeActivity(doc, 'books');
		flushSync();
		restoreActivity(doc, 'books');
		flushSync();
		expect(found.seen).toEqual([[], ['books'], ['books', 'courses'], ['courses'], ['books', 'courses']]);
	});

	test('finds what somebody else wrote, in a text that was empty here', async () => {
		const [here, there] = replicasOf(libraryPlan(), 2);
		if (!here || !there) throw new Error('There are two.');
		const search = await searchOf(new LivePlan(here.doc));
		const found = watch(() => search.find('zwaluw').hits.map(({ id }) => id));
		write(there.doc, 'courses', 'Zwaluw');
		sync(there.doc, here.doc);
		flushSync();
		expect(found.seen.at(-1)).toEqual(['courses']);
	});

	test('knows the numbers of now', async () => {
		const { doc, search } = await opened();
		const found = watch(() => search.find('activiteit 1').hits[0]?.id);
		moveActivity(doc, 'courses', 'reading', 0);
		flushSync();
		expect(found.seen).toEqual(['books', 'courses']);
	});

	test('reads the words anew when the plan says it is in another language', async () => {
		const { doc, search } = await opened();
		setActivity(doc, 'books', { title: 'Libraries' });
		expect(search.find('library').hits).toEqual([]);
		setPlan(doc, { language: 'en' });
		expect(search.find('library').hits).toHaveLength(1);
	});

	test('tells the list which activities have the words', async () => {
		const { doc, search } = await opened();
		const added = addActivity(doc, 'reading', 'Klassen op bezoek');
		expect([...search.activitiesMatching('klas')].toSorted()).toEqual([added, 'books'].toSorted());
	});

	test('is one for all who ask', async () => {
		const plan = new LivePlan(documentOf(libraryPlan()));
		expect(await searchOf(plan)).toBe(await searchOf(plan));
	});

	test('is, after any edits, what a new one would be', async () => {
		const step = fc.record({
			name: fc.constantFrom(...Object.keys(STEPS)),
			a: fc.nat(11),
			b: fc.nat(11),
			n: fc.nat(99)
		});
		await fc.assert(
			fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
				const { doc, search } = await opened();
				for (const { name, ...choice } of steps) STEPS[name]?.(doc, choice);
				const plan = readPlan(doc);
				const fresh = createPlanIndex(plan.meta.language);
				for (const thing of searchables(plan)) fresh.put(thing);
				const { levels } = plan.meta;
				const kept = <T extends { readonly removed: boolean }>(list: readonly T[]) =>
					list.filter((one) => !one.removed);
				const numbers = numbersOf(levels, kept(plan.ambitions), kept(plan.activities), kept(plan.subActivities));
				for (const word of ['activiteit', 'woorden', 'titel 1', 'letter', 'groep', 'persoon', 'klas', '2', 'kopie'])
					expect(search.find(word).hits).toEqual(fresh.find(word, { levels, numbers }).hits);
			}),
			{ numRuns: 60 }
		);
	}, 30_000);
});

async function opened() {
	const doc = documentOf(libraryPlan());
	return { doc, search: await searchOf(new LivePlan(doc)) };
}

function write(doc: Y.Doc, id: string, words: string): void {
	const paragraph = new Y.XmlElement('paragraph');
	paragraph.insert(0, [new Y.XmlText(words)]);
	textOf(doc, id, 'result').insert(0, [paragraph]);
}
