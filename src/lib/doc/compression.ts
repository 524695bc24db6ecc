/** Raw deflate by the browser itself: no library, and nothing of the whole has to stand in memory twice. */

/** Bytes that go in at once. Deflate makes at most a thousandfold of it, which is what is held before it is counted. */
const PIECE = 16_384;

export function deflate(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
	return collect(piecesOf(bytes).pipeThrough(new CompressionStream('deflate-raw')), Infinity);
}

/** Unpacks to at most so many bytes; throws when there is more in it, and when it is not deflated or cut. */
export function inflate(bytes: Uint8Array, most: number): Promise<Uint8Array<ArrayBuffer>> {
	return collect(piecesOf(bytes).pipeThrough(new DecompressionStream('deflate-raw')), most);
}

function piecesOf(bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
	let at = 0;
	return new ReadableStream(
		{
			pull(controller) {
				if (at >= bytes.length) return controller.close();
				controller.enqueue(bytes.slice(at, at + PIECE));
				at += PIECE;
			}
		},
		{ highWaterMark: 0 }
	);
}

async function collect(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer>> {
	const reader = stream.getReader();
	const pieces: Uint8Array[] = [];
	let size = 0;
	for (let next = await reader.read(); !next.done; next = await reader.read()) {
		size += next.value.length;
		if (size > most) {
			await reader.cancel();
			throw new Error('There is more in it than it says.');
		}
		pieces.push(next.value);
	}
	const whole = new Uint8Array(size);
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}
