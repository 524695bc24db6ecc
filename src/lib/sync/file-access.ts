/** What browsers with a save picker add to the handles of files; the standard types leave it out. */
declare global {
	interface FileSystemHandle {
		queryPermission?(wanted: { readonly mode: 'readwrite' }): Promise<PermissionState>;
		requestPermission?(wanted: { readonly mode: 'readwrite' }): Promise<PermissionState>;
	}
}

const WRITING = { mode: 'readwrite' } as const;

/**
 * Whether the file may be written now.
 * @param ask lets the browser ask the user, which it does from a click alone
 */
export async function mayWrite(handle: FileSystemFileHandle, ask: boolean): Promise<boolean> {
	// A browser without these methods asks nobody and lets the writing itself fail.
	const state = (await handle.queryPermission?.(WRITING)) ?? 'granted';
	if (state !== 'prompt' || !ask) return state === 'granted';
	return (await handle.requestPermission?.(WRITING)) === 'granted';
}

/** Replaces what is in the file; until the stream is closed the old content stands. Rejects when that cannot be. */
export async function replaceContent(handle: FileSystemFileHandle, content: Uint8Array<ArrayBuffer>): Promise<void> {
	const stream = await handle.createWritable();
	try {
		await stream.write(content);
		await stream.close();
	} catch (error) {
		await stream.abort().catch(() => undefined);
		throw error;
	}
}
