/** The plan's keys beside the plan in the device's own store, never in the document, a file or an export. */
import * as v from 'valibot';
import type { Id } from '$lib/plan/model';
import { openDatabase, outcomeOf, resultOf } from '../../database';
import { databaseName } from '../../storage';
import type { PlanKey } from './keys';
import { planKey } from '../link/wire';

const STORE = 'custom';
const KEY = 'keys';

/** What cannot be read is left out: who has no key is admitted again. */
export const readKeys = (plan: Id): Promise<readonly PlanKey[]> =>
	withStore(plan, 'readonly', async (store) => parse(await resultOf(() => store.get(KEY))));

/** Adds to what another tab may have written meanwhile. */
export const addKeys = (plan: Id, keys: readonly PlanKey[]): Promise<void> =>
	withStore(plan, 'readwrite', async (store) => {
		const kept = parse(await resultOf(() => store.get(KEY)));
		const fresh = keys.filter(({ id }) => kept.every((key) => key.id !== id));
		if (fresh.length > 0) store.put([...kept, ...fresh], KEY);
	});

const parse = (stored: unknown): readonly PlanKey[] =>
	Array.isArray(stored) ? stored.filter((key: unknown) => v.is(planKey, key)) : [];

async function withStore<T>(
	plan: Id,
	mode: IDBTransactionMode,
	work: (store: IDBObjectStore) => Promise<T>
): Promise<T> {
	const db = await openDatabase(databaseName(plan));
	try {
		const transaction = db.transaction([STORE], mode);
		const done = outcomeOf(transaction);
		const result = await work(transaction.objectStore(STORE));
		await done;
		return result;
	} finally {
		db.close();
	}
}
