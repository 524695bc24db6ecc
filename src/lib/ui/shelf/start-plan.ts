import { goto } from '$app/navigation';
import { t } from '$lib/i18n/t.svelte';
import type { Plan } from '$lib/plan/model';
import { createPlan } from '$lib/session';
import { tell } from '$lib/ui/base/messages.svelte';
import { overview } from '$lib/ui/shell/routes';

/** Makes a plan on this device and opens it. Says so when that cannot be; returns whether it could. */
export async function startPlan(plan: Plan): Promise<boolean> {
	const made = await createPlan(plan, new Date().toISOString());
	if (made.ok) await goto(overview(made.value));
	else tell({ text: t().shelf.cannotSave });
	return made.ok;
}

export async function startExample(): Promise<void> {
	const { examplePlan } = await import('$lib/exchange/example/example-plan');
	await startPlan(examplePlan(today()));
}

/** ISO date. */
export const today = (): string => new Date().toISOString().slice(0, 10);
