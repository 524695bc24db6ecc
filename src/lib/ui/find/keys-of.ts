import type { Session } from '$lib/session';
import { createKeyHandler, isBusy, type KeyPress } from '$lib/ui/shell/keys';
import { singleKeys } from '$lib/ui/shell/preferences.svelte';
import { offersNow } from './everywhere';

/** Does what a key stands for, in the open plan or outside any. */
export const keysOf = (session: () => Session | null): ((event: KeyPress) => void) =>
	createKeyHandler({ offers: () => offersNow(session()), singles: singleKeys, isBusy });
