import { MediaQuery } from 'svelte/reactivity';
import type { LivePlan } from '$lib/live/live-plan.svelte';
import { fits, isUsual, template, type Column } from './columns';
import type { Kept } from './kept-list.svelte';

/** How the rows of the list are laid out in the room that they have. */
export interface ListLayout {
	readonly columns: readonly Column[];
	/** Those that somebody chose besides the usual ones. */
	readonly more: readonly Column[];
	/** The columns of a row, for CSS. */
	readonly template: string;
	/** Whether the values stand under the title. */
	readonly stacked: boolean;
	/** Whether the page is being printed, or shown as it would be. */
	readonly printing: boolean;
	/** Whether fingers point: they cannot hover. */
	readonly coarse: boolean;
	/** Pixels that the list has; 0 as long as that is not known. */
	width: number;
	/** The browser says it just before it prints. */
	toPrint: boolean;
}

export function createListLayout(plan: () => LivePlan, kept: Kept): ListLayout {
	const paper = new MediaQuery('print');
	const coarse = new MediaQuery('pointer: coarse');
	let width = $state(0);
	let toPrint = $state(false);
	const columns = $derived(
		kept.columns.filter(
			(column) =>
				(column !== 'themes' || plan().ids('themes').length > 0) &&
				(column !== 'owner' || plan().ids('people').length > 0)
		)
	);
	const more = $derived(columns.filter((column) => !isUsual(column)));
	const places = $derived(plan().ids('themes').length);
	const printing = $derived(toPrint || paper.current);
	const stacked = $derived(width > 0 && !fits(columns, places, width));
	return {
		get columns() {
			return columns;
		},
		get more() {
			return more;
		},
		get template() {
			return template(columns, places);
		},
		get stacked() {
			return stacked;
		},
		get printing() {
			return printing;
		},
		get coarse() {
			return coarse.current;
		},
		get width() {
			return width;
		},
		set width(next) {
			width = next;
		},
		get toPrint() {
			return toPrint;
		},
		set toPrint(next) {
			toPrint = next;
		}
	};
}
