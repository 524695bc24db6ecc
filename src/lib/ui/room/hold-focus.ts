import { tick } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/**
 * Keeps the keyboard where somebody was when what had the focus goes away by itself, as when a colleague answers: it
 * goes to the heading of the nearest part that is left. Belongs on what is around those parts.
 * @param otherwise where it goes when all of that is gone
 */
export const holdFocus =
	(otherwise?: () => HTMLElement | undefined): Attachment<HTMLElement> =>
	(around) => {
		/** From what has the focus up to what is around it. */
		let path: readonly HTMLElement[] = [];
		const note = () => {
			path = [];
			for (let at = document.activeElement; at instanceof HTMLElement && at !== around; at = at.parentElement)
				path = [...path, at];
		};
		const forget = ({ relatedTarget }: FocusEvent) => {
			// What is taken away loses the focus to nothing; whoever goes elsewhere takes it along.
			if (relatedTarget instanceof Node && !around.contains(relatedTarget)) path = [];
		};
		const isLost = () => path[0]?.isConnected === false && document.activeElement === document.body;
		const observer = new MutationObserver(() => {
			if (!isLost()) return;
			const places = [...path.filter((element) => element.isConnected), around];
			const heading = places.map((place) => place.querySelector<HTMLElement>(HEADING)).find((found) => found !== null);
			path = [];
			heading?.focus();
		});
		if (around.contains(document.activeElement)) note();
		around.addEventListener('focusin', note);
		around.addEventListener('focusout', forget);
		observer.observe(around, { childList: true, subtree: true });
		return () => {
			observer.disconnect();
			around.removeEventListener('focusin', note);
			around.removeEventListener('focusout', forget);
			void tick().then(() => {
				if (isLost()) otherwise?.()?.focus();
			});
		};
	};

const HEADING = ':is(h2, h3)[tabindex="-1"]';
