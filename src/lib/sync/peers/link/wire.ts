/** The values that messages are made of, as they may come from outside. */
import * as v from 'valibot';

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
/** base64url of so many bytes. */
const bytes = (least: number, most: number) =>
	v.pipe(
		v.string(),
		v.minLength(Math.ceil((least * 4) / 3)),
		v.maxLength(Math.ceil((most * 4) / 3)),
		v.regex(/^[A-Za-z0-9_-]*$/),
		v.check((value) => value.length % 4 !== 1)
	);

/** As many as a room can hold, with those who are away. */
export const MOST_MEMBERS = 64;

const memberId = bytes(12, 12);
const signature = bytes(64, 64);
const person = v.nullable(text(200));
const name = v.pipe(text(80), v.minLength(1));
const role = v.picklist(['editor', 'viewer']);
const keyName = { id: bytes(8, 8), epoch: count(1_000_000) };

export const planKey = v.object({ ...keyName, by: person, secret: bytes(32, 32) });

export const card = v.object({ id: memberId, name, person, publicKey: bytes(65, 65), signature });

export const grant = v.object({ to: memberId, role, by: memberId, byKey: bytes(65, 65), signature });

export const removal = v.object({
	member: memberId,
	by: memberId,
	byKey: bytes(65, 65),
	key: v.object(keyName),
	/** Everybody who was removed as far as who made this key knew. */
	without: v.pipe(v.array(memberId), v.maxLength(MOST_MEMBERS)),
	signature
});

const cards = v.pipe(v.array(card), v.maxLength(MOST_MEMBERS));
const grants = v.pipe(v.array(grant), v.maxLength(4 * MOST_MEMBERS));
const linked = v.pipe(v.array(memberId), v.maxLength(MOST_MEMBERS));
const founders = v.pipe(v.array(memberId), v.maxLength(MOST_MEMBERS));
const description = bytes(1, 2_000);
const kind = v.picklist(['offer', 'answer']);
const generation = count(1_000_000_000);

const reason = v.picklist(['no', 'version', 'noAnswer', 'key']);
const type = <T extends string>(name: T) => ({ type: v.literal(name) });

/** The messages in JSON, without those whose bytes are the business of who gets them. */
export const spoken = v.variant('type', [
	/** All that somebody tells before they are admitted. */
	v.object({ ...type('hello'), name, app: text(40), protocol: count(127) }),
	/** Says only that somebody is being asked. */
	v.object(type('wait')),
	v.object({
		...type('admit'),
		plan: text(200),
		role,
		key: planKey,
		host: card,
		founders,
		nonce: bytes(16, 16)
	}),
	v.object({
		...type('refuse'),
		reason,
		protocol: v.exactOptional(count(127)),
		key: v.exactOptional(v.object(keyName))
	}),
	/** `proof` is a signature over the nonce of the admission. */
	v.object({ ...type('ready'), card, generation, proof: signature }),
	v.object({
		...type('members'),
		cards: v.exactOptional(cards, []),
		grants: v.exactOptional(grants, []),
		linked: v.exactOptional(linked)
	}),
	v.object({
		...type('signal'),
		from: memberId,
		to: memberId,
		/** Goes up with every signal from the one to the other, so that none counts twice. */
		seq: count(1_000_000_000),
		kind,
		generation,
		description,
		signature,
		/** How often it may still be passed on; not signed, since it goes down under way. */
		hops: count(8)
	}),
	v.object({ ...type('spare'), kind, generation, description }),
	v.variant('step', [
		v.object({
			...type('proof'),
			step: v.literal('nonce'),
			member: memberId,
			key: v.object(keyName),
			nonce: bytes(16, 16)
		}),
		v.object({ ...type('proof'), step: v.literal('mac'), mac: bytes(32, 32) })
	]),
	/** Who is removed gets it without the key. */
	v.object({ ...type('remove'), removal, key: v.nullable(planKey) }),
	v.object({ ...type('bye'), member: memberId, signature })
]);
