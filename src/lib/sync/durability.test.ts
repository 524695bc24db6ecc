import { afterEach, describe, expect, test, vi } from 'vitest';
import { asksTheUser, askToPersist, readDurability } from './durability';

afterEach(() => vi.unstubAllGlobals());

describe('what the browser says about keeping the plans', () => {
	test('is whether it clears nothing by itself, what is used and what is left', async () => {
		browser({ persisted: async () => true, estimate: async () => ({ usage: 2_000, quota: 10_000 }) });
		expect(await readDurability()).toEqual({ persisted: true, used: 2_000, left: 8_000 });
	});

	test('is nothing where the browser has no such thing', async () => {
		browser(undefined);
		expect(await readDurability()).toEqual({ persisted: null, used: null, left: null });
		expect(await askToPersist()).toEqual({ persisted: null, used: null, left: null });
		browser({});
		expect(await askToPersist()).toEqual({ persisted: null, used: null, left: null });
	});

	test('is nothing where it refuses to say', async () => {
		const refuse = () => Promise.reject(new TypeError('not here'));
		browser({ persisted: refuse, persist: refuse, estimate: refuse });
		expect(await askToPersist()).toEqual({ persisted: null, used: null, left: null });
	});

	test.each([
		[{ usage: 20, quota: 10 }, 20, 0],
		[{ quota: 10 }, null, null],
		[{ usage: Number.NaN, quota: -1 }, null, null]
	])('is no wrong number: %o', async (estimate, used, left) => {
		browser({ persisted: async () => false, estimate: async () => estimate });
		expect(await readDurability()).toEqual({ persisted: false, used, left });
	});
});

test('whoever asks hears what is true after that', async () => {
	let persisted = false;
	browser({
		persisted: async () => persisted,
		persist: async () => (persisted = true)
	});
	expect((await askToPersist()).persisted).toBe(true);
});

test('only Firefox puts the question to the user', () => {
	const agent = (userAgent: string) => vi.stubGlobal('navigator', { userAgent });
	agent('Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0');
	expect(asksTheUser()).toBe(true);
	agent('Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36');
	expect(asksTheUser()).toBe(false);
});

const browser = (storage: Partial<StorageManager> | undefined) => vi.stubGlobal('navigator', { storage });
