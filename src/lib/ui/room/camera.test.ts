import { expect, test, vi } from 'vitest';
import { allowAddresses, openCamera, type CameraFault } from './camera';

const failing = (name: string) => () => Promise.reject(new DOMException('No camera', name));

test.each<[string, CameraFault]>([
	['NotAllowedError', 'refused'],
	['SecurityError', 'refused'],
	['NotFoundError', 'none'],
	['OverconstrainedError', 'none'],
	['NotReadableError', 'busy'],
	['AbortError', 'busy']
])('what the browser calls %s is for a person: %s', async (name, error) => {
	expect(await openCamera(failing(name))).toEqual({ ok: false, error });
});

test('on a page where the browser offers no cameras there is none', async () => {
	expect(await openCamera(null)).toEqual({ ok: false, error: 'none' });
});

test('where there is no camera the microphone is asked for, and neither stays on', async () => {
	const stop = vi.fn();
	const get = vi.fn(({ audio }: MediaStreamConstraints) =>
		audio ? Promise.resolve({ getTracks: () => [{ stop }] }) : failing('NotFoundError')()
	);
	expect(await allowAddresses(get)).toBe('allowed');
	expect(get.mock.calls).toEqual([[{ video: true }], [{ audio: true }]]);
	expect(stop).toHaveBeenCalledOnce();
});

test('who has neither camera nor microphone hears that, and who refused one is not asked for the other', async () => {
	expect(await allowAddresses(failing('NotFoundError'))).toBe('none');
	const refuse = vi.fn(failing('NotAllowedError'));
	expect(await allowAddresses(refuse)).toBe('refused');
	expect(refuse).toHaveBeenCalledOnce();
});
