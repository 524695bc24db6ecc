import type { Id } from '$lib/plan/model';
import { readAbout, readAllAbout, readContent, removeCopy, writeCopy } from './copies-database';

/** The file that was chosen once and may be written again, with how it was left: another hand shows in a difference. */
export interface NamedFile {
	readonly handle: FileSystemFileHandle;
	/** Milliseconds since 1970, as the file says. */
	readonly modified: number;
	/** Bytes. */
	readonly size: number;
}

/** The last time that a plan went into a file. */
export interface Copy {
	/** ISO date and time at which the plan was as it is in the file. */
	readonly saved: string;
	/** Of the file. */
	readonly name: string;
	/** Null for a download, which nobody can write again. */
	readonly file: NamedFile | null;
}

const CHANNEL = 'planregie-copies';

/** By plan; a copy that this browser lost the record of is not among them. */
export async function readCopies(): Promise<ReadonlyMap<Id, Copy>> {
	const found = new Map<Id, Copy>();
	for (const { plan, about } of (await readAllAbout()) ?? []) {
		const copy = parseCopy(about);
		if (copy) found.set(plan, copy);
	}
	return found;
}

export async function readCopy(plan: Id): Promise<Copy | null> {
	return parseCopy(await readAbout(plan));
}

/** The state of the plan (v2) that is in its last copy, or null when that is not known. */
export async function readCopied(plan: Id): Promise<Uint8Array | null> {
	const content = await readContent(plan);
	return content instanceof Uint8Array && (await readCopy(plan)) ? content : null;
}

/**
 * Keeps that the plan is in a file. A browser that cannot keep the file's handle keeps the rest.
 * @param update the plan's state (v2) that went into the file
 */
export async function noteCopy(plan: Id, copy: Copy, update: Uint8Array): Promise<void> {
	if (!(await writeCopy(plan, copy, update)) && copy.file) await writeCopy(plan, { ...copy, file: null }, update);
	tellAll();
}

/** The file stays as it is; the plan no longer writes in it. */
export async function letGoOfFile(plan: Id): Promise<void> {
	const copy = await readCopy(plan);
	if (copy) await writeCopy(plan, { ...copy, file: null });
	tellAll();
}

export async function forgetCopy(plan: Id): Promise<void> {
	await removeCopy(plan);
	tellAll();
}

/** Calls back when a copy was made or forgotten, here or in another tab; returns how to stop. */
export function observeCopies(changed: () => void): () => void {
	const channel = new BroadcastChannel(CHANNEL);
	channel.onmessage = () => changed();
	return () => channel.close();
}

function tellAll(): void {
	const channel = new BroadcastChannel(CHANNEL);
	channel.postMessage(null);
	channel.close();
}

function parseCopy(about: unknown): Copy | null {
	if (!isObject(about)) return null;
	const { saved, name, file } = about;
	if (typeof saved !== 'string' || Number.isNaN(Date.parse(saved)) || typeof name !== 'string') return null;
	return { saved, name, file: parseFile(file) };
}

function parseFile(value: unknown): NamedFile | null {
	if (!isObject(value)) return null;
	const { handle, modified, size } = value;
	return isFileHandle(handle) && typeof modified === 'number' && typeof size === 'number'
		? { handle, modified, size }
		: null;
}

const isFileHandle = (value: unknown): value is FileSystemFileHandle =>
	isObject(value) && value.kind === 'file' && typeof value.getFile === 'function';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null;
