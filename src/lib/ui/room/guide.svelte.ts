import { goto } from '$app/navigation';
import { tick, untrack } from 'svelte';
import type { Session } from '$lib/session';
import type { OtherMember } from '$lib/sync/peers/room/room-view';
import { listQuery } from '$lib/ui/shell/list-query.svelte';
import { comesOnScreen } from '$lib/ui/shell/on-screen';
import { seek } from '$lib/ui/shell/sought.svelte';
import { follow, following } from './follow.svelte';
import type { OwnWindow } from './own-window.svelte';
import { addressOfPlace, focusOf, type Place } from './place';

export interface Guide {
	/** Whom this window follows, as far as they are here. */
	readonly leader: OtherMember | null;
	/** Somebody types here: the next screen waits until they leave the field. */
	readonly waits: boolean;
	/** The window has gone to another screen. */
	arrived(): void;
}

/** Takes this window along with whom it follows, and ends that when they are gone or somebody goes elsewhere here. */
export function createGuide(session: () => Session, others: () => readonly OtherMember[], own: OwnWindow): Guide {
	const leader = $derived(others().find(({ id, reach }) => id === following() && reach !== 'lost') ?? null);
	/** Only a new place leads anywhere: who stays where they are holds nobody. */
	const target = $derived(JSON.stringify(leader?.presence?.at ?? null));
	let going = false;
	let presented = false;
	let stood: string | null = null;
	const addressAt = (place: Place) => addressOfPlace(session().plan, session().id, place);

	$effect(() => {
		const id = following();
		if (id === null) {
			presented = false;
			return;
		}
		const presents = leader?.presence?.presents === true;
		if (!leader || (presented && !presents)) follow(null);
		else presented ||= presents;
	});
	$effect(() => {
		void target;
		if (following() === null || own.writing) return;
		untrack(() => void go());
	});

	async function go() {
		const place = leader?.presence?.at;
		if (!place || going) return;
		going = true;
		const before = target;
		const address = addressOfPlace(session().plan, session().id, place, listQuery(session().id));
		if (address !== null) {
			if (addressAt(place) !== addressAt(own.at))
				await goto(address, { keepFocus: true, noScroll: true }).catch(() => {});
			void show(focusOf(place));
		}
		going = false;
		if (target !== before && following() !== null && !own.writing) void go();
	}

	async function show(focus: string | null) {
		if (focus === null) return;
		const sought = target;
		seek(focus);
		await tick();
		// A long text is a section, which stays when its pencil does not show.
		const exact = `[data-focus="${CSS.escape(focus)}"]`;
		const field = await comesOnScreen(focus.startsWith('text/') ? `section:has(${exact})` : exact);
		if (following() !== null && target === sought && !own.writing) field?.scrollIntoView({ block: 'nearest' });
	}

	return {
		get leader() {
			return leader;
		},
		get waits() {
			return leader !== null && own.writing && following() !== null;
		},
		arrived() {
			const before = stood;
			stood = addressAt(own.at);
			const place = leader?.presence?.at;
			if (!going && stood !== before && (!place || stood !== addressAt(place))) follow(null);
		}
	};
}
