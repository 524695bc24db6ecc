/** Walks through the sections: ambitions with their goals, activities under them, and the boxes of programmes. */
import type { Activity, Ambition, Goal, Id } from '$lib/plan/model';
import { readActivity, readActivityText } from './activities';
import { readAmbition } from './ambitions';
import type { Section } from './sections';
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
}

export function readStructure(sections: readonly Section[], tools: Tools): Structure {
	const ambitions: Ambition[] = [];
	const goals: Goal[] = [];
	const activities: Activity[] = [];
	const printedNumbers = new Map<Id, string>();
	const sectionOf = new Map<Id, Section>();
	const boxes: { section: Section; place: Id | null }[] = [];
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
				// A new chapter ends the ambitions; a section inside the chapter of activities does not.
				if (!section.number.includes('.')) ambition = null;
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
		}
	}
	return { ambitions, goals, activities, printedNumbers, sectionOf, boxes };
}
