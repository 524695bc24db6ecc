/** Who is in the room. What members tell of themselves and of each other is signed by whom it is from. */
import type { Id } from '$lib/plan/model';
import { isSignedBy, type Identity, type MemberId } from './signing';

export type Role = 'editor' | 'viewer';

export interface Member {
	readonly id: MemberId;
	readonly name: string;
	readonly role: Role;
	/** Who it is in the plan, when they told. */
	readonly person: Id | null;
	readonly publicKey: string;
}

/** What a member tells of itself. */
export interface Card extends Omit<Member, 'role'> {
	readonly signature: string;
}

/** What a member says that another may do. It holds the key of who says it, who may have left long ago. */
export interface Grant {
	readonly to: MemberId;
	readonly role: Role;
	readonly by: MemberId;
	readonly byKey: string;
	readonly signature: string;
}

export const stricter = (one: Role, other: Role): Role => (one === 'viewer' ? one : other);

export async function makeCard(identity: Identity, name: string, person: Id | null): Promise<Card> {
	const card = { id: identity.id, name, person, publicKey: identity.publicKey };
	return { ...card, signature: await identity.sign(saidByCard(card)) };
}

export const isCard = (card: Card): Promise<boolean> =>
	isSignedBy(card.id, card.publicKey, saidByCard(card), card.signature);

export async function makeGrant(by: Identity, to: MemberId, role: Role): Promise<Grant> {
	const grant = { to, role, by: by.id, byKey: by.publicKey };
	return { ...grant, signature: await by.sign(saidByGrant(grant)) };
}

export const isGrant = (grant: Grant): Promise<boolean> =>
	isSignedBy(grant.by, grant.byKey, saidByGrant(grant), grant.signature);

const saidByCard = ({ id, name, person }: Omit<Card, 'signature'>) => ['card', id, name, person];
const saidByGrant = ({ to, role, by }: Omit<Grant, 'signature'>) => ['grant', to, role, by];
