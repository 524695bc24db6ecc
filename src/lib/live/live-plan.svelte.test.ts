import fc from 'fast-check';
import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { activity, ambition, libraryPlan, planWith } from '../../../tests/support/plans';
import { documentOf, replicasOf, sync } from '../../../tests/support/replicas';
import { watch } from '../../../tests/support/watch.svelte';
import {
	addActivity,
	moveActivity,
	removeActivity,
	restoreActivity,
	setActivity,
	setActivityTheme
} from '$lib/doc/commands/activities';
import { moveAmbition } from '$lib/doc/commands/ambitions';
import { addBudgetLine, setBudgetAmount } from '$lib/doc/commands/budget';
import { setLevels, setPlan } from '$lib/doc/commands/plan';
import { MERGE, metaOf, rootOf, textOf } from '$lib/doc/schema';
import { LEVELS_NL, SCHEMA_VERSION } from '$lib/plan/model';
import { LivePlan } from './live-plan.svelte';
import { hasText, textIn, wordsIn } from './live-texts';

describe('a plan on screen', () => {
	test('an edit wakes the readers of that one thing, and no others', () => {
		const { doc, plan } = opened();
		const [books, courses, reading, meta, text] = [
			watch(() => plan.entity('activities', 'books')?.title),
			watch(() => plan.entity('activities', 'courses')?.title),
			watch(() => plan.entity('ambitions', 'reading')?.title),
			watch(() => plan.meta.title),
			watch(() => wordsIn(plan, 'books', 'result'))
		];
		setActivity(doc, 'books', { title: 'Boeken' });
		flushSync();
		expect(books.seen).toEqual(['Activiteit books', 'Boeken']);
		for (const other of [courses, reading, meta, text]) expect(other.seen).toHaveLength(1);
		setPlan(doc, { title: 'Plan' });
		flushSync();
		expect(meta.seen).toEqual(['Jaarplan 2027', 'Plan']);
		expect(books.seen).toHaveLength(2);
	});

	test('one keystroke in a plan of 300 activities wakes one text', () => {
		const ids = Array.from({ length: 300 }, (_, index) => `activity-${index}`);
		const doc = documentOf(planWith({ activities: ids.map((id) => activity(id)) }));
		const plan = new LivePlan(doc);
		const readers = ids.map((id) => watch(() => [plan.entity('activities', id), wordsIn(plan, id, 'result')]));
		const lists = [watch(() => plan.list('activities')), watch(() => plan.money), watch(() => plan.numbers)];
		textOf(doc, 'activity-7', 'result').insert(0, [new Y.XmlText('a')]);
		flushSync();
		expect(readers.filter(({ seen }) => seen.length > 1)).toEqual([readers[7]]);
		for (const { seen } of lists) expect(seen).toHaveLength(1);
	});

	test('an amount wakes the sums, and not the activity that it is about', () => {
		const { doc, plan } = opened();
		const costs = watch(() => plan.money.costs.total);
		const books = watch(() => plan.entity('activities', 'books'));
		const numbers = watch(() => plan.numbers);
		setBudgetAmount(doc, 'line-office', 'original.other', 0);
		flushSync();
		expect(costs.seen).toEqual([8_500_000, 8_000_000]);
		expect(books.seen).toHaveLength(1);
		expect(numbers.seen).toHaveLength(1);
	});

	test('what did not change stays the same object, so that lists draw only what did', () => {
		const { doc, plan } = opened();
		const [books, courses] = plan.list('activities');
		const list = plan.list('activities');
		expect(plan.list('activities')).toBe(list);
		setBudgetAmount(doc, 'line-office', 'original.other', 0);
		expect(plan.list('activities')).toBe(list);
		setActivity(doc, 'books', { title: 'Boeken' });
		expect(plan.list('activities')[0]).not.toBe(books);
		expect(plan.list('activities')[1]).toBe(courses);
		expect(plan.entity('activities', 'courses')).toBe(courses);
	});

	test('a tag, which is a key of the entity, wakes the entity', () => {
		const { doc, plan } = opened();
		const themes = watch(() => plan.entity('activities', 'books')?.themes);
		setActivityTheme(doc, 'books', 'digital', true);
		flushSync();
		expect(themes.seen).toEqual([['youth'], ['digital', 'youth']]);
	});

	test('whoever reads something that is not there wakes when it comes', () => {
		const [mine, theirs] = replicasOf(libraryPlan(), 2);
		if (!mine || !theirs) throw new Error('There are two replicas.');
		const plan = new LivePlan(mine.doc);
		const id = addActivity(theirs.doc, 'reading', 'Van een collega');
		const reader = watch(() => plan.entity('activities', id)?.title);
		sync(theirs.doc, mine.doc);
		flushSync();
		expect(reader.seen).toEqual([undefined, 'Van een collega']);
		theirs.history.undo();
		sync(theirs.doc, mine.doc);
		flushSync();
		expect(reader.seen).toEqual([undefined, 'Van een collega', undefined]);
	});

	test('what is removed leaves the list, is in the bin and can still be read', () => {
		const { doc, plan } = opened();
		const ids = watch(() => plan.list('activities').map(({ id }) => id));
		const bin = watch(() => plan.bin('activities').map(({ id }) => id));
		removeActivity(doc, 'books');
		flushSync();
		expect(ids.seen).toEqual([
			['books', 'courses', 'square'],
			['courses', 'square']
		]);
		expect(bin.seen).toEqual([[], ['books']]);
		expect(plan.entity('activities', 'books')?.removed).toBe(true);
	});

	test('a plan that is loaded later, or all at once, shows', () => {
		const doc = new Y.Doc();
		const plan = new LivePlan(doc);
		const titles = watch(() => plan.list('ambitions').map(({ title }) => title));
		const words = watch(() => wordsIn(plan, 'books', 'result'));
		Y.applyUpdate(doc, Y.encodeStateAsUpdate(documentOf(libraryPlan())), MERGE);
		flushSync();
		expect(titles.seen).toEqual([[], ['Ambitie reading', 'Ambitie meeting']]);
		expect(words.seen).toEqual(['', 'Iedere klas leent boeken.']);
		expect(hasText(plan, 'books', 'result')).toBe(true);
		expect(hasText(plan, 'books', 'introduction')).toBe(false);
	});

	test('a document of a later version is read-only', () => {
		const { doc, plan } = opened();
		const readOnly = watch(() => plan.readOnly);
		metaOf(doc).set('schema', SCHEMA_VERSION + 1);
		flushSync();
		expect(readOnly.seen).toEqual([false, true]);
	});
});

describe('numbers and sums', () => {
	test('activities are renumbered when an ambition moves, one goes to another, or the level loses its numbers', () => {
		const { doc, plan } = opened();
		const numbers = watch(() => ['books', 'courses', 'square'].map((id) => plan.numbers.get(id)));
		moveAmbition(doc, 'meeting', 0);
		flushSync();
		moveActivity(doc, 'courses', 'meeting', 0);
		flushSync();
		setLevels(doc, { ...LEVELS_NL, activity: { ...LEVELS_NL.activity, numbered: false } });
		flushSync();
		expect(numbers.seen).toEqual([
			[1, 2, 3],
			[2, 3, 1],
			[3, 1, 2],
			[undefined, undefined, undefined]
		]);
	});

	test('are right when they are read outside the screen, before and after it showed them', async () => {
		const { doc, plan } = opened();
		expect(plan.money.costs.total).toBe(8_500_000);
		setBudgetAmount(doc, 'line-office', 'original.other', 0);
		addActivity(doc, 'meeting', 'Nieuw');
		setPlan(doc, { title: 'Een' });
		expect([plan.money.costs.total, plan.numbers.size, plan.meta.title]).toEqual([8_000_000, 6, 'Een']);
		await watch(() => [plan.money, plan.numbers, plan.meta]).stop();
		setBudgetAmount(doc, 'line-office', 'original.other', 100);
		addActivity(doc, 'meeting', 'Nog een');
		setPlan(doc, { title: 'Twee' });
		expect([plan.money.costs.total, plan.numbers.size, plan.meta.title]).toEqual([8_000_100, 7, 'Twee']);
	});

	test('an activity under an ambition that is not there is numbered last', () => {
		const doc = documentOf(
			planWith({
				ambitions: [ambition('a')],
				activities: [activity('lost', { ambition: 'gone' }), activity('found', { ambition: 'a' })]
			})
		);
		const plan = new LivePlan(doc);
		expect([plan.numbers.get('found'), plan.numbers.get('lost')]).toEqual([1, 2]);
	});
});

describe('what is read finely', () => {
	test('a cost wakes for its own lines alone, an ambition’s for those of its activities too', () => {
		const { doc, plan } = opened();
		const [books, courses, reading] = ['books', 'courses', 'reading'].map((id) => watch(() => plan.costOf(id)?.total));
		const heading = watch(() => plan.costOfHeading('basis')?.total);
		setBudgetAmount(doc, 'line-office', 'original.other', 0);
		setActivity(doc, 'books', { title: 'Boeken' });
		flushSync();
		for (const reader of [books, courses, reading, heading]) expect(reader?.seen).toHaveLength(1);
		const line = addBudgetLine(doc, { heading: 'basis', entity: 'books', label: '' });
		setBudgetAmount(doc, line, 'original.other', 1_00);
		flushSync();
		expect(books?.seen.at(-1)).toBe(1_00);
		expect(reading?.seen.at(-1)).toBe((reading?.seen[0] ?? 0) + 1_00);
		expect(heading.seen.at(-1)).toBe((heading.seen[0] ?? 0) + 1_00);
		expect(courses?.seen).toHaveLength(1);
	});

	test('the money of an activity goes along when it moves to another ambition', () => {
		const { doc, plan } = opened();
		setBudgetAmount(doc, addBudgetLine(doc, { heading: null, entity: 'books', label: '' }), 'original.other', 5_00);
		const sums = watch(() => ['reading', 'meeting'].map((id) => plan.costOf(id)?.total ?? 0));
		moveActivity(doc, 'books', 'meeting', 0);
		flushSync();
		expect(sums.seen).toEqual([
			[8_000_500, 0],
			[8_000_000, 500]
		]);
	});

	test('ids and numbers stay the same while only words change, and change with a place', () => {
		const { doc, plan } = opened();
		const ids = watch(() => plan.ids('activities'));
		const numbers = watch(() => plan.numbers);
		const number = watch(() => plan.numberOf('square'));
		setActivity(doc, 'books', { title: 'Boeken' });
		setActivityTheme(doc, 'books', 'digital', true);
		flushSync();
		for (const reader of [ids, numbers, number]) expect(reader.seen).toHaveLength(1);
		moveActivity(doc, 'square', 'reading', 0);
		flushSync();
		expect(ids.seen.at(-1)).toEqual(plan.list('activities').map(({ id }) => id));
		expect(ids.seen).toHaveLength(2);
		expect(number.seen).toEqual([3, 1]);
	});

	test('many edits that come in at once leave everything as it is when it is read anew', () => {
		const ids = Array.from({ length: 200 }, (_, index) => `activity-${index}`);
		const ambitions = ['one', 'two'].map((id) => ambition(id));
		const doc = documentOf(planWith({ ambitions, activities: ids.map((id) => activity(id, { ambition: 'one' })) }));
		const plan = new LivePlan(doc);
		const reader = watch(() => plan.entity('activities', 'activity-4')?.title);
		const [three, gone] = [plan.entity('activities', 'activity-3')?.title, plan.entity('activities', 'activity-199')];
		doc.transact(() => {
			for (let index = 0; index < 200; index += 2) setActivity(doc, `activity-${index}`, { title: `Nieuw ${index}` });
			for (let index = 1; index < 40; index += 4) moveActivity(doc, `activity-${index}`, 'two', 0);
			removeActivity(doc, 'activity-198');
			setActivity(doc, 'activity-198', { title: 'Weg' });
		}, MERGE);
		flushSync();
		const fresh = new LivePlan(doc);
		expect(reader.seen).toEqual(['Activiteit activity-4', 'Nieuw 4']);
		expect(plan.entity('activities', 'activity-3')?.title).toBe(three);
		expect(plan.entity('activities', 'activity-199')).toBe(gone);
		expect(plan.list('activities')).toEqual(fresh.list('activities'));
		expect(plan.bin('activities')).toEqual(fresh.bin('activities'));
		expect(plan.ids('activities')).toEqual(fresh.ids('activities'));
		expect(plan.money).toEqual(fresh.money);
	});

	test('any edits leave each list as one that is read anew', () => {
		const commands = fc.array(
			fc.oneof(
				fc.record({ move: fc.nat(9), to: fc.constantFrom('reading', 'meeting'), index: fc.nat(5) }),
				fc.record({ add: fc.constantFrom('reading', 'meeting') }),
				fc.record({ toggle: fc.nat(9) }),
				fc.record({ rename: fc.nat(9) })
			),
			{ maxLength: 20 }
		);
		fc.assert(
			fc.property(commands, (steps) => {
				const { doc, plan } = opened();
				plan.list('activities');
				for (const step of steps) {
					const all = [...plan.list('activities'), ...plan.bin('activities')];
					const at = (index: number) => all[index % all.length];
					if ('add' in step) addActivity(doc, step.add, 'Nieuw');
					else if ('move' in step) moveActivity(doc, at(step.move)?.id ?? '', step.to, step.index);
					else if ('rename' in step) setActivity(doc, at(step.rename)?.id ?? '', { title: 'Anders' });
					else if (at(step.toggle)?.removed) restoreActivity(doc, at(step.toggle)?.id ?? '');
					else removeActivity(doc, at(step.toggle)?.id ?? '');
					const fresh = new LivePlan(doc);
					expect(plan.list('activities')).toEqual(fresh.list('activities'));
					expect(plan.bin('activities')).toEqual(fresh.bin('activities'));
					expect(plan.ids('activities')).toEqual(fresh.ids('activities'));
					expect(plan.numbers).toEqual(fresh.numbers);
					expect(plan.money).toEqual(fresh.money);
				}
			}),
			{ numRuns: 60 }
		);
	});
});

describe('whoever keeps something of the plan elsewhere', () => {
	test('is told which entities and whose texts changed, after each transaction, until it stops', () => {
		const { doc, plan } = opened();
		const told: string[] = [];
		const stop = plan.observe((kind, id) => told.push(`${kind} ${id} ${plan.entity('activities', id)?.title ?? ''}`));
		setActivity(doc, 'books', { title: 'Boeken' });
		textOf(doc, 'courses', 'result').insert(0, [new Y.XmlText('a')]);
		setPlan(doc, { title: 'Ander plan' });
		expect(told).toEqual(['activities books Boeken', 'text courses Activiteit courses']);
		stop();
		setActivity(doc, 'books', { title: 'Weer anders' });
		expect(told).toHaveLength(2);
	});

	test('is not told of what changed before it began', () => {
		const { doc, plan } = opened();
		setActivity(doc, 'books', { title: 'Boeken' });
		const told: string[] = [];
		plan.observe((_, id) => told.push(id));
		setActivity(doc, 'courses', { title: 'Cursussen' });
		expect(told).toEqual(['courses']);
	});
});

describe('when nobody looks any more', () => {
	test('the texts and the plan itself have no listeners left', async () => {
		const { doc, plan } = opened();
		const text = textOf(doc, 'books', 'result');
		const before = [listenersOf(text), listenersOf(metaOf(doc))];
		const reader = watch(() => [textIn(plan, 'books', 'result'), plan.meta, plan.readOnly]);
		expect([listenersOf(text), listenersOf(metaOf(doc))]).toEqual([1, 1]);
		await reader.stop();
		expect([listenersOf(text), listenersOf(metaOf(doc))]).toEqual(before);
		expect(before).toEqual([0, 0]);
	});

	test('reading again and again adds no listeners', () => {
		const { doc, plan } = opened();
		const reader = watch(() => [plan.meta, wordsIn(plan, 'books', 'result'), plan.list('activities')]);
		const before = listenersOf(rootOf(doc, 'activities'));
		for (let count = 0; count < 10; count++) {
			setPlan(doc, { title: `Plan ${count}` });
			flushSync();
		}
		expect(reader.seen).toHaveLength(11);
		expect(listenersOf(metaOf(doc))).toBe(1);
		expect(listenersOf(textOf(doc, 'books', 'result'))).toBe(1);
		expect(listenersOf(rootOf(doc, 'activities'))).toBe(before);
	});

	test('reading outside the screen, however often, does not pile up listeners', () => {
		const { doc, plan } = opened();
		for (let count = 0; count < 10; count++) {
			setPlan(doc, { title: `Plan ${count}` });
			void [plan.meta, plan.money, plan.numbers, wordsIn(plan, 'books', 'result')];
		}
		expect(listenersOf(metaOf(doc))).toBeLessThanOrEqual(1);
		expect(listenersOf(textOf(doc, 'books', 'result'))).toBe(0);
	});

	test('what is read after that is still true', async () => {
		const { doc, plan } = opened();
		await watch(() => plan.entity('activities', 'books')?.title).stop();
		setActivity(doc, 'books', { title: 'Boeken' });
		const again = watch(() => plan.entity('activities', 'books')?.title);
		expect(again.seen).toEqual(['Boeken']);
	});
});

function opened() {
	const doc = documentOf(libraryPlan());
	return { doc, plan: new LivePlan(doc) };
}

/** Yjs has no public count of who observes a type. */
interface Observed {
	readonly _eH: { readonly l: readonly unknown[] };
	readonly _dEH: { readonly l: readonly unknown[] };
}
const listenersOf = ({ _eH, _dEH }: Observed): number => _eH.l.length + _dEH.l.length;
