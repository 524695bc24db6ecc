import { describe, expect, test } from 'vitest';
import { KINDS, type Entities, type Kind, type Plan } from '$lib/plan/model';
import { activity, ambition, budgetLine, libraryPlan, part, planWith, theme } from '../../../tests/support/plans';
import { documentOf } from '../../../tests/support/replicas';
import { newDocument } from './document';
import { fillDocument } from './create';
import { readPlan } from './read';
import { IMPORT } from './schema';

describe('a new document', () => {
	test('reads back as the plan it was made of, with order keys in the order of the lists', () => {
		const plan = libraryPlan();
		const read = readPlan(documentOf(plan));
		for (const kind of KINDS) {
			const orders = read[kind].map((entity) => ('order' in entity ? entity.order : entity.id));
			expect(new Set(orders).size).toBe(orders.length);
			expect([...orders].sort()).toEqual(orders);
		}
		expect(withoutOrder(read)).toEqual(plan);
	});

	test('keeps order keys that the plan already has', () => {
		const themes = [theme('a', { order: 'a5' }), theme('b', { order: 'a7' })];
		expect(readPlan(documentOf(planWith({ themes }))).themes).toEqual(themes);
	});

	test('read and written again gives the same plan', () => {
		const read = readPlan(documentOf(libraryPlan()));
		expect(readPlan(documentOf(read))).toEqual(read);
	});

	test('keeps removed things, hidden parts, amounts of 0, printed sums and every phase', () => {
		const plan = planWith({
			ambitions: [ambition('a', { removed: true, order: 'a0' })],
			activities: [activity('b', { order: 'a0', state: 'adopted', targetGroups: ['a: b', 'leraren'] })],
			parts: [part('c', { order: 'a0', shown: false, level: 3, kind: 'unplaced', parent: 'd' })],
			budgetLines: [
				budgetLine('e', {
					order: 'a0',
					amounts: { 'original.personnel': 0, 'realised.q3.other': -5, 'forecast.other': 7 },
					printed: { 'original.total': 12, 'revised.other': 3 }
				})
			]
		});
		expect(readPlan(documentOf(plan))).toEqual(plan);
	});

	test('is filled in one go, under the origin of an import', () => {
		const doc = newDocument('plan');
		const origins: unknown[] = [];
		doc.on('update', (_update: Uint8Array, origin: unknown) => origins.push(origin));
		fillDocument(doc, libraryPlan());
		expect(origins).toEqual([IMPORT]);
	});
});

/** The builders leave order keys to the document. */
function withoutOrder(plan: Plan): Plan {
	const bare = <K extends Kind>(entities: readonly Entities[K][]) =>
		entities.map((entity) => ('order' in entity ? { ...entity, order: '' } : entity));
	return { ...plan, ...Object.fromEntries(KINDS.map((kind) => [kind, bare(plan[kind])])) };
}
