import type { Attachment } from 'svelte/attachments';
import type { Id } from '$lib/plan/model';
import type { Edge } from './places';

/** Between which rows a dragged activity would come. */
export interface Drop {
	readonly row: Id;
	readonly edge: Edge;
}

/**
 * Lets activities be dragged over the list with a pointer; the menu and the keys do the same. Lines carry `data-id`
 * (of the activity or ambition), those that can be dragged `data-drag` too. What it needs is loaded when the pointer first comes here.
 */
export function dragRows(
	over: (drop: Drop | null) => void,
	drop: (id: Id, drop: Drop) => void
): Attachment<HTMLElement> {
	return (list) => {
		const stops: (() => void)[] = [];
		const known = new WeakSet<Element>();
		let gone = false;
		const onpointerover = async ({ target }: PointerEvent) => {
			const line = target instanceof Element ? target.closest<HTMLElement>('[data-drag]') : null;
			if (!line || known.has(line)) return;
			known.add(line);
			const { draggable, dropTargetForElements } =
				await import('@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter');
			if (gone) return;
			if (stops.length === 0)
				stops.push(
					dropTargetForElements({
						element: list,
						onDrag: ({ location, source }) => over(dropAt(location.current.input, source.element)),
						onDragLeave: () => over(null),
						onDrop: ({ location, source }) => {
							over(null);
							const place = dropAt(location.current.input, source.element);
							const id = source.element.dataset.id;
							if (place && id !== undefined) drop(id, place);
						}
					})
				);
			stops.push(draggable({ element: line }));
		};
		list.addEventListener('pointerover', onpointerover);
		return () => {
			gone = true;
			list.removeEventListener('pointerover', onpointerover);
			for (const stop of stops) stop();
		};
	};
}

/** Beside the line under the pointer: above or under its middle, and always under the row of an ambition. */
function dropAt({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }, dragged: Element) {
	const line = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-line]');
	const row = line?.dataset.id;
	if (!line || row === undefined || line === dragged) return null;
	const { top, height } = line.getBoundingClientRect();
	const before = line.dataset.drag !== undefined && clientY < top + height / 2;
	return { row, edge: before ? 'before' : 'after' } as const;
}
