import { t } from '$lib/i18n/t.svelte';
import { tell } from './messages.svelte';

/** Says that something went to its bin, with a way back. */
export function tellRemoved(name: string, restore: () => void): void {
	tell({
		text: t().settings.removed(name || t().common.untitled),
		action: { label: t().common.undo, run: restore }
	});
}
