import * as v from 'valibot';
import { isSafeLink, type RichText } from '$lib/plan/rich-text';

const span = v.object({
	text: v.string(),
	bold: v.exactOptional(v.literal(true)),
	italic: v.exactOptional(v.literal(true)),
	link: v.exactOptional(v.pipe(v.string(), v.check(isSafeLink)))
});

const content = v.array(span);

/** Lists nest without end here; the reader of a file refuses what is nested too deep before this sees it. */
export const richTextSchema: v.GenericSchema<RichText> = v.array(
	v.variant('type', [
		v.object({ type: v.literal('paragraph'), content }),
		v.object({ type: v.literal('heading'), level: v.picklist([1, 2, 3]), content }),
		v.object({
			type: v.literal('list'),
			ordered: v.boolean(),
			items: v.array(v.lazy(() => richTextSchema))
		})
	])
);
