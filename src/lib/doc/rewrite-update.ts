import * as Y from 'yjs';
import { endOf, type Struct } from './same-structs';

/** What stands under a number from a clock on stands under another, at the same clocks. */
export interface Rename {
	readonly client: number;
	readonly from: number;
	readonly to: number;
	/** Whether the number was made in this way itself, so that before the clock it holds nothing. */
	readonly isMade: boolean;
}

interface Decoded {
	readonly structs: readonly Struct[];
	readonly ds: { readonly clients: ReadonlyMap<number, readonly { readonly clock: number; readonly len: number }[]> };
}

/** The same update with structs, references and deletions under their new numbers, in the second version of Yjs. */
export function rewriteUpdate({ structs, ds }: Decoded, renames: readonly Rename[]): Uint8Array<ArrayBuffer> {
	const byClient = new Map(renames.map((rename) => [rename.client, rename]));
	const clientAt = (client: number, clock: number): number | null => {
		const rename = byClient.get(client);
		if (!rename) return client;
		return clock >= rename.from ? rename.to : rename.isMade ? null : client;
	};
	class RenamingEncoder extends Y.UpdateEncoderV1 {
		override writeLeftID(id: Y.ID): void {
			super.writeLeftID(renamed(id));
		}
		override writeRightID(id: Y.ID): void {
			super.writeRightID(renamed(id));
		}
	}
	const renamed = ({ client, clock }: Y.ID): Y.ID => Y.createID(clientAt(client, clock) ?? client, clock);

	const runs = new Map<number, Struct[]>();
	for (const struct of structs)
		for (const part of splitAt(struct, byClient.get(struct.id.client)?.from)) {
			const to = clientAt(part.id.client, part.id.clock);
			if (to !== null) listAt(runs, to).push(part);
		}
	const bytes: number[] = [];
	writeNumber(bytes, runs.size);
	for (const [client, run] of runs) {
		run.sort((a, b) => a.id.clock - b.id.clock);
		// A number starts at nought: nobody asks for what would stand before.
		const start = run[0]?.id.clock ?? 0;
		const whole = start > 0 ? [new Y.GC(Y.createID(client, 0), start), ...run] : run;
		const encoder = new RenamingEncoder();
		for (const struct of whole) struct.write(encoder, 0);
		for (const number of [whole.length, client, 0]) writeNumber(bytes, number);
		for (const byte of encoder.toUint8Array()) bytes.push(byte);
	}
	writeDeletions(bytes, ds, (client) => byClient.get(client)?.from, clientAt);
	return new Uint8Array(Y.convertUpdateFormatV1ToV2(Uint8Array.from(bytes)));
}

function listAt<T>(lists: Map<number, T[]>, client: number): T[] {
	const list = lists.get(client) ?? [];
	lists.set(client, list);
	return list;
}

/** A struct in two when the clock falls in it. */
function splitAt(struct: Struct, clock: number | undefined): readonly Struct[] {
	const { client, clock: start } = struct.id;
	if (clock === undefined || clock <= start || clock >= endOf(struct)) return [struct];
	if (!(struct instanceof Y.Item))
		return [new Y.GC(struct.id, clock - start), new Y.GC(Y.createID(client, clock), endOf(struct) - clock)];
	const rest = struct.content.splice(clock - start);
	const { rightOrigin, parent, parentSub } = struct;
	const before = Y.createID(client, clock - 1);
	return [struct, new Y.Item(Y.createID(client, clock), null, before, null, rightOrigin, parent, parentSub, rest)];
}

function writeDeletions(
	bytes: number[],
	ds: Decoded['ds'],
	splitOf: (client: number) => number | undefined,
	clientAt: (client: number, clock: number) => number | null
): void {
	const found = new Map<number, (readonly [clock: number, length: number])[]>();
	for (const [client, deletions] of ds.clients)
		for (const { clock, len } of deletions) {
			const middle = Math.min(Math.max(splitOf(client) ?? clock, clock), clock + len);
			for (const [start, end] of [
				[clock, middle],
				[middle, clock + len]
			] as const) {
				const to = clientAt(client, start);
				if (end > start && to !== null) listAt(found, to).push([start, end - start]);
			}
		}
	writeNumber(bytes, found.size);
	for (const [client, deletions] of found) {
		deletions.sort(([a], [b]) => a - b);
		for (const number of [client, deletions.length, ...deletions.flat()]) writeNumber(bytes, number);
	}
}

/** Seven bits a byte, the lowest first, as in the first version of Yjs. */
function writeNumber(bytes: number[], number: number): void {
	let rest = number;
	for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80);
	bytes.push(rest);
}
