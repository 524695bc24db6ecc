/** A plan in the ways in which it leaves the app, in bytes. Run in node by way of vite. */
import { deflate } from '$lib/doc/compression';
import { fillDocument } from '$lib/doc/create';
import { newDocument } from '$lib/doc/document';
import { writePlanFile } from '$lib/doc/plan-file';
import { readPlan } from '$lib/doc/read';
import { examplePlan } from '$lib/exchange/example/example-plan';
import { planToJson } from '$lib/exchange/json/plan-file';
import type { Plan } from '$lib/plan/model';
import { madePlan } from './made-plan';

/** The plan file, and what is in the plan as JSON that is compressed in the same way. */
async function sizesOf(plan: Plan) {
	const doc = newDocument('plan');
	fillDocument(doc, plan);
	const [file, json] = await Promise.all([
		writePlanFile(doc),
		deflate(new TextEncoder().encode(planToJson(readPlan(doc))))
	]);
	return { file: file.length, json: json.length };
}

export const exampleSizes = () => sizesOf(examplePlan('2026-01-15'));
export const madeSizes = (activities: number) =>
	sizesOf(madePlan({ activities, linesPerActivity: (index) => 4 + (index % 9), textLength: 1_500 }));
