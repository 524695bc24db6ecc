/**
 * Files as the browser's save picker gives them: content, a time of change, permission, and a stream of which nothing is
 * in the file until it is closed. What it holds can be changed from outside, as a synced folder does.
 */
export class FakeFile {
	readonly kind = 'file';
	bytes: Uint8Array<ArrayBuffer> = new Uint8Array();
	modified = 1;
	permission: PermissionState = 'granted';
	/** What the user answers when the browser asks. */
	answer: PermissionState = 'granted';
	/** The step that fails, and with which error. */
	fault: { readonly at: 'getFile' | 'createWritable' | 'write' | 'close'; readonly name: string } | null = null;
	asked = 0;
	aborted = 0;

	constructor(readonly name: string) {}

	put(bytes: Uint8Array): void {
		this.bytes = new Uint8Array(bytes);
		this.modified++;
	}
	async queryPermission(): Promise<PermissionState> {
		return this.permission;
	}
	async requestPermission(): Promise<PermissionState> {
		this.asked++;
		return (this.permission = this.answer);
	}
	async getFile(): Promise<File> {
		this.#fail('getFile');
		return new File([this.bytes], this.name, { lastModified: this.modified });
	}
	async createWritable() {
		this.#fail('createWritable');
		let next: Uint8Array = new Uint8Array();
		return {
			write: async (content: Uint8Array) => {
				next = content;
				this.#fail('write');
			},
			close: async () => {
				this.#fail('close');
				this.put(next);
			},
			abort: async () => void this.aborted++
		};
	}
	#fail(at: string): void {
		if (this.fault?.at === at) throw new DOMException(at, this.fault.name);
	}
}

/** As the code that is tested takes it: it uses nothing that the stand-in lacks. */
export function handleOf(file: FakeFile): FileSystemFileHandle {
	if (!isHandle(file)) throw new Error('This is no stand-in for a file.');
	return file;
}
const isHandle = (value: unknown): value is FileSystemFileHandle => value instanceof FakeFile;

/** A database that keeps these files themselves, as a browser keeps handles; a clone would lose what they can do. */
export function cloneWithFiles(value: unknown): unknown {
	if (value instanceof FakeFile) return value;
	if (typeof value !== 'object' || value === null || Array.isArray(value) || ArrayBuffer.isView(value))
		return plainClone(value);
	return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cloneWithFiles(part)]));
}
const plainClone = structuredClone;
