import type { Id } from '$lib/plan/model';
import type { Clock } from '../link/clock';
import type { KeyRing } from '../members/keys';
import type { Line } from '../link/line';
import type { Card } from '../members/members';
import type { MessageOf } from '../link/messages';
import type { Neighbours } from './neighbours';
import type { News, Roster } from '../members/roster';
import type { Identity, MemberId } from '../members/signing';

/** What the parts of a mesh share: who we are in it, whom we know, and what happens when one of them comes near. */
export interface Stay {
	readonly clock: Clock;
	readonly identity: Identity;
	readonly card: Card;
	/** The version of this app. */
	readonly app: string;
	/** Null for a newcomer, until they are admitted. */
	plan: Id | null;
	readonly roster: Roster;
	readonly ring: KeyRing;
	readonly neighbours: Neighbours;
	/** Takes a line on which the key is proven as the link to this member. */
	link(line: Line, id: MemberId, generation: number, isByPeople: boolean): void;
	/** The attempt over this line did not work. */
	failed(id: MemberId, line: Line): void;
	/** Tells neighbours what is new, and tries to be linked to those who are. */
	spread(news: News, except: MemberId): void;
	/** Which key counts has changed: those who proved another one are asked again. */
	keyChanged(): void;
	changed(): void;
}

/** Cards and grants that go in one message, so that it stays small and is not overtaken. */
const IN_ONE = 16;

/** The list of members in small messages. */
export function listIn({ cards, grants }: News): readonly MessageOf<'members'>[] {
	const count = Math.ceil(Math.max(cards.length, grants.length, 1) / IN_ONE);
	return Array.from({ length: count }, (_, index) => ({
		type: 'members',
		cards: cards.slice(index * IN_ONE, (index + 1) * IN_ONE),
		grants: grants.slice(index * IN_ONE, (index + 1) * IN_ONE)
	}));
}
