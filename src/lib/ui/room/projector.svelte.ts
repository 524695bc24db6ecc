/** Large type for a room that looks at a screen together. A state of this window; projector.css has the rest. */
let on = $state(false);

export const isProjecting = (): boolean => on;

export function project(next: boolean): void {
	on = next;
	if (next) document.documentElement.dataset.view = 'projector';
	else delete document.documentElement.dataset.view;
}
