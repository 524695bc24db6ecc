import { addActivity, moveActivity, removeActivity, setActivity } from '$lib/doc/commands/activities';
import { setBudgetAmount } from '$lib/doc/commands/budget';
import { setPlan } from '$lib/doc/commands/plan';
import { fillDocument } from '$lib/doc/create';
import { newDocument } from '$lib/doc/document';
import { writePlanFile } from '$lib/doc/plan-file';
import { examplePlan } from '$lib/exchange/example/example-plan';

/** The example plan under this id, as a file and as the file that a colleague made of it. */
export async function changedFiles(id: string): Promise<readonly [before: Buffer, after: Buffer]> {
	const doc = newDocument(id);
	const plan = examplePlan('2026-01-05');
	fillDocument(doc, plan);
	const before = Buffer.from(await writePlanFile(doc));
	const [first, second, third] = plan.ambitions.map((ambition) => ambition.id);
	setPlan(doc, { norm: 7 });
	setActivity(doc, 'activity-05', { title: 'Leermiddelen voor iedereen', state: 'ready' });
	removeActivity(doc, 'activity-07');
	moveActivity(doc, 'activity-09', third ?? null, 1);
	addActivity(doc, first ?? null, 'Een activiteit die er nog niet was');
	const lines = plan.budgetLines.filter(({ entity }) => entity === second || entity?.startsWith('activity'));
	for (const { id: line } of lines) setBudgetAmount(doc, line, 'original.personnel', 123_456_700);
	return [before, Buffer.from(await writePlanFile(doc))];
}
