import { isMirror, letGo, openCamera, type CameraFault } from './camera';

/** slow: nothing was read for a while; asleep: the page is out of sight, and so is the camera. */
export type ScanState = 'starting' | 'looking' | 'slow' | 'asleep' | 'cannotLoad' | CameraFault;

export interface Scanning {
	/** Svelte follows it. */
	readonly state: ScanState;
	/** Whether the picture is to be shown as in a mirror. */
	readonly isMirror: boolean;
	stop(): void;
}

/** Milliseconds between two looks: a few a second leave the page quick. */
const PAUSE_MS = 180;
const SLOW_MS = 12_000;

/** Looks through the camera until a code is read, then ends it and calls back once. Out of sight it is off. */
export function startScanning(video: HTMLVideoElement, onread: (text: string) => void): Scanning {
	let state = $state<ScanState>('starting');
	let mirror = $state(false);
	let camera: MediaStream | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;
	/** Which start counts: the browser may ask a person in between, who answers when all is over. */
	let turn = 0;

	const halt = (next: ScanState) => {
		turn += 1;
		clearTimeout(timer);
		if (camera) letGo(camera);
		camera = null;
		video.srcObject = null;
		state = next;
	};
	const start = async () => {
		const own = (turn += 1);
		state = 'starting';
		const [opened, reading] = await Promise.all([openCamera(), import('./qr-reader').catch(() => null)]);
		if (own !== turn) return void (opened.ok && letGo(opened.value));
		if (!opened.ok) return halt(opened.error);
		camera = opened.value;
		if (!reading) return halt('cannotLoad');
		if (document.hidden) return halt('asleep');
		mirror = isMirror(camera);
		camera.getVideoTracks()[0]?.addEventListener('ended', () => own === turn && halt('busy'));
		video.srcObject = camera;
		// Refused when it is halted meanwhile.
		await video.play().catch(() => {});
		if (own !== turn) return;
		const reader = reading.createQrReader();
		const since = performance.now();
		state = 'looking';
		const look = () => {
			const isThere = video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA;
			const text = isThere ? reader.frame(video, { width: video.videoWidth, height: video.videoHeight }) : null;
			if (text !== null) {
				stop();
				return onread(text);
			}
			if (performance.now() - since > SLOW_MS) state = 'slow';
			timer = setTimeout(look, PAUSE_MS);
		};
		look();
	};
	const seen = () => {
		if (document.hidden && camera) halt('asleep');
		else if (!document.hidden && state === 'asleep') void start();
	};
	const stop = () => {
		document.removeEventListener('visibilitychange', seen);
		halt('asleep');
	};

	document.addEventListener('visibilitychange', seen);
	void start();
	return {
		get state() {
			return state;
		},
		get isMirror() {
			return mirror;
		},
		stop
	};
}
