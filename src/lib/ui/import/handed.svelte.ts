import type { Source } from '$lib/exchange/document/source';
import type { Sheet } from '$lib/exchange/sheet/sheet';

/** What came out of a file or the clipboard, on its way to the import page. */
export type Handed =
	| { readonly kind: 'document'; readonly name: string; readonly source: Source }
	| { readonly kind: 'workbook'; readonly name: string; readonly sheets: readonly Sheet[] };

let current = $state.raw<Handed | null>(null);

export const handed = (): Handed | null => current;

export function handOver(next: Handed | null): void {
	current = next;
}
