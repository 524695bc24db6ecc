import { forceCloseDatabase } from 'fake-indexeddb';

/** What goes wrong at one call to the browser's database (fake-indexeddb stands in for it). */
export type Fault =
	/** The call throws. */
	| { readonly type: 'throws'; readonly name: string }
	/** The answer is an error, and what the call belongs to is broken off. */
	| { readonly type: 'refuses'; readonly name: string }
	/** It is done, and nobody hears of it. */
	| { readonly type: 'silent' }
	/** The connection is closed just before: by the browser, which tells, or by whatever does not. */
	| { readonly type: 'closed'; readonly told: boolean };

/** Makes the call with this number fail, once, from 0. Returns what was called so far, and how to stop. */
export function injectFault(at: number, fault: Fault): { readonly calls: readonly string[]; stop(): void } {
	const calls: string[] = [];
	const stops = TARGETS.flatMap(([target, names]) =>
		names.map((name) => {
			const original: unknown = Reflect.get(target, name);
			if (typeof original !== 'function') throw new Error(`No ${name} to make fail.`);
			Reflect.set(target, name, function (this: object, ...args: unknown[]): unknown {
				// The stand-in makes the transaction of an upgrade by a call of its own.
				if (args[1] === 'versionchange') return Reflect.apply(original, this, args);
				calls.push(name);
				if (calls.length - 1 !== at) return Reflect.apply(original, this, args);
				return FAULTS[fault.type](fault, this, () => Reflect.apply(original, this, args));
			});
			return () => void Reflect.set(target, name, original);
		})
	);
	return { calls, stop: () => stops.forEach((stop) => stop()) };
}

const TARGETS: readonly (readonly [object, readonly string[]])[] = [
	[IDBFactory.prototype, ['open']],
	[IDBDatabase.prototype, ['createObjectStore', 'transaction']],
	[IDBTransaction.prototype, ['objectStore', 'commit']],
	[IDBObjectStore.prototype, ['add', 'put', 'get', 'getAll', 'getAllKeys', 'count', 'delete']]
];

type Fail = (fault: Fault, on: object, call: () => unknown) => unknown;
const nameOf = (fault: Fault): string => ('name' in fault ? fault.name : '');

const FAULTS: Readonly<Record<Fault['type'], Fail>> = {
	throws(fault) {
		throw new DOMException('made to fail', nameOf(fault));
	},
	refuses(fault, on, call) {
		if (on instanceof IDBTransaction) return breakOff(on);
		if (on instanceof IDBObjectStore) return refuseRequest(on, nameOf(fault));
		const result = call();
		if (result instanceof IDBTransaction) result.commit = () => breakOff(result);
		if (result instanceof IDBOpenDBRequest) refuseOpening(result, nameOf(fault));
		return result;
	},
	silent(_fault, on, call) {
		const result = call();
		const transaction = on instanceof IDBTransaction ? on : on instanceof IDBObjectStore ? on.transaction : null;
		for (const one of [result, transaction]) if (isTarget(one)) silence(one);
		return result;
	},
	closed(fault, on, call) {
		const db =
			on instanceof IDBDatabase
				? on
				: on instanceof IDBTransaction
					? on.db
					: on instanceof IDBObjectStore
						? on.transaction.db
						: null;
		if (db && 'told' in fault && fault.told) closeAsBrowser(db);
		else db?.close();
		return call();
	}
};

/** As the browser does when it clears what it keeps, or when something breaks. */
export const closeAsBrowser = (db: IDBDatabase): void => void Reflect.apply(forceCloseDatabase, null, [db]);

const EVENTS = ['onsuccess', 'onerror', 'oncomplete', 'onabort', 'onblocked'];

const isTarget = (one: unknown): one is object => one instanceof IDBRequest || one instanceof IDBTransaction;

const breakOff = (transaction: IDBTransaction): void => transaction.abort();

function refuseRequest(store: IDBObjectStore, name: string): unknown {
	const operation = () => {
		throw new DOMException('made to fail', name);
	};
	const { transaction } = store;
	return Reflect.apply(Reflect.get(transaction, '_execRequestAsync'), transaction, [{ operation, source: store }]);
}

/** Whatever listens to it hears nothing. */
function silence(target: object): void {
	for (const event of EVENTS) Reflect.defineProperty(target, event, { get: () => null, set: () => true });
}

function refuseOpening(request: IDBOpenDBRequest, name: string): void {
	let onerror: unknown = null;
	silence(request);
	Reflect.defineProperty(request, 'onerror', { get: () => null, set: (heard) => (onerror = heard) });
	Reflect.defineProperty(request, 'error', { get: () => new DOMException('made to fail', name) });
	setImmediate(() => typeof onerror === 'function' && onerror());
}
