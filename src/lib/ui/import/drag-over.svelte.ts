/** Whether a file is being dragged over the app now. */
let over = $state(false);

export const isDraggedOver = (): boolean => over;

export function setDraggedOver(now: boolean): void {
	over = now;
}
