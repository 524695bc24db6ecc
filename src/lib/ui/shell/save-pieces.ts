import { zipPieces } from '$lib/exchange/pieces-file';
import { t } from '$lib/i18n/t.svelte';
import type { Id } from '$lib/plan/model';
import { storedPieces } from '$lib/sync/storage';
import { tell } from '$lib/ui/base/messages.svelte';
import { saveFile } from '$lib/ui/shelf/save-file';

/** Offers all that the device has of a plan as a file, also what cannot be read. Says so when that cannot be had. */
export async function savePieces(plan: Id): Promise<void> {
	const pieces = await storedPieces(plan).catch(() => null);
	if (pieces) saveFile(`planregie-${plan}.zip`, zipPieces(pieces), 'application/zip');
	else tell({ text: t().storage.piecesFailed });
}
