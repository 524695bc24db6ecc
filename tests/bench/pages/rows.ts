/** The floor of the list: a window of 40 plain DOM rows over as many as the address says, and edits from a channel. */
const WINDOW = 40;
const HEIGHT = 46;

const count = Number(new URLSearchParams(location.search).get('rows'));
const titles = Array.from({ length: count }, (_, index) => `Activiteit nummer ${index}`);
const list = document.querySelector<HTMLElement>('#list');
const space = document.querySelector<HTMLElement>('#space');
if (!list || !space) throw new Error('The page has no list.');
space.style.height = `${count * HEIGHT}px`;

const shown = new Map<number, HTMLElement>();

function show(): void {
	const first = Math.max(0, Math.min(count - WINDOW, Math.floor((list?.scrollTop ?? 0) / HEIGHT) - 10));
	for (const [index, element] of shown)
		if (index < first || index >= first + WINDOW) {
			element.remove();
			shown.delete(index);
		}
	for (let index = first; index < Math.min(count, first + WINDOW); index++)
		if (!shown.has(index)) {
			const element = rowOf(index);
			shown.set(index, element);
			space?.append(element);
		}
}

function rowOf(index: number): HTMLElement {
	const row = document.createElement('div');
	row.dataset.row = `activity-${index}`;
	row.style.top = `${index * HEIGHT}px`;
	const [number, names, strip, cost, owner] = ['span', 'span', 'span', 'span', 'span'].map((tag) =>
		row.appendChild(document.createElement(tag))
	);
	const title = names?.appendChild(document.createElement('b'));
	const subtitle = names?.appendChild(document.createElement('small'));
	if (!number || !title || !subtitle || !strip || !cost || !owner) throw new Error('The row is not whole.');
	number.textContent = String(index + 1);
	title.textContent = titles[index] ?? '';
	subtitle.textContent = `Wat daarbij hoort ${index}`;
	for (let theme = 0; theme < 4; theme++) strip.append(document.createElement('i'));
	cost.textContent = `€ ${1500 + index}`;
	owner.textContent = 'AB';
	return row;
}

new BroadcastChannel('rows').onmessage = ({ data }: MessageEvent<{ activity: string; title: string }>) => {
	const index = Number(data.activity.slice('activity-'.length));
	titles[index] = data.title;
	const title = shown.get(index)?.querySelector('b');
	if (title) title.textContent = data.title;
};
list.addEventListener('scroll', show, { passive: true });
show();
