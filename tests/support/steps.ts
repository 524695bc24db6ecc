/** What a person can do to a plan, by random numbers: every command, and writing in texts as the editor does. */
import * as Y from 'yjs';
import * as activities from '$lib/doc/commands/activities';
import * as ambitions from '$lib/doc/commands/ambitions';
import * as budget from '$lib/doc/commands/budget';
import * as bulk from '$lib/doc/commands/bulk';
import * as people from '$lib/doc/commands/people';
import * as plan from '$lib/doc/commands/plan';
import * as programmes from '$lib/doc/commands/programmes';
import * as themes from '$lib/doc/commands/themes';
import { readAll } from '$lib/doc/read';
import { readMeta } from '$lib/doc/read-meta';
import { textOf } from '$lib/doc/schema';
import { LEVELS_NL, type Id, type Kind } from '$lib/plan/model';
import { TYPING } from './replicas';

/** `a` and `b` choose what it is done to, `n` is the number, place or word that is used. */
export interface Choice {
	readonly a: number;
	readonly b: number;
	readonly n: number;
}
type Step = (doc: Y.Doc, choice: Choice) => void;

export const STEPS: Readonly<Record<string, Step>> = {
	addActivity: (doc, { a, n }) => activities.addActivity(doc, perhaps(doc, 'ambitions', a), `Activiteit ${n}`),
	setActivity: (doc, { a, b, n }) =>
		activities.setActivity(doc, one(doc, 'activities', a), {
			title: `Titel ${n}`,
			...(n % 2 ? { owner: perhaps(doc, 'people', b), state: 'ready' as const } : { subtitle: '' })
		}),
	tagActivity: (doc, { a, b, n }) =>
		activities.setActivityTheme(doc, one(doc, 'activities', a), one(doc, 'themes', b), n % 2 === 0),
	setActivityRole: (doc, { a, n }) =>
		activities.setActivityRole(doc, one(doc, 'activities', a), 'role-guide', n % 2 === 0),
	setActivityPartner: (doc, { a, b, n }) =>
		activities.setActivityPartner(doc, one(doc, 'activities', a), one(doc, 'partners', b), n % 2 === 0),
	setActivityTargetGroup: (doc, { a, n }) =>
		activities.setActivityTargetGroup(doc, one(doc, 'activities', a), `groep ${n % 3}`, n % 2 === 0),
	moveActivity: (doc, { a, b, n }) =>
		activities.moveActivity(doc, one(doc, 'activities', a), perhaps(doc, 'ambitions', b), n % 6),
	duplicateActivity: (doc, { a }) =>
		void activities.duplicateActivity(doc, one(doc, 'activities', a), (title) => `${title} (kopie)`),
	removeActivity: (doc, { a }) => activities.removeActivity(doc, one(doc, 'activities', a)),
	restoreActivity: (doc, { a }) => activities.restoreActivity(doc, one(doc, 'activities', a)),

	tagSome: (doc, { a, b, n }) => bulk.setThemeOfActivities(doc, some(doc, a), one(doc, 'themes', b), n % 2 === 0),
	ownSome: (doc, { a, b }) => bulk.setOwnerOfActivities(doc, some(doc, a), perhaps(doc, 'people', b)),
	setStateOfSome: (doc, { a, n }) => bulk.setStateOfActivities(doc, some(doc, a), n % 2 ? 'review' : 'ready'),
	moveSome: (doc, { a, b }) => bulk.moveActivitiesTo(doc, some(doc, a), one(doc, 'ambitions', b)),
	joinSome: (doc, { a, b, n }) =>
		bulk.setProgrammeOfActivities(doc, some(doc, a), one(doc, 'programmes', b), n % 2 === 0),
	duplicateSome: (doc, { a }) =>
		void bulk.duplicateActivities(doc, some(doc, a).slice(0, 2), (title) => `${title} (kopie)`),
	removeSome: (doc, { a }) => bulk.removeActivities(doc, some(doc, a).slice(0, 2)),

	addAmbition: (doc, { n }) => ambitions.addAmbition(doc, { title: `Ambitie ${n}`, shortTitle: '' }),
	setAmbition: (doc, { a, n }) => ambitions.setAmbition(doc, one(doc, 'ambitions', a), { title: `Ambitie ${n}` }),
	moveAmbition: (doc, { a, n }) => ambitions.moveAmbition(doc, one(doc, 'ambitions', a), n % 5),
	removeAmbition: (doc, { a }) => ambitions.removeAmbition(doc, one(doc, 'ambitions', a)),
	restoreAmbition: (doc, { a }) => ambitions.restoreAmbition(doc, one(doc, 'ambitions', a)),
	addGoal: (doc, { a, n }) => ambitions.addGoal(doc, one(doc, 'ambitions', a), `Doel ${n}`),
	setGoal: (doc, { a, b }) =>
		ambitions.setGoal(doc, one(doc, 'goals', a), { ambition: one(doc, 'ambitions', b), title: 'Doel' }),
	removeGoal: (doc, { a }) => ambitions.removeGoal(doc, one(doc, 'goals', a)),
	restoreGoal: (doc, { a }) => ambitions.restoreGoal(doc, one(doc, 'goals', a)),

	addTheme: (doc, { n }) => themes.addTheme(doc, { name: `Thema ${n}`, shortName: '', letter: 'T', colour: '#2f5fd0' }),
	setTheme: (doc, { a, n }) => themes.setTheme(doc, one(doc, 'themes', a), { name: `Thema ${n}` }),
	moveTheme: (doc, { a, n }) => themes.moveTheme(doc, one(doc, 'themes', a), n % 5),
	removeTheme: (doc, { a }) => themes.removeTheme(doc, one(doc, 'themes', a)),
	restoreTheme: (doc, { a }) => themes.restoreTheme(doc, one(doc, 'themes', a)),

	addProgramme: (doc, { a, n }) => programmes.addProgramme(doc, `Programma ${n}`, perhaps(doc, 'activities', a)),
	setProgramme: (doc, { a, b, n }) =>
		programmes.setProgramme(doc, one(doc, 'programmes', a), {
			share: n % 3 ? n : null,
			place: perhaps(doc, 'ambitions', b)
		}),
	setProgrammeActivity: (doc, { a, b, n }) =>
		programmes.setProgrammeActivity(doc, one(doc, 'programmes', a), one(doc, 'activities', b), n % 2 === 0),
	setProgrammePartner: (doc, { a, b, n }) =>
		programmes.setProgrammePartner(doc, one(doc, 'programmes', a), one(doc, 'partners', b), n % 2 === 0),
	moveProgramme: (doc, { a, n }) => programmes.moveProgramme(doc, one(doc, 'programmes', a), n % 5),
	removeProgramme: (doc, { a }) => programmes.removeProgramme(doc, one(doc, 'programmes', a)),
	restoreProgramme: (doc, { a }) => programmes.restoreProgramme(doc, one(doc, 'programmes', a)),

	addPerson: (doc, { n }) =>
		people.addPerson(doc, { name: `Persoon ${n}`, initials: 'P', colour: '#0b6b52', function: '' }),
	setPerson: (doc, { a, n }) => people.setPerson(doc, one(doc, 'people', a), { name: `Persoon ${n}` }),
	removePerson: (doc, { a }) => people.removePerson(doc, one(doc, 'people', a)),
	restorePerson: (doc, { a }) => people.restorePerson(doc, one(doc, 'people', a)),
	mergePeople: (doc, { a, b }) => people.mergePeople(doc, one(doc, 'people', a), one(doc, 'people', b)),
	addPartner: (doc, { n }) => people.addPartner(doc, `Partner ${n}`),
	setPartner: (doc, { a, n }) => people.setPartner(doc, one(doc, 'partners', a), { name: `Partner ${n}` }),
	removePartner: (doc, { a }) => people.removePartner(doc, one(doc, 'partners', a)),
	restorePartner: (doc, { a }) => people.restorePartner(doc, one(doc, 'partners', a)),

	addBudgetHeading: (doc, { a, n }) =>
		budget.addBudgetHeading(doc, { title: `Kop ${n}`, parent: perhaps(doc, 'budgetHeadings', a), kind: 'sum' }),
	/** Two people may put two headings under each other. */
	setBudgetHeading: (doc, { a, b }) =>
		budget.setBudgetHeading(doc, one(doc, 'budgetHeadings', a), { parent: perhaps(doc, 'budgetHeadings', b) }),
	removeBudgetHeading: (doc, { a }) => budget.removeBudgetHeading(doc, one(doc, 'budgetHeadings', a)),
	restoreBudgetHeading: (doc, { a }) => budget.restoreBudgetHeading(doc, one(doc, 'budgetHeadings', a)),
	addBudgetLine: (doc, { a, b, n }) =>
		budget.addBudgetLine(doc, {
			heading: perhaps(doc, 'budgetHeadings', a),
			entity: perhaps(doc, n % 2 ? 'ambitions' : 'activities', b),
			label: ''
		}),
	setBudgetLine: (doc, { a, b }) =>
		budget.setBudgetLine(doc, one(doc, 'budgetLines', a), { entity: perhaps(doc, 'activities', b), label: 'Post' }),
	setBudgetAmount: (doc, { a, n }) =>
		budget.setBudgetAmount(
			doc,
			one(doc, 'budgetLines', a),
			n % 2 ? 'original.personnel' : 'realised.other',
			n % 5 ? n * 100 : null
		),
	moveBudgetLine: (doc, { a, b, n }) =>
		budget.moveBudgetLine(doc, one(doc, 'budgetLines', a), perhaps(doc, 'budgetHeadings', b), n % 6),
	removeBudgetLine: (doc, { a }) => budget.removeBudgetLine(doc, one(doc, 'budgetLines', a)),
	restoreBudgetLine: (doc, { a }) => budget.restoreBudgetLine(doc, one(doc, 'budgetLines', a)),
	distributeBudget: (doc, { a, b, n }) =>
		budget.distributeBudget(doc, one(doc, 'budgetLines', a), 'original', [
			{ activity: one(doc, 'activities', b), amounts: { personnel: n * 100, other: 0 } },
			{ activity: one(doc, 'activities', b + 1), amounts: { personnel: 0, other: n } }
		]),
	addFunding: (doc, { n }) => budget.addFunding(doc, { label: `Dekking ${n}`, kind: 'reserve' }),
	setFunding: (doc, { a, n }) => budget.setFunding(doc, one(doc, 'funding', a), { label: `Dekking ${n}` }),
	setFundingAmount: (doc, { a, n }) =>
		budget.setFundingAmount(doc, one(doc, 'funding', a), 'original', n % 5 ? n * 100 : null),
	removeFunding: (doc, { a }) => budget.removeFunding(doc, one(doc, 'funding', a)),
	restoreFunding: (doc, { a }) => budget.restoreFunding(doc, one(doc, 'funding', a)),

	setPlan: (doc, { n }) => plan.setPlan(doc, n % 2 ? { title: `Plan ${n}` } : { state: 'review', norm: n }),
	setLevels: (doc, { n }) =>
		plan.setLevels(doc, { ...LEVELS_NL, subActivity: { ...LEVELS_NL.subActivity, numbered: n % 2 === 0 } }),
	setRoles: (doc, { n }) =>
		plan.setRoles(doc, [...readMeta(doc).roles.slice(0, 2), { id: 'role-new', name: `Rol ${n}` }]),
	setCeiling: (doc, { a, n }) =>
		plan.setCeiling(
			doc,
			n % 3 ? { amount: n, headings: [one(doc, 'budgetHeadings', a)], years: [2027], oneOffFunding: [] } : null
		),

	typeParagraph: (doc, { a, n }) =>
		type(doc, a, (text) => {
			const paragraph = new Y.XmlElement(n % 3 ? 'paragraph' : 'heading');
			paragraph.insert(0, [new Y.XmlText(`woorden ${n}`)]);
			text.insert(n % (text.length + 1), [paragraph]);
		}),
	typeLetters: (doc, { a, b, n }) =>
		type(doc, a, (text) => {
			const words = wordsIn(text, b);
			words?.insert(n % (words.length + 1), `letter${n}`, n % 2 ? { bold: {} } : {});
		}),
	markLetters: (doc, { a, b, n }) =>
		type(doc, a, (text) => {
			const words = wordsIn(text, b);
			if (words && words.length > 2) words.format(n % 2, words.length - 2, n % 2 ? { italic: {} } : { bold: null });
		}),
	eraseLetters: (doc, { a, b, n }) =>
		type(doc, a, (text) => {
			const words = wordsIn(text, b);
			if (words && words.length > 0) words.delete(n % words.length, 1);
		}),
	eraseParagraph: (doc, { a, n }) =>
		type(doc, a, (text) => {
			if (text.length > 0) text.delete(n % text.length, 1);
		})
};

/** An id of a kind, removed ones included; one that does not exist when there is none. */
function one(doc: Y.Doc, kind: Kind, at: number): Id {
	const all = readAll(doc, kind);
	return all[at % Math.max(1, all.length)]?.id ?? 'gone';
}

/** From an activity on, every second one. */
const some = (doc: Y.Doc, from: number): readonly Id[] =>
	readAll(doc, 'activities')
		.filter((_, index) => index >= from % 3 && index % 2 === from % 2)
		.map(({ id }) => id);

const perhaps = (doc: Y.Doc, kind: Kind, at: number): Id | null => (at % 4 === 3 ? null : one(doc, kind, at));

function type(doc: Y.Doc, at: number, run: (text: Y.XmlFragment) => void): void {
	const field = at % 2 ? 'result' : 'introduction';
	const text = textOf(doc, one(doc, 'activities', at), field);
	doc.transact(() => run(text), TYPING);
}

function wordsIn(text: Y.XmlFragment, at: number): Y.XmlText | undefined {
	const paragraph = text.length > 0 ? text.get(at % text.length) : undefined;
	const words = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined;
	return words instanceof Y.XmlText ? words : undefined;
}
