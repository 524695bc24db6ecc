/** Enter keeps what is typed in a field; Escape brings back what stood there, and leaves the dialog around it alone. */
export function onFieldKey(
	event: Pick<KeyboardEvent, 'key' | 'isComposing' | 'stopPropagation'>,
	isTyped: boolean,
	keep: () => void,
	restore: () => void
): void {
	if (event.key === 'Enter' && !event.isComposing) keep();
	if (event.key === 'Escape' && isTyped) {
		event.stopPropagation();
		restore();
	}
}
