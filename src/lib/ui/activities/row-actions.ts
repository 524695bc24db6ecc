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
import { activitiesByAmbition } from '$lib/plan/numbering';
import type { Id } from '$lib/plan/model';
import { tell } from '$lib/ui/base/messages.svelte';
import { ambitionLabel, nameOf } from '$lib/ui/base/names';
import { goToPlace } from '$lib/ui/shell/steps';
import type { Actions, ActionsInput } from './actions';
import { listAddress } from './list-address';
import { placeBeside, placeOneStep, type Home, type Place } from './places';
import { neighbourOf } from './rows';

export function createActions({ session, filter, opened, focus }: ActionsInput): Actions {
	const plan = () => session().plan;
	const isAmbition = (id: Id) => plan().entity('ambitions', id) !== undefined;
	const homes = (): readonly Home[] =>
		activitiesByAmbition(plan().list('ambitions'), plan().list('activities')).map(({ ambition, activities }) => ({
			id: ambition?.id ?? null,
			activities: activities.map(({ id }) => id)
		}));

	async function openAtTitle(kind: 'activities' | 'ambitions', id: Id) {
		await import('./ItemDetail.svelte');
		await goToPlace(session(), focusKey(kind, id, 'title'));
	}

	function place(id: Id, to: Place | null) {
		if (!to) return;
		moveActivity(session().doc, id, to.ambition, to.index);
		const home = homes().find(({ activities }) => activities.includes(id));
		const ambition = plan().entity('ambitions', home?.id ?? '');
		const position = (home?.activities.indexOf(id) ?? 0) + 1;
		const count = home?.activities.length ?? 1;
		const where = ambition
			? t().activities.placeIn(position, count, ambitionLabel(plan(), ambition))
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

	async function restore(id: Id) {
		if (isAmbition(id)) restoreAmbition(session().doc, id);
		else restoreActivity(session().doc, id);
		tell({ text: t().activities.restored(nameOf(plan(), id)) });
		await tick();
		focus(id);
	}

	return {
		async addActivity() {
			const open = opened() ?? '';
			const home = plan().entity('activities', open)?.ambition ?? open;
			const ambitions = plan().list('ambitions');
			const ambition = ambitions.find(({ id }) => id === (filter.wanted.ambition ?? home)) ?? ambitions[0];
			filter.clear();
			await openAtTitle('activities', addActivity(session().doc, ambition?.id ?? null, ''));
		},
		async addAmbition() {
			filter.clear();
			await openAtTitle('ambitions', addAmbition(session().doc, { title: '', shortTitle: '' }));
		},
		async duplicate(id) {
			const copy = duplicateActivity(session().doc, id, t().common.copyOf);
			if (copy === null) return;
			tell({ text: t().activities.duplicated(nameOf(plan(), id)) });
			await openAtTitle('activities', copy);
		},
		async step(id, by) {
			if (plan().readOnly) return;
			if (!filter.movable) tell({ text: t().activities.notMovable(plan().meta.levels.ambition.one) });
			else if (isAmbition(id)) stepAmbition(id, by);
			else place(id, placeOneStep(homes(), filter.groups, id, by));
		},
		async toAmbition(id, ambition) {
			place(id, placeBeside(homes(), id, ambition, 'before'));
		},
		async beside(id, row, edge) {
			place(id, placeBeside(homes(), id, row, edge));
		},
		async remove(id) {
			const beside = isAmbition(id) ? filter.groups.flatMap((group) => group.id ?? []) : filter.rows;
			const next = neighbourOf(beside, id);
			const name = nameOf(plan(), id);
			if (isAmbition(id)) removeAmbition(session().doc, id);
			else removeActivity(session().doc, id);
			tell({
				text: t().activities.removed(name),
				action: { label: t().common.undo, run: () => void restore(id) }
			});
			if (opened() === id)
				await goto(listAddress(session().id, null, filter.query), { keepFocus: true, noScroll: true });
			await tick();
			if (next !== null) focus(next);
		},
		restore
	};
}
