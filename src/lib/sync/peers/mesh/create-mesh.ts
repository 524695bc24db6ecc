import { createDoors } from '../members/doors';
import { makeGoodbye } from '../members/goodbye';
import { surplusLinks, wantedLinks } from './gossip';
import { createInvitations } from './invitations';
import { createKeyRing } from '../members/keys';
import { openLine, type Listener } from '../link/line';
import { createLinks, type Parts } from './links';
import { makeCard } from '../members/members';
import type { Mesh, MeshEvents, MeshOptions } from './mesh';
import { createNeighbours } from './neighbours';
import { createProver } from '../members/prover';
import { createRelay } from './relay';
import { createRemovals } from '../members/removals';
import { createRoster } from '../members/roster';
import { createIdentity, type MemberId } from '../members/signing';
import { createSpares } from './spares';
import { createStandings } from './standings';
import { listIn, type Stay } from './stay';
import { createWiring } from './wiring';

/** Characters of a name that other apps take, as in wire.ts: with more of them one would be no member at all. */
const LONGEST_NAME = 80;
/** Milliseconds between two looks at who is to be linked. */
const TEND_MS = 1_000;

export async function createMesh(options: MeshOptions): Promise<Mesh> {
	const { clock, connect } = options;
	const identity = await createIdentity();
	const self = identity.id;
	const card = await makeCard(identity, options.name.slice(0, LONGEST_NAME), options.person);
	const goodbye = await makeGoodbye(identity);
	const roster = createRoster();
	const neighbours = createNeighbours();
	await roster.learn({ cards: [card], grants: [] });
	const observers = new Set<Partial<MeshEvents>>();
	let isOver = false;
	let isRemoved = false;

	const tell = (run: (events: Partial<MeshEvents>) => void) => [...observers].forEach(run);
	const changed = () => tell((events) => events.changed?.());
	const others = () => roster.ids.filter((id) => id !== self);
	const isBarred = () => {
		const { again } = doors;
		return again?.type === 'ended' ? again.why === 'refused' : again !== null && again.type !== 'admitted';
	};
	const open = (listener: Listener, resting = false) => openLine(connect, clock, listener, resting);

	const stay: Stay = {
		clock,
		identity,
		card,
		app: options.app,
		plan: options.plan,
		roster,
		ring: createKeyRing(options.keys, (keys) => stay.plan !== null && options.keep(stay.plan, keys)),
		neighbours,
		link: (line, ...rest) => (isOver ? line.end('closed') : links.link(line, ...rest)),
		failed: (id, line) => wiring.failed(id, line),
		spread(news, except) {
			if (news.cards.length + news.grants.length === 0) return;
			for (const message of listIn(news)) neighbours.broadcast(message, except);
			tend();
			changed();
		},
		keyChanged() {
			const key = stay.ring.counting?.id;
			for (const neighbour of neighbours.all) if (neighbour.key !== key) neighbour.line.end('closed');
		},
		changed
	};
	const links = createLinks(stay, () => parts, {
		linked: (id) => tell((events) => events.linked?.(id)),
		unlinked: (id, why) => tell((events) => events.unlinked?.(id, why)),
		data: (from, bytes) => tell((events) => events.data?.(from, bytes))
	});
	const isShut = (id: MemberId) => links.shut.has(id) || isBarred();
	const doors = createDoors(stay);
	const invitations = createInvitations(stay, connect, doors);
	const prove = createProver(stay, doors, isBarred, (id, line, why) => {
		if (why === 'broken') links.shutOut(id);
		wiring.failed(id, line);
	});
	const spares = createSpares(
		self,
		neighbours,
		clock,
		options.network ?? null,
		(listener) => open(listener, true),
		prove
	);
	const wiring = createWiring(self, clock, neighbours, () => relay, open, prove);
	const relay = createRelay(identity, roster, neighbours, (from, signal) => {
		if (!links.shut.has(from)) wiring.arrived(from, signal);
	});
	const gone = (member: MemberId) => {
		neighbours.get(member)?.line.end('closed');
		wiring.drop(member);
		spares.drop(member);
		changed();
	};
	const out = () => {
		isRemoved = true;
		leave();
		changed();
	};
	const removals = createRemovals(identity, options.person, roster, stay.ring, neighbours, gone, out);
	const parts: Parts = { relay, removals, spares, wiring };
	const standings = createStandings(self, roster, neighbours, spares, isShut, clock.now);

	const tend = () => {
		if (isOver) return;
		const wanted = wantedLinks(self, others());
		wiring.tend(new Set([...wanted].filter((id) => !isShut(id))));
		spares.tend(others());
		for (const { line } of surplusLinks(wanted, others().length, neighbours.all)) line.end('closed');
		const { isNew, over } = standings.tend(clock.now());
		for (const id of over) {
			roster.forget(id);
			wiring.drop(id);
			spares.drop(id);
		}
		if (isNew || over.length > 0) changed();
	};
	const stopTending = clock.every(TEND_MS, tend);
	const leave = () => {
		if (isOver) return;
		isOver = true;
		stopTending();
		neighbours.broadcast(goodbye);
		for (const { line } of neighbours.all) line.end('left');
		invitations.end();
		doors.end();
		wiring.end();
		spares.end();
	};

	return {
		get self() {
			return { ...card, role: roster.founders.length === 0 ? 'editor' : roster.roleOf(self) };
		},
		get members() {
			return roster.members;
		},
		get linked() {
			return neighbours.ids;
		},
		get plan() {
			return stay.plan;
		},
		get asking() {
			return doors.asking;
		},
		get again() {
			return doors.again;
		},
		get isRemoved() {
			return isRemoved;
		},
		get passesOn() {
			const { all } = neighbours;
			return all.some((one) => all.some(({ id }) => id !== one.id && !one.linked.has(id)));
		},
		roleOf: roster.roleOf,
		standing: standings.of,
		invite: invitations.invite,
		complete: invitations.complete,
		reply: invitations.reply,
		remove: removals.remove,
		send: (to, bytes) => neighbours.get(to)?.line.send({ type: 'direct', bytes }),
		end: (member, why) => neighbours.get(member)?.line.end(why),
		observe(events) {
			observers.add(events);
			return () => observers.delete(events);
		},
		leave
	};
}
