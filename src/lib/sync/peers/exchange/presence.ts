/** What members show of themselves while they are here: said by somebody else's app, and so looked at before it is used. */
import * as v from 'valibot';

export interface Presence {
	/** Null until the member has told. */
	readonly person: { readonly name: string; readonly initials: string; readonly colour: string } | null;
	/** A screen, perhaps something on it, perhaps a field of that. Null when nothing is open. */
	readonly at: { readonly screen: string; readonly entity: string | null; readonly field: string | null } | null;
	/** Whether something is being typed in that field. */
	readonly typing: boolean;
	/** Whether others may follow through the screens. */
	readonly presents: boolean;
}

/** What is too long is cut, so that no presence is over 2 kB, also when each letter takes six bytes. */
const cut = (most: number) =>
	v.pipe(
		v.string(),
		v.transform((text) => text.slice(0, most))
	);

const schema = v.object({
	person: v.fallback(
		v.nullable(v.object({ name: cut(100), initials: cut(8), colour: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i)) })),
		null
	),
	at: v.fallback(
		v.nullable(
			v.object({
				screen: cut(40),
				entity: v.fallback(v.nullable(v.pipe(v.string(), v.maxLength(100))), null),
				field: v.fallback(v.nullable(v.pipe(v.string(), v.maxLength(60))), null)
			})
		),
		null
	),
	typing: v.fallback(v.boolean(), false),
	presents: v.fallback(v.boolean(), false)
});

/** What is broken is left out; null when nothing can be made of it. */
export function presenceOf(value: unknown): Presence | null {
	const parsed = v.safeParse(schema, value);
	return parsed.success ? parsed.output : null;
}
