import type { Member } from './members';
import type { MessageOf } from '../link/messages';
import { isSigned, type Identity, type MemberId, type Signed } from './signing';

/** Made when a stay begins: a page that closes has no time to sign. It tells also those who are not linked to us. */
export const makeGoodbye = async (identity: Identity): Promise<MessageOf<'bye'>> => ({
	type: 'bye',
	member: identity.id,
	signature: await identity.sign(saidBy(identity.id))
});

export const isGoodbye = ({ signature }: MessageOf<'bye'>, { id, publicKey }: Member): Promise<boolean> =>
	isSigned(publicKey, saidBy(id), signature);

const saidBy = (member: MemberId): Signed => ['bye', member];
