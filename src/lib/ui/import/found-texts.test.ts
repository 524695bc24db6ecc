import { expect, test } from 'vitest';
import { emptyPlan, type Plan } from '$lib/plan/model';
import { textToRich } from '$lib/plan/rich-text';
import { foundTexts } from './found-texts';

test('an activity shows the texts it has, in the order of the plan, with their words', () => {
	const plan: Plan = {
		...emptyPlan('Plan', 2026),
		texts: {
			'a/result': textToRich('Drie hele woorden.'),
			'a/introduction': textToRich('Eén'),
			'b/result': textToRich('x')
		}
	};
	expect(foundTexts(plan, 'activities', 'a').map(({ field, words }) => [field, words])).toEqual([
		['introduction', 1],
		['result', 3]
	]);
	expect(foundTexts(plan, 'people', 'a')).toEqual([]);
});
