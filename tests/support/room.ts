/** Rooms for tests: members on machines of a network in memory, who carry codes to each other without a mistake. */
import type { Role } from '$lib/sync/peers/members/members';
import { createMesh } from '$lib/sync/peers/mesh/create-mesh';
import type { Mesh, MeshOptions } from '$lib/sync/peers/mesh/mesh';
import type { RoomNetwork } from './room-network';

export interface Machine {
	readonly name: string;
	readonly mesh: Mesh;
	/** What came in, as text. */
	readonly heard: string[];
	/** Links that ended, as "name why". */
	readonly ended: string[];
}

export interface Room {
	readonly network: RoomNetwork;
	readonly machines: Machine[];
	/** A machine with the plan, or a newcomer without it. */
	add(name: string, options?: Partial<MeshOptions>): Promise<Machine>;
	/** Carries both codes, and lets the newcomer in. */
	admit(host: Machine, newcomer: Machine, role?: Role): Promise<void>;
	nameOf(id: string): string;
}

export const PLAN = 'plan-of-the-room';

/** What somebody brings along who has nothing of the plan yet. */
export const newcomerOn = (network: RoomNetwork, name: string): MeshOptions => ({
	plan: null,
	name,
	person: null,
	app: '1.0.0',
	keys: [],
	keep: () => {},
	connect: network.connect(name),
	clock: network.clock
});

export function createRoom(network: RoomNetwork): Room {
	const machines: Machine[] = [];
	const nameOf = (id: string) => machines.find(({ mesh }) => mesh.self.id === id)?.name ?? id;
	return {
		network,
		machines,
		nameOf,
		async add(name, options = {}) {
			const mesh = await createMesh({ ...newcomerOn(network, name), ...options });
			const machine: Machine = { name, mesh, heard: [], ended: [] };
			mesh.observe({
				data: (_from, bytes) => machine.heard.push(new TextDecoder().decode(bytes)),
				unlinked: (id, why) => machine.ended.push(`${nameOf(id)} ${why}`)
			});
			machines.push(machine);
			return machine;
		},
		async admit(host, newcomer, role = 'editor') {
			const invitation = await host.mesh.invite();
			const reply = await newcomer.mesh.reply(invitation.code);
			if (!reply.ok) throw new Error(`The code was refused: ${reply.error}`);
			const completed = await host.mesh.complete(reply.value.code);
			if (!completed.ok) throw new Error(`The reply was refused: ${completed.error}`);
			await network.run(2_000);
			host.mesh.asking.find(({ name }) => name === newcomer.name)?.admit(role);
			await network.run(1_000);
		}
	};
}

/** Whom each is linked to, by name. */
export const linksIn = (room: Room): Readonly<Record<string, readonly string[]>> =>
	Object.fromEntries(room.machines.map(({ name, mesh }) => [name, mesh.linked.map(room.nameOf).sort()]));

export const isFullyLinked = ({ machines }: Room, among: readonly Machine[] = machines): boolean =>
	among.every((one) => among.every((other) => one === other || one.mesh.linked.includes(other.mesh.self.id)));

/** To everybody who is linked. */
export function say({ mesh }: Machine, text: string): void {
	for (const id of mesh.linked) mesh.send(id, new TextEncoder().encode(text));
}
