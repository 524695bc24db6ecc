/** Walks through the sections: ambitions with their goals, activities under them, and the boxes of programmes. */
import type { Activity, Ambition, Goal, Id } from '$lib/plan/model';
import { readActivity, readActivityText } from './activities';
import { readAmbition } from './ambitions';
import type { TableRecord } from './found-table';
import { endsAmbition, type Section } from './section';
import type { Tools } from './tools';

export interface Structure {
	readonly ambitions: readonly Ambition[];
	readonly goals: readonly Goal[];
	readonly activities: readonly Activity[];
	/** The numbers that the source prints, by id. */
	readonly printedNumbers: ReadonlyMap<Id, string>;
	/** The section of each ambition and activity. */
	readonly sectionOf: ReadonlyMap<Id, Section>;
	readonly boxes: readonly { readonly section: Section; readonly place: Id | null }[];
	/** Rows of tables of activities. */
	readonly tabled: readonly Tabled[];
	/** The ambition in whose text a table stands. */
	readonly ambitionOf: ReadonlyMap<Section, Ambition>;
}
export interface Tabled {
	readonly record: TableRecord;
	/** The ambition in which the table stands. */
	readonly ambition: Id | null;
	/** How many activities stand before it. */
	readonly at: number;
}

export function readStructure(sections: readonly Section[], tools: Tools): Structure {
	const ambitions: Ambition[] = [];
	const goals: Goal[] = [];
	const activities: Activity[] = [];
	const printedNumbers = new Map<Id, string>();
	const sectionOf = new Map<Id, Section>();
	const boxes: { section: Section; place: Id | null }[] = [];
	const tabled: Tabled[] = [];
	const ambitionOf = new Map<Section, Ambition>();
	let ambition: Ambition | null = null;
	let activity: Activity | null = null;
	const keep = (id: Id, section: Section) => {
		printedNumbers.set(id, section.number);
		sectionOf.set(id, section);
	};
	for (const section of sections) {
		switch (section.type) {
			case 'chapter':
				activity = null;
				if (endsAmbition(section, sectionOf.get(ambition?.id ?? '') ?? null)) ambition = null;
				break;
			case 'ambition': {
				const read = readAmbition(section, tools);
				ambition = read.ambition;
				activity = null;
				ambitions.push(read.ambition);
				goals.push(...read.goals);
				keep(read.ambition.id, section);
				break;
			}
			case 'activity':
				activity = readActivity(section, ambition?.id ?? null, tools);
				activities.push(activity);
				keep(activity.id, section);
				break;
			case 'purposeAndImpact':
			case 'result':
				if (activity) readActivityText(activity.id, section.type, section, tools);
				break;
			case 'programme':
				boxes.push({ section, place: activity?.id ?? ambition?.id ?? null });
				break;
			case 'ambitionTable':
				if (section.isAside && ambition) ambitionOf.set(section, ambition);
				break;
			case 'activityTable':
				if (section.table?.kind !== 'activities') break;
				for (const record of section.table.records)
					tabled.push({ record, ambition: ambition?.id ?? null, at: activities.length });
		}
	}
	return { ambitions, goals, activities, printedNumbers, sectionOf, boxes, tabled, ambitionOf };
}
