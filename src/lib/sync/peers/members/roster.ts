import { isCard, isGrant, stricter, type Card, type Grant, type Member, type Role } from './members';
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
	/** All that a newcomer needs, without those who left or were removed. */
	readonly all: News;
	readonly removed: ReadonlySet<MemberId>;
	get(id: MemberId): Member | undefined;
	/** Of somebody unknown: what may do least. */
	roleOf(id: MemberId): Role;
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
/** Members who say of one that they may edit: each of them let the same one in. */
const MOST_SAY_SO = 8;

export function createRoster(): Roster {
	const cards = new Map<MemberId, Card>();
	const grants = new Map<string, Grant>();
	const gone = new Set<MemberId>();
	const removed = new Set<MemberId>();

	const forget = (id: MemberId) => {
		cards.delete(id);
		for (const [key, { to }] of grants) if (to === id) grants.delete(key);
	};
	const bye = (id: MemberId) => {
		forget(id);
		gone.add(id);
		for (const first of gone) if (gone.size > MOST_GONE) gone.delete(first);
	};
	const isWelcome = (id: MemberId) => !gone.has(id) && !removed.has(id);

	/** The stricter of what was said of this member, and of others who are the same person. */
	const roleOf = (id: MemberId, asked: ReadonlySet<MemberId> = new Set()): Role => {
		const person = cards.get(id)?.person ?? null;
		const isSame = (to: MemberId) => to === id || (person !== null && cards.get(to)?.person === person);
		const said = [...grants.values()].filter(({ to }) => isSame(to));
		if (said.length === 0) return 'viewer';
		const seen = new Set([...asked, id]);
		// Nobody gives more than they have. Who left is taken at their word.
		return said
			.map(({ role, by }) => (seen.has(by) || !cards.has(by) ? role : stricter(role, roleOf(by, seen))))
			.reduce(stricter);
	};
	const memberOf = (card: Card): Member => {
		const { id, name, person, publicKey } = card;
		return { id, name, person, publicKey, role: roleOf(id) };
	};
	const isNewCard = ({ id }: Card) => isWelcome(id) && !cards.has(id) && cards.size < MOST_MEMBERS;
	/** Who may only look gets no other role by what more is said, so that nobody fills the memory with it. */
	const isNewGrant = ({ to, by, role }: Grant) => {
		if (!isWelcome(to)) return false;
		const said = [...grants.values()].filter((grant) => grant.to === to);
		if (said.some((grant) => grant.role === 'viewer')) return false;
		return role === 'viewer' || (said.length < MOST_SAY_SO && said.every((grant) => grant.by !== by));
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
		removed,
		get(id) {
			const card = cards.get(id);
			return card && memberOf(card);
		},
		roleOf: (id) => roleOf(id),
		async learn(news) {
			const isOf = (id: MemberId) => cards.has(id) || news.cards.some((card) => card.id === id);
			const fresh = {
				cards: news.cards.filter(isNewCard),
				grants: news.grants.filter((grant) => isOf(grant.to) && isNewGrant(grant))
			};
			const sound = await Promise.all([...fresh.cards.map(isCard), ...fresh.grants.map(isGrant)]);
			if (sound.includes(false)) return null;
			// Another link may have brought the same meanwhile.
			const learnt: News = {
				cards: fresh.cards.filter((card) => isNewCard(card) && cards.set(card.id, card)),
				grants: fresh.grants.filter(
					(grant) => cards.has(grant.to) && isNewGrant(grant) && grants.set(keyOf(grant), grant)
				)
			};
			return learnt;
		},
		bye,
		remove(id) {
			forget(id);
			removed.add(id);
		},
		forget
	};
}

const keyOf = ({ to, by }: Grant): string => `${to} ${by}`;
