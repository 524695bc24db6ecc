import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { IndexeddbPersistence, storeState } from 'y-indexeddb';
import * as Y from 'yjs';
import { compact } from './compact';
import { openDatabase } from './database';
import { addUpdate, readPieces, type OwnPiece } from './pieces';

describe('the updates of a plan in the database', () => {
	test('many small ones after each other stand in few pieces, and all of them are there', async () => {
		const { db, type } = await typing();
		for (let key = 0; key < 500; key++) await type(`word ${key}`);
		const pieces = await readPieces(db);
		expect(pieces.length).toBeGreaterThan(1);
		expect(pieces.length).toBeLessThan(10);
		expect(wordsIn(pieces)).toBe(500);
		db.close();
	});

	test('what another tab made one of all pieces of stays beside what follows', async () => {
		const { db, name, type } = await typing();
		await type('before');
		const other = await openDatabase(name);
		await addUpdate(other, updateWith('elsewhere'));
		await compact(other);
		await type('after');
		expect(wordsIn(await readPieces(db))).toBe(3);
		await compact(other);
		expect(wordsIn(await readPieces(db))).toBe(3);
		for (const each of [db, other]) each.close();
	});

	test('what follows stays when a tab of y-indexeddb makes one of all that it has read', async () => {
		const { db, name, type } = await typing();
		await type('before');
		const other = new IndexeddbPersistence(name, new Y.Doc());
		await other.whenSynced;
		await type('after');
		await storeState(other);
		expect(wordsIn(await readPieces(db))).toBe(2);
		await other.destroy();
		db.close();
	});

	test('after another connection is opened, the piece of the former one is left alone', async () => {
		const { db, name, type } = await typing();
		await type('before');
		const other = await openDatabase(name);
		const { piece } = await addUpdate(other, updateWith('elsewhere'));
		const again = await openDatabase(name);
		await addUpdate(again, updateWith('again'), piece);
		expect((await readPieces(again)).length).toBe(3);
		for (const each of [db, other, again]) each.close();
	});

	test('says how many bytes and pieces come with each', async () => {
		const { db, type } = await typing();
		let bytes = 0;
		for (const [word, pieces] of [
			['one', 1],
			['two', 1],
			['x'.repeat(5_000), 2],
			['three', 3]
		] as const) {
			const added = await type(word);
			bytes += added.bytes;
			expect(added.after).toBe(pieces);
			expect((await readPieces(db)).reduce((sum, piece) => sum + (piece?.length ?? 0), 0)).toBe(bytes);
		}
		db.close();
	});
});

let databases = 0;

/** Somebody who writes one word after another into a plan. */
async function typing() {
	const name = `pieces-${databases++}`;
	const db = await openDatabase(name);
	const doc = new Y.Doc();
	let last: OwnPiece | null = null;
	let update: Uint8Array = new Uint8Array();
	doc.on('update', (next: Uint8Array) => (update = next));
	const type = async (word: string) => {
		doc.getMap('words').set(word, true);
		const added = await addUpdate(db, update, last);
		last = added.piece;
		return added;
	};
	return { db, name, type };
}

function updateWith(word: string): Uint8Array {
	const doc = new Y.Doc();
	doc.getMap('words').set(word, true);
	return Y.encodeStateAsUpdate(doc);
}

function wordsIn(pieces: readonly (Uint8Array | null)[]): number {
	const doc = new Y.Doc();
	for (const piece of pieces) if (piece) Y.applyUpdate(doc, piece);
	return doc.getMap('words').size;
}
