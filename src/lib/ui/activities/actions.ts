import { goto } from '$app/navigation';
import { tick } from 'svelte';
import {
	addActivity,
	duplicateActivity,
	moveActivity,
	removeActivity,
	restoreActivity
} from '$lib/doc/commands/activities';
import { addAmbition, moveAmbition, removeAmbition, restoreAmbition } from '$lib/doc/commands/ambitions';
import { focusKey } from '$lib/doc/schema';
import { t } from '$lib/i18n/t.svelte';
import type { Id } from '$lib/plan/model';
import type { Session } from '$lib/session';
import { tell } from '$lib/ui/base/messages.svelte';
import { ambitionLabel, nameOf } from '$lib/ui/base/names';
import { focusRow } from '$lib/ui/base/rows';
import { activities as addressOf } from '$lib/ui/shell/routes';
import { goToPlace } from '$lib/ui/shell/steps';
import type { Filter } from './filter.svelte';
import { placeBeside, placeOneStep, type Edge, type Place } from './places';
import { neighbourOf, rowsOf } from './rows';

/** What can be done with rows of the list, from its keys, its menus, by dragging and in the detail. */
export interface Actions {
	/** At the end of the ambition of what is open, or of the first one; opens it at its title. */
	addActivity(): void;
	addAmbition(): void;
	duplicate(activity: Id): void;
	/** An activity or an ambition, one place up (-1) or down (1). */
	step(row: Id, by: -1 | 1): void;
	toAmbition(activity: Id, ambition: Id): void;
	beside(activity: Id, row: Id, edge: Edge): void;
	remove(row: Id): void;
	restore(row: Id): void;
}

export function createActions(session: () => Session, filter: Filter, opened: () => Id | null): Actions {
	const plan = () => session().plan;
	const isAmbition = (id: Id) => plan().entity('ambitions', id) !== undefined;
	const openAtTitle = (kind: 'activities' | 'ambitions', id: Id) =>
		void goToPlace(session(), focusKey(kind, id, 'title'));

	function place(id: Id, to: Place | null) {
		if (!to) return;
		moveActivity(session().doc, id, to.ambition, to.index);
		const home = filter.all.find(({ activities }) => activities.some((activity) => activity.id === id));
		const position = (home?.activities.findIndex((activity) => activity.id === id) ?? 0) + 1;
		const count = home?.activities.length ?? 1;
		const where = home?.ambition
			? t().activities.placeIn(position, count, ambitionLabel(plan(), home.ambition))
			: t().activities.place(position, count);
		tell({ text: t().activities.moved(nameOf(plan(), id), where) });
	}

	function stepAmbition(id: Id, by: -1 | 1) {
		const list = plan().list('ambitions');
		const to = list.findIndex((ambition) => ambition.id === id) + by;
		if (to < 0 || to >= list.length) return;
		moveAmbition(session().doc, id, to);
		tell({ text: t().activities.moved(nameOf(plan(), id), t().activities.place(to + 1, list.length)) });
	}

	function restore(id: Id) {
		if (isAmbition(id)) restoreAmbition(session().doc, id);
		else restoreActivity(session().doc, id);
		tell({ text: t().activities.restored(nameOf(plan(), id)) });
		void tick().then(() => focusRow(id));
	}

	return {
		addActivity() {
			const open = opened() ?? '';
			const home = plan().entity('activities', open)?.ambition ?? open;
			const ambitions = plan().list('ambitions');
			const ambition = ambitions.find(({ id }) => id === home) ?? ambitions[0];
			filter.clear();
			openAtTitle('activities', addActivity(session().doc, ambition?.id ?? null, ''));
		},
		addAmbition() {
			filter.clear();
			openAtTitle('ambitions', addAmbition(session().doc, { title: '', shortTitle: '' }));
		},
		duplicate(id) {
			const copy = duplicateActivity(session().doc, id, t().common.copyOf);
			if (copy === null) return;
			tell({ text: t().activities.duplicated(nameOf(plan(), id)) });
			openAtTitle('activities', copy);
		},
		step(id, by) {
			if (plan().readOnly) return;
			if (isAmbition(id)) stepAmbition(id, by);
			else place(id, placeOneStep(filter.all, filter.shown, id, by));
		},
		toAmbition(id, ambition) {
			place(id, placeBeside(filter.all, id, ambition, 'before'));
		},
		beside(id, row, edge) {
			place(id, placeBeside(filter.all, id, row, edge));
		},
		async remove(id) {
			const next = neighbourOf(rowsOf(filter.shown), id);
			const name = nameOf(plan(), id);
			if (isAmbition(id)) removeAmbition(session().doc, id);
			else removeActivity(session().doc, id);
			tell({
				text: t().activities.removed(name),
				action: { label: t().common.undo, run: () => restore(id) }
			});
			if (opened() === id) await goto(addressOf(session().id), { keepFocus: true, noScroll: true });
			await tick();
			if (next !== null) focusRow(next);
		},
		restore
	};
}
