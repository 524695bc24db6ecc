/** Takes in the files with which the system starts the installed app, or hands to it while it runs. */
export function receiveLaunched(): void {
	globalThis.launchQueue?.setConsumer(({ files }) => void receive(files));
}

async function receive(handles: readonly FileSystemFileHandle[]): Promise<void> {
	if (handles.length === 0) return;
	const { receiveFiles } = await import('./receive');
	await receiveFiles(await Promise.all(handles.map((handle) => handle.getFile())));
}

/** Chrome and Edge have it. */
interface LaunchQueue {
	readonly setConsumer: (consumer: (launched: { readonly files: readonly FileSystemFileHandle[] }) => void) => void;
}
declare global {
	var launchQueue: LaunchQueue | undefined;
}
