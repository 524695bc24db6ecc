let place = $state<string | null>(null);

/** The place (see focusKey) that undo or a link went to last: a table that leaves out rows draws that one too. */
export const sought = (): string | null => place;

export function seek(focus: string): void {
	place = focus;
}
