import { expect, test } from 'vitest';
import { emptyPlan, type Plan } from '$lib/plan/model';
import { splitPlaces } from './split-places';

test('an activity can be split at each paragraph and list of its texts but the first', () => {
	const plan: Plan = {
		...emptyPlan('Plan', 2026),
		texts: {
			'a/introduction': [
				{ type: 'paragraph', content: [{ text: 'Een' }] },
				{
					type: 'list',
					ordered: false,
					items: ['b', 'c'].map((text) => [{ type: 'paragraph', content: [{ text }] }])
				}
			],
			'a/result': [{ type: 'paragraph', content: [{ text: 'Drie' }] }]
		}
	};
	expect(splitPlaces(plan, 'a').map(({ key, text, isFirst }) => [key, text, isFirst])).toEqual([
		['introduction-1', 'b · c', true],
		['result-0', 'Drie', true]
	]);
	expect(splitPlaces(plan, 'b')).toEqual([]);
});
