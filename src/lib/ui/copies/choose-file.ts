import { t } from '$lib/i18n/t.svelte';

declare global {
	interface Window {
		showSaveFilePicker?(options: {
			readonly id: string;
			readonly suggestedName: string;
			readonly types: readonly { readonly description: string; readonly accept: Readonly<Record<string, string[]>> }[];
		}): Promise<FileSystemFileHandle>;
	}
}

export const PLAN_FILE = { ending: '.planregie', type: 'application/x-planregie' } as const;

export const canChooseFile = (): boolean => typeof window.showSaveFilePicker === 'function';

/**
 * Lets the user name a file. 'cancelled' when they change their mind; null when the browser has no picker or does not
 * show it here.
 */
export async function chooseFile(suggestedName: string): Promise<FileSystemFileHandle | 'cancelled' | null> {
	if (!window.showSaveFilePicker) return null;
	try {
		const types = [{ description: t().copies.fileKind, accept: { [PLAN_FILE.type]: [PLAN_FILE.ending] } }];
		return await window.showSaveFilePicker({ id: 'planregie', suggestedName, types });
	} catch (error) {
		return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : null;
	}
}
