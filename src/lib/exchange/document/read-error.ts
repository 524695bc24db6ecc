import type { FileContent } from './file-content';
import type { OtherForm } from './file-form';

/** Why a file gives nothing. */
export type ReadError =
	| {
			readonly type:
				| 'empty'
				/** Cut off, or not what it says at the start. */
				| 'damaged'
				/** Opens with a password only. */
				| 'locked'
				/** Grows beyond what a document holds when it is unpacked. */
				| 'unpacksTooLarge'
				/** Pages with pictures alone. */
				| 'noText'
				| 'tookTooLong'
				| 'stopped'
				/** What reads it could not be loaded: it is not on the device yet, and there is no network. */
				| 'readerMissing'
				/** Nothing that is known. */
				| 'unknown';
	  }
	/** Has to be saved as another form first. */
	| { readonly type: 'otherForm'; readonly form: OtherForm }
	/** Of another kind than its name says. */
	| { readonly type: 'notAsNamed'; readonly content: FileContent };
