/** A new version of the app that is on the device and waits until the user restarts. */
let waiting = $state.raw<ServiceWorker | null>(null);

export const updateWaits = (): boolean => waiting !== null;

/** Looks for a waiting version, now and whenever one arrives. Every tab restarts together: one version writes a plan. */
export async function watchForUpdate(): Promise<void> {
	if (!('serviceWorker' in navigator)) return;
	let controlled = navigator.serviceWorker.controller !== null;
	navigator.serviceWorker.addEventListener('controllerchange', () => {
		if (controlled) reload();
		controlled = true;
	});
	const registration = await navigator.serviceWorker.ready;
	const look = () => {
		if (registration.waiting && navigator.serviceWorker.controller) waiting = registration.waiting;
	};
	look();
	registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look));
}

export function restart(): void {
	waiting?.postMessage('restart');
}

/** Leaving a field keeps what is typed in it; writing it takes a moment. */
const LEAVING_MS = 400;

function reload(): void {
	if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
	setTimeout(() => location.reload(), LEAVING_MS);
}
