/** What lies over the page, whichever page it is: a state of this window. */
export type Overlay = 'palette' | 'keys';

let current = $state<Overlay | null>(null);

export const overlay = (): Overlay | null => current;

export function showOverlay(next: Overlay | null): void {
	current = next;
}
