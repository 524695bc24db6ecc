import type { Room, RoomState } from '$lib/sync/peers/room/room-state';
import type { RoomView } from '$lib/sync/peers/room/room-view';

/** A room that shows this, and in which nobody can do anything. */
export function roomWith(view: () => RoomView, observe: Room['observe']): Room {
	const nothing = async () => {};
	const state = (): RoomState => ({
		plan: 'plan',
		hasPlan: true,
		self: { id: 'self', name: 'Noor', role: view().role },
		view: view(),
		invitation: null,
		reply: null,
		asking: [],
		again: null,
		over: null
	});
	return {
		get state() {
			return state();
		},
		observe,
		invite: async () => null,
		cancelInvitation: nothing,
		complete: async () => null,
		reply: async () => null,
		admit: nothing,
		refuse: nothing,
		remove: nothing,
		show: nothing,
		leave: nothing
	};
}
