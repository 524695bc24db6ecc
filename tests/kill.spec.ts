import type { Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as Y from 'yjs';
import { openProfile } from './kill/profile';
import { readShown, tellSaved, TYPED_IN, type Shown } from './kill/shown';
import { FIRST_AMOUNT, typeUntilGone, type Typed } from './kill/typist';
import { expect, openExample, test } from './support/app';

/** KILLS and SEED in the environment make a longer run, or the same run again. A long one is told by two at once. */
const ALL = Number(process.env.KILLS ?? 2);
const TELLERS = ALL < 10 ? 1 : 2;
const KILLS = Math.ceil(ALL / TELLERS);
const FIRST_SEED = Number(process.env.SEED ?? Math.floor(Math.random() * 1e9));
/** Milliseconds within which the browser is killed, counted from the first key. */
const WITHIN_MS = 2800;

// A loss that happens once in a while is a loss: what fails here is not tried again.
test.describe.configure({ retries: 0 });

for (let teller = 1; teller <= TELLERS; teller++)
	test(`a browser that is killed while somebody types has all that it called saved (${KILLS} times, ${teller})`, async ({
		app,
		launchOptions
	}) => {
		test.setTimeout(60_000 + KILLS * 15_000);
		const seed = FIRST_SEED + teller;
		const random = seeded(seed);
		console.log(`SEED=${FIRST_SEED} KILLS=${ALL} does the same again`);
		const folder = mkdtempSync(join(tmpdir(), 'planregie-kill-'));
		const typed: Typed = { title: 0, amount: FIRST_AMOUNT, text: '' };
		let saved: Shown | null = null;
		let told = 0;
		let address = '';
		try {
			for (let kills = 0; kills <= KILLS; kills++) {
				const { page, kill } = await openProfile(join(folder, 'profile'), launchOptions);
				try {
					await tellSaved(page, (shown) => {
						saved = latest(saved, shown);
						told++;
					});
					if (address === '') {
						const plan = await openExample(page, app.url);
						address = `${app.url}#/plan/${plan}/activities/${TYPED_IN}`;
						await page.goto('about:blank');
					}
					const must: Shown | null = saved;
					await page.goto(address);
					const found = await readShown(page);
					if (must !== null) expectAll(found, must, typed, `after kill ${kills}, seed ${seed}`);
					await expectWhole(page);
					[saved, typed.text] = [found, found.text];
					if (kills === KILLS) break;
					const typing = typeUntilGone(page, typed, random);
					await page.waitForTimeout(random() * WITHIN_MS);
					await kill();
					await typing;
				} finally {
					await page.context().close();
				}
			}
			console.log(`${KILLS} kills, ${told} moments called saved, ${typed.text.length} signs typed`);
		} finally {
			rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
		}
	});

/** What was called saved last, of each thing by itself: what is half typed at a moment was saved at an earlier one. */
function latest(before: Shown | null, now: Shown): Shown {
	return { title: now.title ?? before?.title ?? null, amount: now.amount ?? before?.amount ?? null, text: now.text };
}

/** Nothing is older than what was called saved, and nothing is there that nobody typed. */
function expectAll(found: Shown, saved: Shown, typed: Typed, when: string): void {
	const at = (what: string) => `${what} ${when}`;
	const number = (words: string | null) => Number((words ?? '').replace('Leraar24', '').replace(/\D/g, ''));
	expect(number(found.title), at('the title')).toBeGreaterThanOrEqual(number(saved.title));
	expect(number(found.title), at('the title')).toBeLessThanOrEqual(typed.title);
	expect(number(found.amount), at('the amount')).toBeGreaterThanOrEqual(number(saved.amount));
	expect(number(found.amount), at('the amount')).toBeLessThanOrEqual(typed.amount);
	expect(found.text.slice(0, saved.text.length), at('the text')).toBe(saved.text);
	expect(typed.text.slice(0, found.text.length), at('the text')).toBe(found.text);
}

/** The plan is complete: all its activities are there, and no stored piece waits for one that is not. */
async function expectWhole(page: Page): Promise<void> {
	await expect(page.getByRole('navigation').getByRole('link', { name: /Activiteiten/ })).toContainText('29');
	const pieces = await page.evaluate(async () => {
		const plan = (await indexedDB.databases()).find(({ name }) => name?.startsWith('planregie-plan-'));
		const db = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open(plan?.name ?? '');
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
		const all = await new Promise<readonly Uint8Array[]>((resolve, reject) => {
			const request = db.transaction('updates').objectStore('updates').getAll();
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
		db.close();
		return all.map((piece) => btoa(piece.reduce((signs, byte) => signs + String.fromCharCode(byte), '')));
	});
	const doc = new Y.Doc();
	for (const piece of pieces) Y.applyUpdate(doc, Buffer.from(piece, 'base64'));
	expect(doc.store.pendingStructs).toBeNull();
	expect(doc.store.pendingDs).toBeNull();
	doc.destroy();
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let bits = Math.imul(state ^ (state >>> 15), 1 | state);
		bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
		return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
	};
}
