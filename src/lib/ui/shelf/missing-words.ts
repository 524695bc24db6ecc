import { language, t } from '$lib/i18n/t.svelte';
import type { Kind } from '$lib/plan/model';
import type { Missing } from './in-files';

/** "2 activiteiten en 1 begrotingspost", as the plan calls them. */
export function missingWords({ counts, meta, levels }: Missing): string {
	const nameOf = (kind: Kind) => {
		if (kind === 'ambitions') return levels.ambition;
		if (kind === 'activities') return levels.activity;
		if (kind === 'subActivities') return levels.subActivity;
		return t().find.kinds[kind];
	};
	const words = counts.map(({ kind, count }) => {
		const { one, many } = nameOf(kind);
		return `${count} ${(count === 1 ? one : many).toLowerCase()}`;
	});
	return new Intl.ListFormat(language()).format(meta ? [...words, t().shelf.inFiles.meta] : words);
}
