import { focusKey } from '$lib/doc/schema';
import { t } from '$lib/i18n/t.svelte';
import type { Id } from '$lib/plan/model';
import type { Session } from '$lib/session';
import { tell } from '$lib/ui/base/messages.svelte';
import { goToPlace } from '$lib/ui/shell/steps';

interface Removal {
	readonly session: Session;
	readonly kind: 'budgetHeadings' | 'budgetLines' | 'funding';
	readonly id: Id;
	readonly name: string;
	readonly remove: (doc: Session['doc'], id: Id) => void;
	readonly restore: (doc: Session['doc'], id: Id) => void;
}

/** Removes something by its command, says so, and offers to put this one back whatever happened since. */
export function removeAndTell({ session, kind, id, name, remove, restore }: Removal): void {
	remove(session.doc, id);
	const run = () => {
		restore(session.doc, id);
		void goToPlace(session, focusKey(kind, id));
	};
	tell({ text: t().budget.removed(name), action: { label: t().common.undo, run } });
}
