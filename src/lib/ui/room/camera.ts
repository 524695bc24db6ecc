import type { Result } from '$lib/plan/result';

/** none: there is none that this page may look for; refused: by a person or a rule; busy: another program has it. */
export type CameraFault = 'none' | 'refused' | 'busy';

interface Stream {
	getTracks(): readonly { stop(): void }[];
}
type Get<S extends Stream> = (wanted: MediaStreamConstraints) => Promise<S>;
type GetCamera = Get<MediaStream>;

/** Begins the camera at the back, or the one there is. Only `letGo` ends it. */
export async function openCamera(get: GetCamera | null = cameraOfBrowser()): Promise<Result<MediaStream, CameraFault>> {
	if (!get) return { ok: false, error: 'none' };
	try {
		const video = { facingMode: { ideal: 'environment' }, width: { ideal: 1280 }, height: { ideal: 720 } };
		return { ok: true, value: await get({ video, audio: false }) };
	} catch (error) {
		return { ok: false, error: faultOf(error instanceof DOMException ? error.name : '') };
	}
}

/** Asks once for the camera, or for the microphone where there is none: whoever allowed one tells addresses. Nothing is kept. */
export async function allowAddresses(get: Get<Stream> | null = cameraOfBrowser()): Promise<'allowed' | CameraFault> {
	if (!get) return 'none';
	const ask = (wanted: MediaStreamConstraints) =>
		get(wanted).then(
			(stream) => {
				letGo(stream);
				return 'allowed' as const;
			},
			(error: unknown) => faultOf(error instanceof DOMException ? error.name : '')
		);
	const answer = await ask({ video: true });
	return answer === 'none' ? ask({ audio: true }) : answer;
}

export function letGo(camera: Stream): void {
	for (const track of camera.getTracks()) track.stop();
}

/** Whether it looks at whoever sits before it, who then expects a mirror. */
export const isMirror = (camera: MediaStream): boolean =>
	camera.getVideoTracks()[0]?.getSettings().facingMode !== 'environment';

/** Null where the page is not safe: browsers leave it out there. */
const cameraOfBrowser = (): GetCamera | null =>
	'mediaDevices' in navigator ? (wanted) => navigator.mediaDevices.getUserMedia(wanted) : null;

function faultOf(name: string): CameraFault {
	if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
	return name === 'NotFoundError' || name === 'OverconstrainedError' || name === 'TypeError' ? 'none' : 'busy';
}
