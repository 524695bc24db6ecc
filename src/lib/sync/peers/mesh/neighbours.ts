import type { Line } from '../link/line';
import type { Message } from '../link/messages';
import type { MemberId } from '../members/signing';

/** Somebody to whom there is an open link, with the key proven. */
export interface Neighbour {
	readonly id: MemberId;
	readonly line: Line;
	/** Of two links to one member the later attempt stays; both ends know it by this number. */
	readonly generation: number;
	/** The id of the key that was proven, or that both got since. */
	key: string;
	/** Whom they said that they are linked to. */
	linked: ReadonlySet<MemberId>;
	/** The last signal that came this way, by from and to: a second time is a replay. */
	readonly signals: Map<string, number>;
}

export interface Neighbours {
	readonly all: readonly Neighbour[];
	readonly ids: readonly MemberId[];
	get(id: MemberId): Neighbour | undefined;
	set(neighbour: Neighbour): void;
	/** False when this line was not, or no longer, the link to them. */
	remove(id: MemberId, line: Line): boolean;
	broadcast(message: Message, except?: MemberId): void;
	/** A number higher than that of every attempt so far to be linked to them. */
	nextGeneration(id: MemberId): number;
	noteGeneration(id: MemberId, generation: number): void;
}

export function createNeighbours(): Neighbours {
	const neighbours = new Map<MemberId, Neighbour>();
	const generations = new Map<MemberId, number>();
	const noteGeneration = (id: MemberId, generation: number) =>
		void generations.set(id, Math.max(generations.get(id) ?? 0, generation));
	return {
		get all() {
			return [...neighbours.values()];
		},
		get ids() {
			return [...neighbours.keys()];
		},
		get: (id) => neighbours.get(id),
		set(neighbour) {
			noteGeneration(neighbour.id, neighbour.generation);
			neighbours.set(neighbour.id, neighbour);
		},
		remove: (id, line) => neighbours.get(id)?.line === line && neighbours.delete(id),
		broadcast(message, except) {
			for (const { id, line } of neighbours.values()) if (id !== except) line.send(message);
		},
		nextGeneration(id) {
			noteGeneration(id, (generations.get(id) ?? 0) + 1);
			return generations.get(id) ?? 1;
		},
		noteGeneration
	};
}
