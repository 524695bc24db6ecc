/** Judges plan files away from the screen, so that it can be ended whatever a file does. It judges one, and is ended. */
import type { MergeError } from '$lib/doc/merge';
import type { PlanFile, PlanFileError } from '$lib/doc/plan-file';
import type { Result } from '$lib/plan/result';
import { checkFile, checkMerge, type CheckedMerge } from './check-file';

export type Question =
	| { readonly type: 'file'; readonly bytes: Uint8Array }
	| { readonly type: 'merge'; readonly here: Uint8Array; readonly file: PlanFile };
export type Answer =
	| { readonly type: 'ready' }
	| { readonly type: 'file'; readonly result: Result<PlanFile, PlanFileError> }
	| { readonly type: 'merge'; readonly result: Result<CheckedMerge, MergeError> };

self.addEventListener('message', ({ data }: MessageEvent<Question>) => void answer(data).then(send));
send({ type: 'ready' });

async function answer(question: Question): Promise<Answer> {
	return question.type === 'file'
		? { type: 'file', result: await checkFile(question.bytes) }
		: { type: 'merge', result: checkMerge(question.here, question.file) };
}

function send(message: Answer): void {
	self.postMessage(message);
}
