/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
/**
 * Keeps the app itself on the device: the page, the build and the static files, all of one version. It answers those
 * from its cache, deletes older versions, and does nothing else. A new version waits until the user restarts the app.
 */
import { base, build, files, version } from '$service-worker';

declare const self: ServiceWorkerGlobalScope;

const CACHE = `planregie-${version}`;
const PAGE = `${base}/`;
const KEPT = new Set([PAGE, ...build, ...files]);

self.addEventListener('install', (event) => {
	event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll([...KEPT].map(fresh))));
});

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
});

self.addEventListener('fetch', (event) => {
	const { origin, pathname } = new URL(event.request.url);
	if (event.request.method !== 'GET' || origin !== self.location.origin) return;
	const path = event.request.mode === 'navigate' ? PAGE : pathname;
	if (KEPT.has(path)) event.respondWith(answer(path, event.request));
});

async function answer(path: string, request: Request): Promise<Response> {
	const cache = await caches.open(CACHE);
	return (await cache.match(path)) ?? fetch(request);
}

/** Past the browser's own cache: a version is made of files of that version. */
const fresh = (path: string): Request => new Request(path, { cache: 'reload' });
