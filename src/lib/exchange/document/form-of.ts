import type { Result } from '$lib/plan/result';
import type { FileContent } from './file-content';
import { formOfName, isReadForm, type ReadForm } from './file-form';
import type { ReadError } from './read-error';

/** The form in which a file is read: its content decides, and its name may not say something else. */
export function formOf(name: string, content: FileContent): Result<ReadForm, ReadError> {
	const named = formOfName(name);
	const other: Result<ReadForm, ReadError> | null =
		named !== null && !isReadForm(named) ? { ok: false, error: { type: 'otherForm', form: named } } : null;
	switch (content) {
		case 'empty':
		case 'locked':
		case 'damaged':
			return fail(content);
		case 'unknown':
			return other ?? fail(content);
		case 'tooLarge':
			return fail('unpacksTooLarge');
		case 'text': {
			if (other) return other;
			const isText = named === 'txt' || named === 'md' || named === 'csv' || named === 'json';
			if (isText) return { ok: true, value: named };
			if (named !== null) return { ok: false, error: { type: 'notAsNamed', content } };
			return /\.[a-z0-9]+$/iu.test(name) ? fail('unknown') : { ok: true, value: 'txt' };
		}
		default:
			if (named !== null && named !== content) return { ok: false, error: { type: 'notAsNamed', content } };
			return isReadForm(content)
				? { ok: true, value: content }
				: { ok: false, error: { type: 'otherForm', form: content } };
	}
}

const fail = (type: 'empty' | 'locked' | 'damaged' | 'unknown' | 'unpacksTooLarge') =>
	({ ok: false, error: { type } }) as const;
