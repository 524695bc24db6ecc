import type { Attachment } from 'svelte/attachments';
import type { Actions } from './actions';
import { dragRows } from './drag';
import type { ListView } from './list-view.svelte';
import { offerList, type ListOffers } from './offers';
import { keepFocus, onRowKey } from './rows';

/** What is done in the list, by keys, by dragging and from the palette: reading it needs none of that. */
export interface ListWork {
	readonly onkeydown: (event: KeyboardEvent) => void;
	readonly drag: Attachment<HTMLElement>;
	/** Call it before rows change. */
	readonly keepFocus: () => void;
	/** Call it in an effect: it holds as long as that does. */
	readonly offer: () => void;
}

export function createListWork(
	view: ListView,
	actions: Actions,
	offers: Omit<ListOffers, 'view' | 'actions'>
): ListWork {
	return {
		onkeydown: (event) => onRowKey(event, view, actions.step),
		drag: dragRows(
			(drop) => (view.drop = drop),
			(id, { row, edge }) => void actions.beside(id, row, edge)
		),
		keepFocus: () => keepFocus(view),
		offer: () => offerList({ ...offers, view, actions })
	};
}
