export const onScreen = (selector: string): HTMLElement | undefined =>
	[...document.querySelectorAll<HTMLElement>(selector)].find((element) => element.checkVisibility());

/** Milliseconds. What takes longer to load does not come any more for somebody who is waiting. */
const LIMIT_MS = 2000;

/** The same for what is loaded when it is first shown: waits for it a moment, and gives undefined when it does not come. */
export function comesOnScreen(selector: string): Promise<HTMLElement | undefined> {
	const there = onScreen(selector);
	if (there) return Promise.resolve(there);
	return new Promise((resolve) => {
		const finish = (found?: HTMLElement) => {
			observer.disconnect();
			clearTimeout(timer);
			resolve(found);
		};
		const observer = new MutationObserver(() => {
			const found = onScreen(selector);
			if (found) finish(found);
		});
		const timer = setTimeout(finish, LIMIT_MS);
		observer.observe(document.body, { childList: true, subtree: true });
	});
}
