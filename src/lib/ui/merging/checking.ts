import type { MergeError } from '$lib/doc/merge';
import type { PlanFile, PlanFileError } from '$lib/doc/plan-file';
import { trusted } from '$lib/exchange/worker-address';
import type { Result } from '$lib/plan/result';
import { showReading } from '$lib/ui/import/reading.svelte';
import type { CheckedMerge } from './check-file';
import type { Answer, Question } from './checker.worker';
import address from './checker.worker?worker&url';

/** Why there is no judgement. */
export interface NotChecked {
	readonly type:
		| 'tookTooLong'
		| 'stopped'
		/** What judges it could not be loaded: it is not on the device yet, and there is no network. */
		| 'readerMissing';
}

/** Milliseconds. A plan of ten thousand activities takes a few seconds. */
const LONGEST_MS = 20_000;

/** Judges a file from anywhere beside the page, in bounded time, with a way out on screen. */
export async function checkFileAside(
	name: string,
	bytes: Uint8Array
): Promise<Result<PlanFile, PlanFileError | NotChecked>> {
	const answer = await ask(name, { type: 'file', bytes });
	return answer.type === 'file'
		? answer.result
		: { ok: false, error: answer.type === 'merge' ? { type: 'stopped' } : answer };
}

/** The same for what a file would make of a plan. @param here the state of the plan */
export async function checkMergeAside(
	name: string,
	here: Uint8Array,
	file: PlanFile
): Promise<Result<CheckedMerge, MergeError | NotChecked>> {
	const answer = await ask(name, { type: 'merge', here, file });
	return answer.type === 'merge'
		? answer.result
		: { ok: false, error: answer.type === 'file' ? { type: 'stopped' } : answer };
}

type Judged = Exclude<Answer, { readonly type: 'ready' }>;

function ask(name: string, question: Question): Promise<Judged | NotChecked> {
	const worker = new Worker(trusted(address), { type: 'module' });
	const { promise, resolve } = Promise.withResolvers<Judged | NotChecked>();
	let isReady = false;
	const end = (answer: Judged | NotChecked) => {
		clearTimeout(timer);
		hide();
		worker.terminate();
		resolve(answer);
	};
	const timer = setTimeout(() => end({ type: 'tookTooLong' }), LONGEST_MS);
	const hide = showReading(name, () => end({ type: 'stopped' }));
	worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
		if (data.type !== 'ready') return end(data);
		isReady = true;
		worker.postMessage(question);
	});
	// A worker that never came is not on the device; one that broke down did so over the file.
	worker.addEventListener('error', (event) => {
		event.preventDefault();
		end({ type: isReady ? 'tookTooLong' : 'readerMissing' });
	});
	return promise;
}
