import { isCard, isGrant, type Card, type Grant, type Member, type Role } from './members';
import type { MemberId } from './signing';
import { MOST_MEMBERS } from '../link/wire';

export interface News {
	readonly cards: readonly Card[];
	readonly grants: readonly Grant[];
}

/** The list of members, which grows with what others tell and shrinks when somebody says that they leave. */
export interface Roster {
	readonly members: readonly Member[];
	readonly ids: readonly MemberId[];
	/** All that a newcomer needs: who is here, and by whose words they are. */
	readonly all: News;
	/** Who let in the first one, of each of the rooms that met here. None before we let somebody in, or were let in. */
	readonly founders: readonly MemberId[];
	found(founders: readonly MemberId[]): void;
	readonly removed: ReadonlySet<MemberId>;
	get(id: MemberId): Member | undefined;
	/** Of somebody unknown: what may do least. */
	roleOf(id: MemberId): Role;
	/** By whose words somebody may edit, the founder's first. */
	wordsFor(id: MemberId): readonly Grant[];
	/** Takes over what is true. Returns what was new, or null when a signature is false. */
	learn(news: News): Promise<News | null>;
	/** Somebody left, and does not come back under this id. */
	bye(id: MemberId): void;
	remove(id: MemberId): void;
	/** Somebody is away for so long that they are not expected; they may be learnt again. */
	forget(id: MemberId): void;
}

/** Ids of those who left that are remembered, so that an old list does not bring them back. */
const MOST_GONE = 1_000;
/** Words that are kept: those that count, and of one member those of whom it is not known yet whether theirs do. */
const MOST_GRANTS = 1_000;
const MOST_IN_DOUBT = 8;

export function createRoster(): Roster {
	const cards = new Map<MemberId, Card>();
	const grants = new Map<string, Grant>();
	const gone = new Set<MemberId>();
	const removed = new Set<MemberId>();
	const founders = new Set<MemberId>();
	let heard: ReadonlyMap<MemberId, Grant | null> | null = null;

	/**
	 * The rule of roles. Heard are the founders, and everybody of whom one who is heard said "editor", also once they left. Who
	 * is heard may edit, unless one who is heard said "viewer" of them or of the same person. All that others say counts for
	 * nothing, so that a viewer lowers nobody, under made-up names neither; and since words only add to who is heard, everybody
	 * finds the same in whatever order they come. Gives each by whose word, the nearest to a founder.
	 */
	const heardOnes = (): ReadonlyMap<MemberId, Grant | null> => {
		if (heard) return heard;
		const found = new Map<MemberId, Grant | null>([...founders].map((id) => [id, null]));
		for (const [one] of found)
			for (const grant of grants.values())
				if (grant.by === one && grant.role === 'editor' && !found.has(grant.to)) found.set(grant.to, grant);
		return (heard = found);
	};
	const wordsFor = (id: MemberId): readonly Grant[] => {
		const grant = heardOnes().get(id);
		return grant ? [...wordsFor(grant.by), grant] : [];
	};
	const roleOf = (id: MemberId): Role => {
		const person = cards.get(id)?.person ?? null;
		const isSame = (to: MemberId) => to === id || (person !== null && cards.get(to)?.person === person);
		const isHeard = (by: MemberId) => heardOnes().has(by);
		const mayLook = [...grants.values()].some(({ to, role, by }) => role === 'viewer' && isSame(to) && isHeard(by));
		return isHeard(id) && !mayLook ? 'editor' : 'viewer';
	};
	const forget = (id: MemberId) => {
		cards.delete(id);
		for (const [key, { to, by }] of grants) if (to === id && !heardOnes().has(by)) grants.delete(key);
	};
	const bye = (id: MemberId) => {
		forget(id);
		gone.add(id);
		for (const first of gone) if (gone.size > MOST_GONE) gone.delete(first);
	};
	const memberOf = (card: Card): Member => {
		const { id, name, person, publicKey } = card;
		return { id, name, person, publicKey, role: roleOf(id) };
	};
	const isNewCard = ({ id }: Card) => !gone.has(id) && !removed.has(id) && !cards.has(id) && cards.size < MOST_MEMBERS;
	const isNewGrant = (grant: Grant) => !grants.has(keyOf(grant));
	const isOfUse = ({ to, by }: Grant) => {
		// Without founders these are the words of who lets us in, and said who those are.
		if (founders.size === 0 || heardOnes().has(by)) return grants.size < MOST_GRANTS;
		const inDoubt = [...grants.values()].filter((grant) => grant.to === to && !heardOnes().has(grant.by));
		return cards.has(to) && inDoubt.length < MOST_IN_DOUBT;
	};
	const note = (grant: Grant) => {
		if (!isNewGrant(grant) || !isOfUse(grant)) return false;
		grants.set(keyOf(grant), grant);
		heard = null;
		return true;
	};

	return {
		get members() {
			return [...cards.values()].map(memberOf).sort((one, other) => (one.id < other.id ? -1 : 1));
		},
		get ids() {
			return [...cards.keys()];
		},
		get all() {
			return { cards: [...cards.values()], grants: [...grants.values()] };
		},
		get founders() {
			return [...founders];
		},
		found(ids) {
			heard = null;
			for (const id of ids) founders.add(id);
		},
		removed,
		get(id) {
			const card = cards.get(id);
			return card && memberOf(card);
		},
		roleOf,
		wordsFor,
		async learn(news) {
			const fresh = { cards: news.cards.filter(isNewCard), grants: news.grants.filter(isNewGrant) };
			const sound = await Promise.all([...fresh.cards.map(isCard), ...fresh.grants.map(isGrant)]);
			if (sound.includes(false)) return null;
			// Another link may have brought the same meanwhile.
			return {
				cards: fresh.cards.filter((card) => isNewCard(card) && cards.set(card.id, card)),
				grants: fresh.grants.filter(note)
			};
		},
		bye,
		remove(id) {
			forget(id);
			removed.add(id);
		},
		forget
	};
}

const keyOf = ({ to, by, role }: Grant): string => `${to} ${by} ${role}`;
