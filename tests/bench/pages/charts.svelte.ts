/** The charts of the overview as the app draws them, and the same values as the plainest bars of DOM. */
import { flushSync, mount, unmount } from 'svelte';
import '../../../src/app.css';
import BarChart from '$lib/ui/overview/BarChart.svelte';
import type { Bar, Series } from '$lib/ui/overview/bars';

const SERIES: readonly Series[] = [
	{ name: 'Personele kosten', colour: '#0b6b52' },
	{ name: 'Overige kosten', colour: '#7ab8a5' }
];
const CHARTS = 4;
const BARS = 10;

const barsOf = (chart: number, turn: number): readonly Bar[] =>
	Array.from({ length: BARS }, (_, index) => ({
		id: `bar-${index}`,
		label: `Ambitie ${chart} en onderdeel ${index}`,
		values: [1_000 + ((index * 37 + turn * 11 + chart) % 500), 500 + ((index * 17 + turn * 7) % 300)]
	}));

/** What both do: come up with first values, change them, and go. */
interface Charts {
	update(turn: number): void;
	remove(): void;
}

function ours(at: HTMLElement): Charts {
	let turn = $state(0);
	const values = $derived(Array.from({ length: CHARTS }, (_, chart) => barsOf(chart, turn)));
	const charts = Array.from({ length: CHARTS }, (_, chart) =>
		mount(BarChart, {
			target: at,
			props: {
				label: `Kosten ${chart}`,
				column: 'Onderdeel',
				series: SERIES,
				format: String,
				exact: String,
				get bars() {
					return values[chart] ?? [];
				}
			}
		})
	);
	flushSync();
	return {
		update(next) {
			turn = next;
			flushSync();
		},
		remove: () => charts.forEach((chart) => void unmount(chart))
	};
}

function floor(at: HTMLElement): Charts {
	const parts: HTMLElement[][] = [];
	const values: HTMLElement[] = [];
	for (let chart = 0; chart < CHARTS; chart++) {
		const list = document.createElement('ul');
		for (const bar of barsOf(chart, 0)) {
			const [item, label, track, value] = ['li', 'span', 'span', 'span'].map((tag) => document.createElement(tag));
			if (!item || !label || !track || !value) throw new Error('The bar is not whole.');
			label.textContent = bar.label;
			track.style.cssText = 'display: flex; width: 300px; height: 16px; background: #eee';
			parts.push(
				SERIES.map(({ colour }) => {
					const part = document.createElement('span');
					part.style.background = colour;
					track.append(part);
					return part;
				})
			);
			values.push(value);
			item.append(label, track, value);
			list.append(item);
		}
		at.append(list);
	}
	const update = (turn: number) => {
		for (let chart = 0; chart < CHARTS; chart++) {
			const bars = barsOf(chart, turn);
			const most = Math.max(...bars.map((bar) => total(bar)));
			bars.forEach((bar, index) => {
				const at = chart * BARS + index;
				parts[at]?.forEach((part, series) => (part.style.width = `${((bar.values[series] ?? 0) / most) * 100}%`));
				const value = values[at];
				if (value) value.textContent = String(total(bar));
			});
		}
	};
	update(0);
	return { update, remove: () => at.replaceChildren() };
}

const total = (bar: Bar): number => bar.values.reduce((sum, value) => sum + value, 0);

/** Milliseconds of script, style and layout until the charts stand, and until they show other values. */
function time(name: keyof typeof RIVALS, turn: number): { create: number; update: number } {
	const at = document.body.appendChild(document.createElement('div'));
	const start = performance.now();
	const charts = RIVALS[name](at);
	layOut(at);
	const between = performance.now();
	charts.update(turn + 1);
	layOut(at);
	const end = performance.now();
	charts.remove();
	at.remove();
	return { create: between - start, update: end - between };
}

/** Has the browser work out styles and places now, instead of before the next frame. */
const layOut = (at: HTMLElement): number => at.getBoundingClientRect().height;

const RIVALS = { ours, floor };

declare global {
	interface Window {
		timeCharts?: typeof time;
	}
}
window.timeCharts = time;
