import { type Entities, type Kind, TEXT_FIELDS } from '$lib/plan/model';

type TextField<K extends Kind> = (typeof TEXT_FIELDS)[K][number];

/** An entity as the example writes it: with its long texts beside it, and with its place in the list as its order. */
export type WithTexts<K extends Kind> = Omit<Entities[K], 'order' | 'removed'> & {
	readonly texts: Readonly<Partial<Record<TextField<K>, string>>>;
};

/** The owner and state of an activity are the same everywhere in the example; its ambition is the list it stands in. */
export type ExampleActivity = Omit<WithTexts<'activities'>, 'ambition' | 'owner' | 'state'>;
