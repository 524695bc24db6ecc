import { tick } from 'svelte';
import {
	duplicateActivities,
	moveActivitiesTo,
	removeActivities,
	setOwnerOfActivities,
	setProgrammeOfActivities,
	setStateOfActivities,
	setThemeOfActivities
} from '$lib/doc/commands/bulk';
import { t } from '$lib/i18n/t.svelte';
import type { Id, State } from '$lib/plan/model';
import type { Session } from '$lib/session';
import { tell } from '$lib/ui/base/messages.svelte';
import { nameOfStep, undo } from '$lib/ui/shell/steps';
import type { ListView } from './list-view.svelte';

/** What can be done with all chosen activities, each one step to take back. */
export interface BulkActions {
	theme(theme: Id, on: boolean): void;
	owner(owner: Id | null): void;
	state(state: State): void;
	toAmbition(ambition: Id): void;
	programme(programme: Id, on: boolean): void;
	duplicate(): void;
	remove(): void;
}

/** What is the same for one activity as for several. */
type Changes = Omit<BulkActions, 'duplicate' | 'remove'>;

export function createBulkActions(session: () => Session, view: () => ListView): BulkActions {
	const ids = () => view().selection.shown;
	const done = (count: number) => sayDone(session(), count);
	return {
		...createChanges(session, ids),
		duplicate() {
			const copies = duplicateActivities(session().doc, ids(), t().common.copyOf);
			done(copies.length);
			view().selection.clear();
			view().selection.set(copies, true);
		},
		remove() {
			const gone = ids();
			const next = view().rows[view().rows.findIndex((id) => id === gone.at(-1)) + 1] ?? null;
			done(removeActivities(session().doc, gone));
			view().selection.clear();
			void tick().then(() => {
				if (next === null || !view().focus(next)) view().go('last');
			});
		}
	};
}

export function createChanges(session: () => Session, ids: () => readonly Id[]): Changes {
	const done = (count: number) => sayDone(session(), count);
	const doc = () => session().doc;
	return {
		theme: (theme, on) => done(setThemeOfActivities(doc(), ids(), theme, on)),
		owner: (owner) => done(setOwnerOfActivities(doc(), ids(), owner)),
		state: (state) => done(setStateOfActivities(doc(), ids(), state)),
		toAmbition: (ambition) => done(moveActivitiesTo(doc(), ids(), ambition)),
		programme: (programme, on) => done(setProgrammeOfActivities(doc(), ids(), programme, on))
	};
}

/** Says what was done as the history calls it, with the way back. */
function sayDone(session: Session, count: number): void {
	const step = session.history.undoStep;
	if (count === 0 || !step) return tell({ text: t().activities.nothingToDo });
	const name = nameOfStep(step, session.plan.meta);
	tell({
		text: name.charAt(0).toUpperCase() + name.slice(1),
		action: {
			label: t().common.undo,
			run: () => {
				if (session.history.undoStep?.label === step.label) undo(session);
			}
		}
	});
}
