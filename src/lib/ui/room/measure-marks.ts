import { markBox, overlapOf, type Edges, type MarkBox } from './mark-box';
import type { Mark } from './marks';

export interface PlacedMark extends MarkBox {
	readonly key: string;
	readonly mark: Mark;
}

/** Finds the marks whose place is on screen, all in one reading of the layout. A row may stand in several groups. */
export function placeMarks(marks: readonly Mark[], overlay: HTMLElement): readonly PlacedMark[] {
	const { width, left, top, right, bottom } = overlay.getBoundingClientRect();
	const scale = width / overlay.offsetWidth || 1;
	const screen = { left, top, right, bottom };
	const scrollers = new Map<Element, Edges>();
	const placed = marks.flatMap((mark) =>
		targetsOf(mark).flatMap((target, index) => {
			const box = markBox(target.getBoundingClientRect(), shownOf(target, screen, scrollers), scale);
			return box ? [{ ...box, mark, key: `${mark.kind} ${mark.focus} ${index}` }] : [];
		})
	);
	// A name hangs over the edge of its field: it lies over the frame of the field above.
	return placed.toSorted((one, other) => one.top - other.top);
}

/** A long text is marked as a whole, of which the pencil or the editor has the key; a row with everything in it. */
function targetsOf({ kind, focus }: Mark): readonly Element[] {
	const found = [...document.querySelectorAll(`[data-focus="${CSS.escape(focus)}"]`)];
	return found.flatMap((element) => {
		const target = element.closest(kind === 'row' ? '[data-line], li' : focus.startsWith('text/') ? 'section' : '*');
		const isPlace = target && (kind === 'field' || target.closest('.list'));
		return isPlace && target.checkVisibility() ? [target] : [];
	});
}

/** The part of the window in which a target shows: inside all that scrolls around it, and not under what sticks there. */
function shownOf(target: Element, screen: Edges, known: Map<Element, Edges>): Edges {
	let shown = screen;
	for (let around = target.parentElement; around; around = around.parentElement) {
		let edges = known.get(around);
		if (!edges) {
			edges = scrolls(around) ? around.getBoundingClientRect() : screen;
			known.set(around, edges);
		}
		if (edges !== screen) shown = underSticky(target, around, overlapOf(shown, edges));
	}
	return shown;
}

const scrolls = (element: Element) => element !== document.body && getComputedStyle(element).overflowY !== 'visible';

/** Heads of groups and first columns stay in place while the rest goes under them. */
function underSticky(target: Element, scroller: Element, shown: Edges): Edges {
	const box = target.getBoundingClientRect();
	const across = Math.min(Math.max((box.left + box.right) / 2, shown.left + 1), shown.right - 1);
	const down = Math.min(Math.max((box.top + box.bottom) / 2, shown.top + 1), shown.bottom - 1);
	const over = stickyAt(across, shown.top + 1, target, scroller);
	const beside = stickyAt(shown.left + 1, down, target, scroller);
	return {
		...shown,
		top: over ? Math.max(shown.top, over.getBoundingClientRect().bottom) : shown.top,
		left: beside ? Math.max(shown.left, beside.getBoundingClientRect().right) : shown.left
	};
}

function stickyAt(x: number, y: number, target: Element, scroller: Element): Element | null {
	let element = document.elementFromPoint(x, y);
	if (!element || !scroller.contains(element)) return null;
	for (; element && element !== scroller; element = element.parentElement)
		if (getComputedStyle(element).position === 'sticky') return element.contains(target) ? null : element;
	return null;
}
