import { expect, test, vi } from 'vitest';
import { createCarrier } from './early-carrier';
import type { Mesh, MeshEvents } from '../mesh/mesh';

function early() {
	let events: Partial<MeshEvents> = {};
	const end = vi.fn();
	const mesh = {
		self: { id: 'self', name: 'Noor', role: 'editor', person: null, publicKey: '' },
		members: [],
		linked: [],
		passesOn: false,
		roleOf: () => 'editor',
		send: () => {},
		end,
		observe(observed: Partial<MeshEvents>) {
			events = { ...events, ...observed };
			return () => {};
		}
	} satisfies Partial<Mesh>;
	const carrier = createCarrier(mesh);
	const heard: string[] = [];
	carrier.observe({ data: (from, message) => heard.push(`${from} ${message.length}`) });
	return {
		carrier,
		end,
		heard,
		come: (from: string, bytes: number) => events.data?.(from, new Uint8Array(bytes)),
		unlink: (id: string) => events.unlinked?.(id, 'lost')
	};
}

test('what came while the plan was being opened is handed over first, in order', () => {
	const { carrier, heard, come } = early();
	come('anna', 1);
	come('bas', 2);
	expect(heard).toEqual([]);
	carrier.begin();
	come('anna', 3);
	expect(heard).toEqual(['anna 1', 'bas 2', 'anna 3']);
});

test('what came over a link that is gone does not count for the next one', () => {
	const { carrier, heard, come, unlink } = early();
	come('anna', 1);
	come('bas', 2);
	unlink('anna');
	come('anna', 3);
	carrier.begin();
	expect(heard).toEqual(['bas 2', 'anna 3']);
});

test.each([
	['more messages', 1_001, 1],
	['more bytes', 3, 1_000_000]
])('whoever sends %s than can be kept is linked anew, and nobody else', (_what, count, bytes) => {
	const { end, come } = early();
	come('bas', 1);
	for (let sent = 0; sent < count; sent++) {
		expect(end).not.toHaveBeenCalled();
		come('anna', bytes);
	}
	expect(end.mock.calls).toEqual([['anna', 'closed']]);
});
