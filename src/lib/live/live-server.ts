import type { PlanDocument } from '$lib/doc/document';
import { followServer, type ServerState, type ServerSync } from '$lib/sync/server';
import type { ServerSetting } from '$lib/sync/server-setting';
import { Slot } from './slot';

/** Lets Svelte read what is true about the server of an open plan, and name or forget one. */
export interface LiveServer extends Pick<ServerSync, 'name' | 'forget'> {
	readonly current: ServerState;
	/** The server that is named, or null. */
	readonly setting: ServerSetting | null;
}

const servers = new WeakMap<PlanDocument, LiveServer>();

/** The server of an open plan, followed from the first time that somebody asks until the document is gone. */
export function serverOf(doc: PlanDocument): LiveServer {
	const known = servers.get(doc);
	if (known) return known;
	const sync = followServer(doc);
	doc.once('destroy', sync.stop);
	const slot = new Slot(() => ({ state: sync.state, setting: sync.setting }), sync.observe);
	const server: LiveServer = {
		get current() {
			return slot.current.state;
		},
		get setting() {
			return slot.current.setting;
		},
		name: sync.name,
		forget: sync.forget
	};
	servers.set(doc, server);
	return server;
}
