/**
 * Looks through an update of Yjs before anything is made of it. Its lists are packed by repetition, so that a few bytes
 * can stand for any number of structs: they are counted while they are read, and what nobody writes is refused.
 */
import * as Y from 'yjs';

/** As many as a plan of 20,000 activities does not need. Each takes some 200 bytes of memory. */
const MOST_STRUCTS = 1_000_000;
/** What people write takes some bytes a struct; only keys that were written very often take less than one. */
const mostIn = (update: Uint8Array): number => Math.min(MOST_STRUCTS, 20_000 + 2 * update.length);

class TooManyStructs extends Error {}

/** Made once each, and not for every update: the browser compiles what reads with a class for that class. */
class CountingDecoderV1 extends Y.UpdateDecoderV1 {
	private left = mostIn(this.restDecoder.arr);
	override readInfo(): number {
		if (--this.left < 0) throw new TooManyStructs();
		return super.readInfo();
	}
}
class CountingDecoderV2 extends Y.UpdateDecoderV2 {
	private left = mostIn(this.restDecoder.arr);
	override readInfo(): number {
		if (--this.left < 0) throw new TooManyStructs();
		return super.readInfo();
	}
}

export function updateFault(update: Uint8Array): 'damaged' | 'tooLarge' | null {
	try {
		const { structs } = Y.decodeUpdateV2(update, CountingDecoderV2);
		return structs.every((struct) => !(struct instanceof Y.Skip) && isSound(struct)) ? null : 'damaged';
	} catch (error) {
		return error instanceof TooManyStructs ? 'tooLarge' : 'damaged';
	}
}

/**
 * The same for an update in the first encoding, as it comes over a line: what is in it, when it can be applied without harm,
 * else null. A gap in it is no fault, since what is missing may come later.
 */
export function decodeSoundUpdate(update: Uint8Array): ReturnType<typeof Y.decodeUpdateV2> | null {
	try {
		// This reads the first encoding with a decoder of it.
		const decoded = Y.decodeUpdateV2(update, CountingDecoderV1);
		return decoded.structs.every(isSound) ? decoded : null;
	} catch {
		return null;
	}
}

/** Whether a struct can be read, kept and written again. A gap (Skip) is sound where one may be. */
function isSound(struct: Y.Item | Y.GC | Y.Skip): boolean {
	if (!Number.isSafeInteger(struct.id.clock + struct.length) || struct.length <= 0) return false;
	if (!(struct instanceof Y.Item)) return true;
	const { content } = struct;
	if (content instanceof Y.ContentDoc) return false;
	if (content instanceof Y.ContentAny || content instanceof Y.ContentJSON) return isPlain(content.arr);
	if (content instanceof Y.ContentFormat) return isPlain(content.value);
	return !(content instanceof Y.ContentEmbed) || isPlain(content.embed);
}

/** What is deeper can be read from the top of the stack, and not be written again from further down. */
const MOST_LEVELS = 500;

/** Whether nothing in a value changes what it inherits from, and nothing is too deep. */
function isPlain(value: unknown, depth = 0): boolean {
	if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return true;
	if (depth > MOST_LEVELS) return false;
	if (Array.isArray(value)) return value.every((one) => isPlain(one, depth + 1));
	const isObject = Object.getPrototypeOf(value) === Object.prototype && !Object.hasOwn(value, '__proto__');
	return isObject && Object.values(value).every((one) => isPlain(one, depth + 1));
}
