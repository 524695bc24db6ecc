import { openDatabase } from './database';

export interface Connection {
	readonly current: IDBDatabase | null;
	/** Opens a fresh one. Takes as long as the browser takes; the first that is open is the current one. */
	open(): Promise<IDBDatabase>;
	/** Lets go of the current one; what it is writing still ends. */
	drop(): void;
	/** Lets go of it, and of every opening that is still to be answered. */
	end(): void;
}

interface Events {
	/** Another tab holds the database, and the opening waits for it. */
	readonly blocked: () => void;
	/** Another tab asked for the database, to delete it (null) or to give it a higher version, and got it. */
	readonly taken: (newVersion: number | null) => void;
	/** The browser closed it: it cleared what it kept, or something broke. */
	readonly lost: () => void;
}

export function createConnection(name: string, events: Events): Connection {
	let current: IDBDatabase | null = null;
	let round = 0;
	const drop = () => {
		current?.close();
		current = null;
	};
	return {
		get current() {
			return current;
		},
		drop,
		end() {
			round++;
			drop();
		},
		async open() {
			const mine = round;
			const db = await openDatabase(name, events.blocked);
			if (current || mine !== round) {
				db.close();
				if (current) return current;
				// Nobody waits for it any more.
				throw new DOMException('', 'AbortError');
			}
			current = db;
			db.onversionchange = ({ newVersion }) => {
				db.close();
				if (db !== current) return;
				current = null;
				events.taken(newVersion);
			};
			db.onclose = () => {
				if (db !== current) return;
				current = null;
				events.lost();
			};
			return db;
		}
	};
}
