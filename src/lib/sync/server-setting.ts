import type { Id } from '$lib/plan/model';
import { serverKey } from './shelf';

/** The server that a team named for one plan. It is kept on this device alone: never in the plan, nor in a file of it. */
export interface ServerSetting {
	readonly address: string;
	/** What the server asks to let somebody in; empty where it asks nothing. */
	readonly token: string;
}

const CHANGED = 'planregie:server';
const here = new EventTarget();

export function readServer(plan: Id): ServerSetting | null {
	const value = parseJson(stored(plan));
	if (typeof value !== 'object' || value === null || !('address' in value) || !('token' in value)) return null;
	const { address, token } = value;
	return typeof address === 'string' && typeof token === 'string' ? { address, token } : null;
}

/** Returns whether it is kept: a browser without room, or that keeps nothing for the page, names no server. */
export function keepServer(plan: Id, { address, token }: ServerSetting): boolean {
	try {
		localStorage.setItem(serverKey(plan), JSON.stringify({ address, token }));
	} catch {
		return false;
	}
	here.dispatchEvent(new Event(CHANGED));
	return true;
}

export function forgetServer(plan: Id): void {
	if (stored(plan) !== null) localStorage.removeItem(serverKey(plan));
	here.dispatchEvent(new Event(CHANGED));
}

/** Calls back when a plan's server is named or forgotten, here or in another tab; returns how to stop. */
export function observeServer(plan: Id, changed: () => void): () => void {
	const elsewhere = ({ key }: StorageEvent) => {
		if (key === null || key === serverKey(plan)) changed();
	};
	here.addEventListener(CHANGED, changed);
	globalThis.addEventListener?.('storage', elsewhere);
	return () => {
		here.removeEventListener(CHANGED, changed);
		globalThis.removeEventListener?.('storage', elsewhere);
	};
}

function stored(plan: Id): string | null {
	try {
		return localStorage.getItem(serverKey(plan));
	} catch {
		return null;
	}
}

function parseJson(json: string | null): unknown {
	try {
		return JSON.parse(json ?? 'null');
	} catch {
		return null;
	}
}
