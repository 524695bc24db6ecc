/** Letting somebody in here, and coming in there, over a line that is open: by codes, or again after a new key. */
import { openDoor, type Door, type DoorState } from './admission';
import { areEqual, randomText } from '../codes/bytes';
import { tagOfPlan } from '../codes/codes';
import { enterBy, type EntryState } from './entry';
import { countsOver } from './keys';
import type { Line, Listener } from '../link/line';
import { isCard, makeGrant, stricter, type Role } from './members';
import type { MessageOf } from '../link/messages';
import { nameOf } from './proof';
import { isSigned, type MemberId, type Signed } from './signing';
import type { Stay } from '../mesh/stay';

/** Somebody who waits for an answer of a person here. */
export interface Asking {
	readonly name: string;
	/** The version of their app. */
	readonly app: string;
	/** Who they were in this room, when they come back with an old key. */
	readonly again: MemberId | null;
	/** A viewer lets in viewers only. */
	admit(role: Role): void;
	refuse(): void;
}

export interface Doors {
	readonly asking: readonly Asking[];
	/** How far we are when we have to be admitted again, or were. */
	readonly again: EntryState | null;
	/** @param tell called whenever the state changes */
	open(line: Line, tell: (state: DoorState) => void, known?: Known): void;
	/** @param tag of the plan that the invitation is for */
	enter(line: Line, tell: (state: EntryState) => void, tag: Uint8Array): void;
	/** Asks a member who has the key that counts to let us in again. */
	enterAgain(line: Line, known: Known): void;
	end(): void;
}

/** Who is at the other end, when they signed for the line. */
export interface Known {
	readonly id: MemberId;
	readonly generation: number;
}

export function createDoors(stay: Stay): Doors {
	const open = new Map<Line, { readonly door: Door; readonly known: Known | null }>();
	/** Where we ask to come in. */
	const entering = new Set<Line>();
	let again: EntryState | null = null;
	const { clock, roster, identity, ring, neighbours } = stay;

	const listen = (line: Line, known: Known | null, to: Required<Pick<Listener, 'message' | 'ended'>>) =>
		line.become({
			message: to.message,
			ended(why) {
				if (known) stay.failed(known.id, line);
				to.ended(why);
			}
		});

	const admit = async (line: Line, known: Known | null, ready: MessageOf<'ready'>, offered: MessageOf<'admit'>) => {
		const { card, generation, proof } = ready;
		const isThem = known ? known.id === card.id : card.id !== identity.id;
		if (!isThem || !(await isCard(card))) return null;
		if (!(await isSigned(card.publicKey, comingIn(offered, card.id), proof))) return null;
		const grant = await makeGrant(identity, card.id, offered.role);
		const news = await roster.learn({ cards: [card], grants: [grant] });
		if (!news || !roster.get(card.id) || line.isOver) return null;
		// Before anything else: by their own grant they know that it is us, and by the others who we are to say so.
		line.send({ type: 'members', cards: [stay.card, card], grants: [...roster.wordsFor(identity.id), grant] });
		stay.link(line, card.id, known?.generation ?? generation, !known);
		stay.spread({ cards: [card], grants: [grant] }, card.id);
		return card.id;
	};
	const openFor = (line: Line, tell: (state: DoorState) => void, known: Known | null) => {
		const door = openDoor(line, clock, {
			offer(role) {
				const key = ring.counting;
				if (!key || stay.plan === null) throw new Error('Nobody is admitted to a room without a plan and a key.');
				if (roster.founders.length === 0) roster.found([identity.id]);
				const founders = [...roster.founders];
				const given = stricter(role, roster.roleOf(identity.id));
				return { type: 'admit', plan: stay.plan, role: given, key, host: stay.card, founders, nonce: randomText(16) };
			},
			enter: (ready, offered) => admit(line, known, ready, offered),
			outdone() {
				open.delete(line);
				enterAt(line, (state) => (again = state), null, known);
			},
			changed(state) {
				if (state.type === 'ended' || state.type === 'admitted') open.delete(line);
				tell(state);
				stay.changed();
			}
		});
		open.set(line, { door, known });
		listen(line, known, door);
	};

	const accept = async (line: Line, admit: MessageOf<'admit'>, tag: Uint8Array | null) => {
		const isOther = stay.plan !== null && stay.plan !== admit.plan;
		if (isOther || (tag && !areEqual(tag, await tagOfPlan(admit.plan)))) return 'otherPlan';
		if (ring.counting && countsOver(ring.counting, admit.key)) return 'key';
		if (!ring.takes(admit.key)) return 'broken';
		const proof = await identity.sign(comingIn(admit, identity.id));
		const generation = neighbours.nextGeneration(admit.host.id);
		return { type: 'ready', card: stay.card, generation, proof } as const;
	};
	const welcome = async (
		line: Line,
		{ cards, grants }: MessageOf<'members'>,
		admit: MessageOf<'admit'>,
		known: Known | null
	) => {
		const host = admit.host.id;
		// Signed for us alone, in this stay: only who let us in can have made it.
		const isForUs = grants.some(({ to, by }) => to === identity.id && by === host);
		const news = isForUs && (!known || known.id === host) ? await roster.learn({ cards, grants }) : null;
		if (!news || !roster.get(host)) return false;
		const { length } = roster.founders;
		// Who lets us in again is no more than another member of our room.
		if (!known) roster.found(admit.founders);
		const { founders } = roster;
		// Two rooms that become one: who is in both says to either that the other's founders are to be heard.
		const both = length > 0 && founders.length > length ? founders : [];
		const word = { cards: [], grants: await Promise.all(both.map((id) => makeGrant(identity, id, 'editor'))) };
		await roster.learn(word);
		if (again) again = { type: 'admitted', by: host };
		stay.plan = admit.plan;
		ring.add(admit.key);
		stay.keyChanged();
		const generation = known?.generation ?? neighbours.nextGeneration(host) - 1;
		stay.link(line, host, generation, !known);
		stay.spread(word, host);
		stay.spread(news, host);
		return true;
	};
	const enterAt = (line: Line, tell: (state: EntryState) => void, tag: Uint8Array | null, known: Known | null) => {
		const entry = enterBy(line, clock, {
			name: stay.card.name,
			app: stay.app,
			accept: (admit) => accept(line, admit, tag),
			welcome: (members, admit) => welcome(line, members, admit, known),
			outdoes() {
				const key = ring.counting;
				line.send({ type: 'refuse', reason: 'key', ...(key ? { key: nameOf(key) } : {}) });
				openFor(line, () => {}, known);
			},
			changed(state) {
				if (state.type === 'ended' || state.type === 'admitted') entering.delete(line);
				tell(state);
				stay.changed();
			}
		});
		if (entry.state.type !== 'ended') entering.add(line);
		listen(line, known, entry);
	};
	const enterAgain = (line: Line, known: Known) => {
		enterAt(line, (state) => (again = state), null, known);
		again = { type: 'greeting' };
		stay.changed();
	};
	return {
		get asking() {
			return [...open.values()].flatMap(({ door, known }) =>
				door.state.type === 'asking'
					? [{ ...door.state, again: known?.id ?? null, admit: door.admit, refuse: door.refuse }]
					: []
			);
		},
		get again() {
			return again;
		},
		open: (line, tell, known) => openFor(line, tell, known ?? null),
		enter: (line, tell, tag) => enterAt(line, tell, tag, null),
		enterAgain,
		end() {
			for (const line of [...open.keys(), ...entering]) line.end('left');
		}
	};
}

/** What a newcomer signs: with the number that the host chose, so that it is of use only here and now. */
const comingIn = ({ plan, host, nonce }: MessageOf<'admit'>, id: MemberId): Signed => [
	'ready',
	plan,
	host.id,
	nonce,
	id
];
