import type { Levels } from '$lib/plan/model';

/** The names of the levels as they stand in the middle of a sentence. */
export const levelWords = ({ ambition, activity }: Levels) => ({
	ambition: ambition.one.toLowerCase(),
	ambitions: ambition.many.toLowerCase(),
	activity: activity.one.toLowerCase(),
	activities: activity.many.toLowerCase()
});
