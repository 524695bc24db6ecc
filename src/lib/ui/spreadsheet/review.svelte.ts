import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import { applyChanges } from '$lib/doc/commands/changes';
import { readPlan } from '$lib/doc/read';
import type { StepName } from '$lib/doc/schema';
import { compareSheets, type Comparison, type Proposal } from '$lib/exchange/sheet/compare';
import { namesOf, type Names } from '$lib/exchange/sheet/names';
import type { Sheet } from '$lib/exchange/sheet/sheet';
import { language, t } from '$lib/i18n/t.svelte';
import { withNeeded } from '$lib/plan/changes';
import type { Session } from '$lib/session';
import { chosenAtFirst } from './change-groups';
import { describer, type Describer } from './describe';
import { keptIds } from './kept-ids';
import { guessedSheets, type SheetChoice } from './sheet-choices';
import { sheetWords } from './words';

/** A file that came back beside the plan of now, and what somebody chose of it. */
export interface Review {
	readonly choices: readonly SheetChoice[];
	readonly found: Comparison;
	readonly names: Names;
	readonly describer: Describer;
	/** The plan knows no row of the file, and nobody said yet that its rows are to be added. */
	readonly isOther: boolean;
	readonly proposals: readonly Proposal[];
	readonly chosen: readonly Proposal[];
	/** How many changes were taken, for as long as that is the last step of the history. */
	readonly taken: number;
	/** By the key of an unknown name. */
	readonly answers: ReadonlyMap<string, string>;
	isChosen(key: string): boolean;
	choose(keys: readonly string[], on: boolean): void;
	answer(key: string, answer: string): void;
	setChoice(index: number, choice: SheetChoice): void;
	addAll(): void;
	/** Makes the chosen changes, as one step; returns how many. */
	take(): number;
}

export function createReview(session: Session, sheets: readonly Sheet[]): Review {
	const { doc, plan: live } = session;
	const idOf = keptIds();
	const answers = new SvelteMap<string, string>();
	/** Chosen otherwise than at first. */
	const turned = new SvelteSet<string>();
	let choices = $state.raw(guessedSheets(sheets, live.meta.levels));
	let added = $state(false);
	let took = $state.raw<{ readonly count: number; readonly step: StepName | null }>({ count: 0, step: null });

	/** Whatever changes the plan, here or in another tab, is compared anew. */
	let version = $state(0);
	$effect(() => {
		const changed = () => (version += 1);
		doc.on('update', changed);
		return () => doc.off('update', changed);
	});
	const plan = $derived.by(() => {
		void version;
		return readPlan(doc);
	});
	const words = $derived(sheetWords(t(), language(), plan.meta));
	const used = $derived(choices.filter((choice) => choice.taken));
	const found = $derived(compareSheets(plan, used, { words, answers, idOf }));
	const names = $derived(namesOf(plan, words));
	const additions = $derived([
		...found.additions,
		...found.proposals.flatMap(({ change }) => (change.type === 'addition' ? change : []))
	]);
	const describing = $derived(describer(plan, additions, t(), language()));
	/** A plan without rows goes out as heads alone: what was added under them belongs to it. */
	const isOwnEmpty = $derived(found.ids === 0 && used.some(({ match }) => match.uses.includes('check')));
	const isOther = $derived(found.known === 0 && !isOwnEmpty && !added);
	const proposals = $derived(isOther ? [] : found.proposals);
	const atFirst = $derived(chosenAtFirst(proposals));
	const isChosen = (key: string) => (atFirst.get(key) ?? false) !== turned.has(key);
	const chosen = $derived(proposals.filter(({ key }) => isChosen(key)));
	return {
		get choices() {
			return choices;
		},
		get found() {
			return found;
		},
		get names() {
			return names;
		},
		get describer() {
			return describing;
		},
		get isOther() {
			return isOther;
		},
		get proposals() {
			return proposals;
		},
		get chosen() {
			return chosen;
		},
		get taken() {
			return took.step !== null && session.history.undoStep === took.step ? took.count : 0;
		},
		answers,
		isChosen,
		choose(keys, on) {
			for (const key of keys) if (isChosen(key) !== on && !turned.delete(key)) turned.add(key);
		},
		answer: (key, answer) => answers.set(key, answer),
		setChoice: (index, choice) => (choices = choices.with(index, choice)),
		addAll: () => (added = true),
		take() {
			const count = chosen.length;
			const changes = chosen.map(({ change }) => change);
			applyChanges(doc, withNeeded(changes, additions), 'sheetTake');
			took = { count, step: session.history.undoStep };
			return count;
		}
	};
}
