import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { memoryStorage } from '../../../tests/support/memory-storage';
import { NoSocket } from '../../../tests/support/no-socket';
import { libraryPlan } from '../../../tests/support/plans';
import { documentOf } from '../../../tests/support/replicas';
import { watch } from '../../../tests/support/watch.svelte';
import { forgetServer, keepServer } from '$lib/sync/server-setting';
import { serverOf } from './live-server';

beforeEach(() => {
	NoSocket.called = [];
	vi.stubGlobal('localStorage', memoryStorage());
	vi.stubGlobal('WebSocket', NoSocket);
});
afterEach(() => vi.unstubAllGlobals());

test('the screen hears of a server that is named and forgotten, and a plan has one however often it is asked for', async () => {
	const doc = documentOf(libraryPlan());
	const server = serverOf(doc);
	expect(serverOf(doc)).toBe(server);
	const state = watch(() => server.current.type);
	const address = watch(() => server.setting?.address ?? null);
	server.name({ address: 'wss://sync.example.org', token: '' });
	flushSync();
	await vi.waitFor(() => expect(NoSocket.called).toHaveLength(1));
	server.forget();
	flushSync();
	expect(new Set(state.seen)).toEqual(new Set(['off', 'connecting']));
	expect(state.seen.at(-1)).toBe('off');
	expect([address.seen[0], address.seen.at(-1)]).toEqual([null, null]);
	expect(address.seen).toContain('wss://sync.example.org');
	await state.stop();
	await address.stop();
	doc.destroy();
});

test('a plan that is closed calls nobody any more, also when a server is named elsewhere', async () => {
	const doc = documentOf(libraryPlan());
	serverOf(doc);
	doc.destroy();
	keepServer(doc.guid, { address: 'wss://sync.example.org', token: '' });
	await new Promise((resolve) => setTimeout(resolve, 50));
	expect(NoSocket.called).toEqual([]);
	forgetServer(doc.guid);
});
