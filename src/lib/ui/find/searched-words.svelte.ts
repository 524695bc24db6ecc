import { afterNavigate, beforeNavigate, goto } from '$app/navigation';
import { page } from '$app/state';
import { queryOf, search } from '$lib/ui/shell/routes';
import type { Id } from '$lib/plan/model';

/** Milliseconds without typing after which the address follows. */
const ADDRESS_MS = 300;

/**
 * The words on the search page: those of the address, and what is typed since. The address follows without a step in
 * the browser's history for every letter. Call it while a component is made.
 */
export function createSearchedWords(plan: () => Id): { current: string } {
	const inAddress = () => queryOf(page.url).get('q') ?? '';
	let written = inAddress();
	let words = $state(written);
	let timer: ReturnType<typeof setTimeout> | undefined;

	afterNavigate(() => {
		if (inAddress() !== written) words = written = inAddress();
	});
	// Whoever goes elsewhere goes there: words on their way to the address do not call them back.
	beforeNavigate(() => clearTimeout(timer));
	$effect(() => () => clearTimeout(timer));

	function write() {
		const address = search(plan(), words);
		written = queryOf({ hash: address }).get('q') ?? '';
		void goto(address, { replaceState: true, keepFocus: true, noScroll: true });
	}
	return {
		get current() {
			return words;
		},
		set current(next) {
			words = next;
			clearTimeout(timer);
			timer = setTimeout(write, ADDRESS_MS);
		}
	};
}
