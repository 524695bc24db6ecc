/** What goes over a link: one byte of type, then checked JSON, or bytes that are the business of who gets them. */
import * as v from 'valibot';
import { spoken } from './wire';

/** `direct` holds what is not the mesh's own: of the plan, and of who is where. */
export type Message = Readonly<v.InferOutput<typeof spoken>> | { readonly type: 'direct'; readonly bytes: Uint8Array };
export type MessageOf<T extends Message['type']> = Extract<Message, { readonly type: T }>;

/** The byte of a type is its place here, which never changes: another version of the app reads it too. */
const TYPES: readonly (Message['type'] | null)[] = [
	null,
	'hello',
	'wait',
	'admit',
	'refuse',
	'ready',
	'members',
	'signal',
	'spare',
	'proof',
	'remove',
	'bye',
	'direct'
];

/** Bytes of JSON: of the longest list of members, and of what somebody may say who is not admitted yet. */
const LONGEST = 256 * 1024;
const LONGEST_GREETING = 2 * 1024;

export function encode(message: Message): Uint8Array {
	const type = TYPES.indexOf(message.type);
	if ('bytes' in message) return join(type, message.bytes);
	const { type: _type, ...body } = message;
	return join(type, Object.keys(body).length === 0 ? new Uint8Array() : new TextEncoder().encode(JSON.stringify(body)));
}

/** Null for what is no message, which only a broken or hostile app sends. */
export function decode(bytes: Uint8Array): Message | null {
	const body = bytes.subarray(1);
	const type = TYPES[bytes[0] ?? 0] ?? null;
	if (type === null) return null;
	if (type === 'direct') return { type, bytes: body };
	if (body.length > (type === 'hello' || type === 'wait' || type === 'refuse' ? LONGEST_GREETING : LONGEST))
		return null;
	const said = objectIn(body);
	const parsed = said && v.safeParse(spoken, { ...said, type });
	return parsed?.success ? parsed.output : null;
}

function objectIn(body: Uint8Array): object | null {
	if (body.length === 0) return {};
	try {
		const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
		return typeof value === 'object' && value !== null ? value : null;
	} catch {
		return null;
	}
}

function join(type: number, body: Uint8Array): Uint8Array {
	const bytes = new Uint8Array(body.length + 1);
	bytes[0] = type;
	bytes.set(body, 1);
	return bytes;
}
