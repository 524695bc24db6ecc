/** A text from a file, on its way to the import page. */
export interface HandedText {
	readonly name: string;
	readonly text: string;
}

let current = $state.raw<HandedText | null>(null);

export const handed = (): HandedText | null => current;

export function handOver(next: HandedText | null): void {
	current = next;
}
