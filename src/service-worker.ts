/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
/**
 * Keeps the app itself on the device, all of one version: first what it needs to start and to show its pages, and when
 * the page says that there is time, what it loads on demand. It answers those from its cache, deletes older versions, and
 * does nothing else. A new version is kept whole before it is offered, and waits until the user restarts the app.
 */
import { base, files, version } from '$service-worker';

declare const self: ServiceWorkerGlobalScope;

const CACHE = `planregie-${version}`;
const PAGE = `${base}/`;
/** Made after the build: see src/run/kept-files.js. */
const LIST = `${base}/_app/kept.json`;
/** What is named by its content is the same in each version that has it. */
const NAMED_BY_CONTENT = `${base}/_app/immutable/`;
const KEPT = new Set([PAGE, ...files]);

interface Parts {
	readonly first: readonly string[];
	readonly later: readonly string[];
}

self.addEventListener('install', (event) => event.waitUntil(install()));

self.addEventListener('activate', (event) => {
	event.waitUntil(
		(async () => {
			for (const name of await caches.keys())
				if (name.startsWith('planregie-') && name !== CACHE) await caches.delete(name);
			// The first visit works without network at once.
			await self.clients.claim();
		})()
	);
});

self.addEventListener('message', (event) => {
	if (event.data === 'restart') void self.skipWaiting();
	// Without network the next visit tries again.
	if (event.data === 'keepRest') event.waitUntil(keepRest().catch(() => undefined));
});

self.addEventListener('fetch', (event) => {
	const { origin, pathname } = new URL(event.request.url);
	if (event.request.method !== 'GET' || origin !== self.location.origin) return;
	const path = event.request.mode === 'navigate' ? PAGE : pathname;
	if (KEPT.has(path) || path.startsWith(NAMED_BY_CONTENT)) event.respondWith(answer(path, event.request));
});

async function install(): Promise<void> {
	const cache = await caches.open(CACHE);
	await cache.add(fresh(LIST));
	const { first, later } = await readParts(cache);
	const whole = self.registration.active === null ? first : [...first, ...later];
	await Promise.all(['', ...whole].map((path) => keep(cache, `${base}/${path}`)));
}

let resting: Promise<void> | null = null;

/** One file at a time: somebody may be working. */
function keepRest(): Promise<void> {
	resting ??= (async () => {
		const cache = await caches.open(CACHE);
		const { first, later } = await readParts(cache);
		for (const path of [...first, ...later]) await keep(cache, `${base}/${path}`);
	})().finally(() => (resting = null));
	return resting;
}

async function readParts(cache: Cache): Promise<Parts> {
	const list = await cache.match(LIST);
	if (!list) throw new Error('The list of files is not in the cache.');
	return list.json();
}

async function keep(cache: Cache, path: string): Promise<void> {
	if (await cache.match(path)) return;
	if (!path.startsWith(NAMED_BY_CONTENT)) return cache.add(fresh(path));
	const older = await caches.match(path);
	return older ? cache.put(path, older) : cache.add(path);
}

async function answer(path: string, request: Request): Promise<Response> {
	const cache = await caches.open(CACHE);
	const kept = await cache.match(path);
	if (kept) return kept;
	const response = await fetch(request);
	if (response.ok && path.startsWith(NAMED_BY_CONTENT)) void cache.put(path, response.clone());
	return response;
}

/** Past the browser's own cache: a version is made of files of that version. */
const fresh = (path: string): Request => new Request(path, { cache: 'reload' });
