import { dev } from '$app/environment';
import { trusted } from '$lib/exchange/worker-address';

/** A new version of the app that is on the device and waits until the user restarts. */
let waiting = $state.raw<ServiceWorker | null>(null);

export const updateWaits = (): boolean => waiting !== null;

/**
 * Keeps the app on the device. It starts when the first screen stands: fetching and writing the files takes time from it.
 * Then looks for a waiting version, now and whenever one arrives. Every tab restarts together: one version writes a plan.
 */
export async function keepApp(): Promise<void> {
	if (dev || !('serviceWorker' in navigator)) return;
	let controlled = navigator.serviceWorker.controller !== null;
	navigator.serviceWorker.addEventListener('controllerchange', () => {
		if (controlled) reload();
		controlled = true;
	});
	// A browser that does not allow it shows the app all the same, as long as there is network.
	await navigator.serviceWorker.register(trusted('./service-worker.js')).catch(() => undefined);
	const registration = await navigator.serviceWorker.ready;
	const look = () => {
		if (registration.waiting && navigator.serviceWorker.controller) waiting = registration.waiting;
	};
	look();
	whenIdle(() => registration.active?.postMessage('keepRest'));
	registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look));
}

export function restart(): void {
	waiting?.postMessage('restart');
}

/** What is loaded on demand is kept on the device once the screen is there, so that it works without network too. */
function whenIdle(run: () => void): void {
	if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 5_000 });
	else setTimeout(run, 2_000);
}

/** Leaving a field keeps what is typed in it; writing it takes a moment. */
const LEAVING_MS = 400;

function reload(): void {
	if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
	setTimeout(() => location.reload(), LEAVING_MS);
}
