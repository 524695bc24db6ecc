/** The plan as a `.planregie` file: all of its document, so that copies can be merged. FORMATS.md says it byte by byte. */
import * as Y from 'yjs';
import { SCHEMA_VERSION, type Id } from '$lib/plan/model';
import type { Result } from '$lib/plan/result';
import { crc32 } from './checksum';
import { deflate, inflate } from './compression';
import { newDocument, type PlanDocument } from './document';
import { metaOf } from './schema';
import { faultIn, type DocumentFault } from './well-formed';
import { updateFault } from './update-size';

export interface PlanFile {
	readonly id: Id;
	/** The whole document as one update of Yjs, in its second version. */
	readonly update: Uint8Array<ArrayBuffer>;
	/** Of a later schema: to be shown, not to be written. */
	readonly newer: boolean;
}
export type PlanFileError =
	| {
			readonly type:
				| 'empty'
				/** Something else altogether. */
				| 'notAPlanFile'
				/** Of a later version of the format, which this app does not know. */
				| 'newer'
				/** Cut, changed on its way, or with a part of its history missing. */
				| 'damaged';
	  }
	| DocumentFault;

/** Bytes of a file. What is larger is not looked at. */
export const LARGEST_PLAN_FILE = 30_000_000;
/** Bytes of what is in it. */
const LARGEST_CONTENT = 50_000_000;

/** As in PNG: no text begins so, and a transfer that takes it for text breaks it visibly. */
const MAGIC = [0x89, 0x50, 0x4c, 0x41, 0x4e, 0x0d, 0x0a, 0x1a] as const;
const VERSION = 1;
const AT = { version: 8, packed: 9, length: 13, checksum: 17, content: 21 } as const;

export const isPlanFile = (bytes: Uint8Array): boolean => MAGIC.every((byte, index) => bytes[index] === byte);

/** The bytes of a `.planregie` file. */
export async function writePlanFile(doc: PlanDocument): Promise<Uint8Array<ArrayBuffer>> {
	const id = new TextEncoder().encode(doc.guid);
	const update = wholeState(doc);
	const content = new Uint8Array(3 + id.length + update.length);
	content[0] = id.length;
	content.set(id, 1);
	new DataView(content.buffer).setUint16(1 + id.length, schemaOf(doc), true);
	content.set(update, 3 + id.length);
	const packed = await deflate(content);
	const file = new Uint8Array(AT.content + packed.length);
	file.set(MAGIC);
	file[AT.version] = VERSION;
	const view = new DataView(file.buffer);
	view.setUint32(AT.packed, packed.length, true);
	view.setUint32(AT.length, content.length, true);
	view.setUint32(AT.checksum, crc32(content), true);
	file.set(packed, AT.content);
	return file;
}

/** Reads a file from anywhere. Nothing of it is trusted: what does not fit is refused, in bounded time and memory. */
export async function readPlanFile(bytes: Uint8Array): Promise<Result<PlanFile, PlanFileError>> {
	const content = await unpack(bytes);
	if (!content.ok) return content;
	const parts = partsOf(content.value);
	if (!parts) return fail('damaged');
	const fault = updateFault(parts.update);
	if (fault) return fail(fault);
	const doc = newDocument(parts.id);
	try {
		Y.applyUpdateV2(doc, parts.update);
		if (doc.store.pendingStructs || doc.store.pendingDs || doc.store.clients.size === 0) return fail('damaged');
		const newer = parts.schema > SCHEMA_VERSION;
		const found = schemaOf(doc) === parts.schema ? faultIn(doc, newer) : unfit('meta.schema');
		if (found) return { ok: false, error: found };
		return { ok: true, value: { id: parts.id, update: parts.update, newer } };
	} catch {
		return fail('damaged');
	} finally {
		doc.destroy();
	}
}

async function unpack(bytes: Uint8Array): Promise<Result<Uint8Array<ArrayBuffer>, PlanFileError>> {
	if (bytes.length === 0) return fail('empty');
	if (!isPlanFile(bytes)) return fail('notAPlanFile');
	if ((bytes[AT.version] ?? 0) > VERSION) return fail('newer');
	if (bytes.length <= AT.content || bytes[AT.version] !== VERSION) return fail('damaged');
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const length = view.getUint32(AT.length, true);
	if (bytes.length > LARGEST_PLAN_FILE || length > LARGEST_CONTENT) return fail('tooLarge');
	if (bytes.length !== AT.content + view.getUint32(AT.packed, true)) return fail('damaged');
	try {
		const content = await inflate(bytes.subarray(AT.content), length);
		const isWhole = content.length === length && crc32(content) === view.getUint32(AT.checksum, true);
		return isWhole ? { ok: true, value: content } : fail('damaged');
	} catch {
		return fail('damaged');
	}
}

function partsOf(content: Uint8Array<ArrayBuffer>) {
	const end = 1 + (content[0] ?? 0);
	if (content.length <= end + 2) return null;
	try {
		const id = new TextDecoder('utf-8', { fatal: true }).decode(content.subarray(1, end));
		const schema = new DataView(content.buffer).getUint16(end, true);
		return isPlanId(id) ? { id, schema, update: content.slice(end + 2) } : null;
	} catch {
		return null;
	}
}

/** A plan's id stands in addresses and in the names of databases and channels. */
const isPlanId = (id: string): boolean => /^[A-Za-z0-9_-]{1,100}$/.test(id);

function schemaOf(doc: PlanDocument): number {
	const schema = metaOf(doc).get('schema');
	return typeof schema === 'number' && Number.isInteger(schema) && schema > 0 && schema <= 0xffff ? schema : 1;
}

/** What waits for a piece of history that never came cannot be read by anybody: a file holds what can. */
function wholeState(doc: PlanDocument): Uint8Array {
	const state = Y.encodeStateAsUpdateV2(doc);
	if (!doc.store.pendingStructs && !doc.store.pendingDs) return state;
	const readable = new Y.Doc();
	Y.applyUpdateV2(readable, state);
	readable.store.pendingStructs = null;
	readable.store.pendingDs = null;
	return Y.encodeStateAsUpdateV2(readable);
}

const fail = <T extends Exclude<PlanFileError['type'], 'notAPlan'>>(type: T) =>
	({ ok: false, error: { type } }) as const;
const unfit = (path: string): DocumentFault => ({ type: 'notAPlan', path });
