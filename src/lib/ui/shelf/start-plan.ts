import { goto } from '$app/navigation';
import type { Plan } from '$lib/plan/model';
import { createPlan } from '$lib/session';
import { overview } from '$lib/ui/shell/routes';

/** Makes a plan on this device and opens it. Where it cannot be written, the open plan says so. */
export async function startPlan(plan: Plan): Promise<void> {
	await goto(overview(await createPlan(plan, new Date().toISOString())));
}

export async function startExample(): Promise<void> {
	const { examplePlan } = await import('$lib/exchange/example/example-plan');
	await startPlan(examplePlan(today()));
}

/** ISO date. */
export const today = (): string => new Date().toISOString().slice(0, 10);
