/** Gives the browser a file to save under a name. */
export function saveFile(name: string, content: BlobPart, type: string): void {
	const url = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), REVOKE_MS);
}

/** The browser reads the file after the click returns. */
const REVOKE_MS = 60_000;
