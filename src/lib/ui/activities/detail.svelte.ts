import type ItemDetail from './ItemDetail.svelte';

let loaded = $state.raw<typeof ItemDetail | null>(null);

/** The component that shows one item, once it is loaded: the list comes first. */
export const detail = (): typeof ItemDetail | null => loaded;

export async function loadDetail(): Promise<void> {
	loaded ??= (await import('./ItemDetail.svelte')).default;
}
