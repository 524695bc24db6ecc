import type { Result } from '$lib/plan/result';

/**
 * form: no address of a WebSocket; insecure: what goes there can be read on its way. Browsers refuse the latter from a
 * page that came over https, and the policy of the page refuses it everywhere.
 */
export type AddressFault = 'form' | 'insecure';

/** The address as it is called. What is called without TLS is on this machine: see connect-src in svelte.config.js. */
export function serverAddress(text: string): Result<string, AddressFault> {
	const url = parse(text.trim());
	if (!url || !['ws:', 'wss:'].includes(url.protocol)) return { ok: false, error: 'form' };
	// Nobody asked for a password is one that is sent along; what stands after # is never sent.
	if (url.username !== '' || url.password !== '' || url.hash !== '') return { ok: false, error: 'form' };
	if (url.protocol === 'ws:' && !THIS_MACHINE.includes(url.hostname)) return { ok: false, error: 'insecure' };
	return { ok: true, value: url.href };
}

const THIS_MACHINE: readonly string[] = ['localhost', '127.0.0.1'];

function parse(text: string): URL | null {
	try {
		return new URL(text);
	} catch {
		return null;
	}
}
