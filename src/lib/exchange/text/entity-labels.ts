import type { Activity, Ambition, Id, Programme } from '$lib/plan/model';
import type { EntityOf } from './budget';
import { labelledLineOf } from './headings';
import type { Labels } from './make-labels';
import { programmeNames } from './programmes';
import { nameAndShort, nameKey, withoutEndPoint } from './words';

/** Finds what the label of a budget line names: an ambition by its title, else by its number, an activity or a programme. */
export function entityFinder(
	ambitions: readonly Ambition[],
	activities: readonly Activity[],
	programmes: readonly Programme[],
	printedNumbers: ReadonlyMap<Id, string>,
	labels: Labels
): EntityOf {
	const ambitionsByTitle = new Map(ambitions.map(({ id, title }) => [nameKey(title), id]));
	const ambitionsByNumber = new Map(ambitions.map(({ id }) => [printedNumbers.get(id) ?? '', id]));
	const activitiesByTitle = new Map(
		activities.flatMap(({ id, title }) => [
			[nameKey(title), id],
			[nameKey(nameAndShort(title).name), id]
		])
	);
	const names = programmeNames(
		programmes.map(({ title }) => title),
		[],
		labels
	);
	return (label) => {
		const heading = labelledLineOf(label, labels.ambition);
		if (heading) {
			const byTitle = ambitionsByTitle.get(nameKey(heading.title));
			// The title is the ambition's own; the label keeps what the source prints before it.
			if (byTitle !== undefined) return { entity: byTitle, label: heading.label };
			return { entity: ambitionsByNumber.get(heading.number) ?? null, label };
		}
		const named = ambitionsByTitle.get(nameKey(label)) ?? activitiesByTitle.get(nameKey(withoutEndPoint(label)));
		const programme = programmes[names.within(label)]?.id;
		return { entity: named ?? programme ?? null, label };
	};
}
