import { goto } from '$app/navigation';
import { tick } from 'svelte';
import { addProgramme } from '$lib/doc/commands/programmes';
import { focusKey } from '$lib/doc/schema';
import { t } from '$lib/i18n/t.svelte';
import type { Session } from '$lib/session';
import { divisible } from '$lib/ui/budget/divisible';
import { showSection } from '$lib/ui/settings/sections';
import { offered, type Offer } from '$lib/ui/shell/offers.svelte';
import * as routes from '$lib/ui/shell/routes';
import { goToPlace } from '$lib/ui/shell/steps';

/** What one screen can do, from every other one: it goes there first. */
export function offersElsewhere(session: Session): readonly Offer[] {
	const { id, plan, doc } = session;
	if (plan.readOnly) return [];
	const words = t().find.actions;
	const budget = t().budget;
	const inBudget = (name: string, label: string): Offer => ({
		id: name,
		label,
		run: async () => {
			await goto(routes.budget(id));
			await tick();
			await offered()
				.find((offer) => offer.id === name)
				?.run();
		}
	});
	const inSettings = (section: string, label: string): Offer => ({
		id: `settings-${section}-new`,
		label,
		run: async () => {
			await goto(routes.settings(id));
			await tick();
			showSection(section);
			document.querySelector<HTMLElement>(`[aria-labelledby="settings-${section}"] [data-new]`)?.focus();
		}
	});
	return [
		{
			id: 'newProgramme',
			label: t().programmes.add,
			run: () => goToPlace(session, focusKey('programmes', addProgramme(doc, '', null), 'title'))
		},
		inBudget('budget.addLine', budget.addLine),
		inBudget('budget.addHeading', budget.addHeading),
		inBudget('budget.addFunding', budget.addFunding),
		inBudget('budget.ceiling', plan.meta.ceiling ? budget.editCeiling : budget.setCeiling),
		...divisible(plan).map(({ line, name }) => ({
			id: `budget.divide.${line}`,
			label: words.divide(name),
			onlyTyped: true,
			run: () => goto(routes.divide(id, line))
		})),
		inSettings('themes', words.newTheme),
		inSettings('roles', words.newRole),
		inSettings('people', words.newPerson),
		inSettings('partners', words.newPartner)
	];
}
