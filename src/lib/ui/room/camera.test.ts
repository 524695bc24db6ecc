import { expect, test } from 'vitest';
import { openCamera, type CameraFault } from './camera';

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
