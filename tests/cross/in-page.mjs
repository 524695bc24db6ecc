/**
 * What runs inside the page, sent there as text: nothing outside a function can be named in it.
 */

/**
 * Finds what a person would point at: by role and name, or by css; visible, in view and not covered.
 * @returns the place to click, or why there is none yet
 */
export function locate({ css, role, name, exact, inside, insideNamed = '', nth = 0 }) {
	const ROLES = {
		button: 'button, summary, [role="button"]',
		link: 'a[href]',
		textbox: 'input:is([type="text"], :not([type])), textarea, [role="textbox"], [contenteditable="true"]',
		searchbox: 'input[type="search"]',
		heading: 'h1, h2, h3, h4',
		row: 'tr, [role="row"]',
		gridcell: '[role="gridcell"]',
		radio: 'input[type="radio"]'
	};
	const plain = (words) => words.replace(/\s+/g, ' ').trim();
	/** What a label says aloud: without what is hidden from that, and without what is in the field itself. */
	const wordsOf = (label) => {
		const copy = label.cloneNode(true);
		for (const silent of copy.querySelectorAll('[aria-hidden="true"], input, textarea, select')) silent.remove();
		return copy.textContent;
	};
	const nameOf = (element) =>
		plain(
			element
				.getAttribute('aria-labelledby')
				?.split(' ')
				.map((id) => document.getElementById(id)?.textContent ?? '')
				.join(' ') ??
				element.getAttribute('aria-label') ??
				([...(element.labels ?? [])].map(wordsOf).join(' ') || element.textContent)
		);
	const isNamed = (element) =>
		name === undefined || (exact ? nameOf(element) === name : nameOf(element).includes(name));
	const scopes =
		inside === undefined
			? [document]
			: [...document.querySelectorAll(inside)].filter((scope) => scope.textContent.includes(insideNamed));
	const found = scopes
		.flatMap((scope) => [...scope.querySelectorAll(css ?? ROLES[role])])
		.filter((element) => isNamed(element) && element.checkVisibility({ visibilityProperty: true }));
	const element = found[nth];
	if (element === undefined) return { missing: 'is not there' };
	let box = element.getBoundingClientRect();
	if (box.top < 0 || box.bottom > innerHeight || box.left < 0 || box.right > innerWidth) {
		element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
		box = element.getBoundingClientRect();
	}
	const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
	const top = document.elementFromPoint(x, y);
	// A radio button that is drawn by its label is clicked through it.
	const hit =
		top !== null && (element.contains(top) || [...(element.labels ?? [])].some((label) => label.contains(top)));
	if (!hit) return { missing: `lies under ${top?.outerHTML.slice(0, 120) ?? 'nothing'}` };
	return {
		x,
		y,
		count: found.length,
		text: plain(element.innerText ?? ''),
		value: element.value ?? null,
		focused: document.activeElement === element
	};
}

/** Whether these words are in sight. */
export function isSeen(words) {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (walker.nextNode())
		if (
			walker.currentNode.data.includes(words) &&
			walker.currentNode.parentElement?.checkVisibility({ visibilityProperty: true })
		)
			return true;
	return document.body.innerText.replace(/\s+/g, ' ').includes(words);
}

/** As a paste does: a whole document at once. */
export function pasteInto({ css, words }) {
	const field = document.querySelector(css);
	field.focus();
	field.value = words;
	field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
}

/** Whether all files of the build are on the device, and whether the service worker answers for them. */
export async function isKept() {
	if (!navigator.serviceWorker) return 'no service worker';
	if (navigator.serviceWorker.controller?.state !== 'activated') return null;
	const [name] = await caches.keys();
	if (name === undefined) return null;
	const kept = (await (await caches.open(name)).keys()).map(({ url }) => url);
	const list = await (await fetch('./_app/kept.json')).json();
	return Object.values(list)
		.flat()
		.every((path) => kept.includes(new URL(path, location.href).href))
		? 'kept'
		: null;
}

export const noted = () => JSON.parse(sessionStorage.getItem('cross:faults') ?? '[]');
