import { goto } from '$app/navigation';
import { tick } from 'svelte';
import { addActivity } from '$lib/doc/commands/activities';
import { addAmbition } from '$lib/doc/commands/ambitions';
import { readPlan } from '$lib/doc/read';
import { focusKey } from '$lib/doc/schema';
import { t } from '$lib/i18n/t.svelte';
import type { Session } from '$lib/session';
import { settingsSections, showSection } from '$lib/ui/settings/sections';
import { downloadPlan } from '$lib/ui/shelf/export-plan';
import { offered, type Offer } from '$lib/ui/shell/offers.svelte';
import { listAsLeft } from '$lib/ui/shell/list-query.svelte';
import { showOverlay } from '$lib/ui/shell/overlay.svelte';
import {
	chooseLanguage,
	chooseScheme,
	chooseSingleKeys,
	chosenLanguage,
	currentScheme,
	LANGUAGES,
	SCHEMES,
	singleKeys
} from '$lib/ui/shell/preferences.svelte';
import * as routes from '$lib/ui/shell/routes';
import { goToPlace, nameOfStep, redo, undo } from '$lib/ui/shell/steps';
import { firstOfEach } from './first-of-each';

/** The screens of a plan and the parts of the longest of them. */
export function screenOffers({ id, plan }: Session): readonly Offer[] {
	const words = t().find.actions;
	const screen = (name: string, label: string, href: string, keys?: string): Offer => ({
		id: `screen-${name}`,
		label,
		...(keys === undefined ? {} : { keys }),
		run: () => goto(href)
	});
	return [
		screen('overview', t().shell.overview, routes.overview(id), 'g o'),
		screen('activities', plan.meta.levels.activity.many, listAsLeft(id), 'g a'),
		screen('budget', t().shell.budget, routes.budget(id), 'g b'),
		screen('programmes', t().shell.programmes, routes.programmes(id), 'g p'),
		screen('matrix', t().matrix.names.matrix, routes.matrix(id), 'g m'),
		screen('coverage', t().matrix.names.coverage, routes.coverage(id)),
		screen('onePage', t().matrix.names.onePage, routes.onePage(id)),
		screen('settings', t().shell.settings, routes.settings(id), 'g i'),
		screen('search', words.searchTexts, routes.search(id), '/'),
		screen('spreadsheet', words.spreadsheet, routes.spreadsheet(id)),
		...settingsSections(plan).map(({ id: section, name }) => ({
			id: `settings-${section}`,
			label: words.settings(name),
			run: async () => {
				await goto(routes.settings(id));
				await tick();
				showSection(section);
			}
		}))
	];
}

/** What can be done with the open plan, whichever screen it is on. */
export function planOffers(session: Session): readonly Offer[] {
	const { plan, history, doc } = session;
	const { levels } = plan.meta;
	const words = t().find.actions;
	const [undoStep, redoStep] = [history.undoStep, history.redoStep];
	const always: readonly Offer[] = [
		{
			id: 'saveCopy',
			label: words.saveCopy,
			run: async () => (await import('$lib/ui/copies/save-copy')).saveCopy(doc)
		},
		{ id: 'exportJson', label: t().shelf.saveAsJson, run: () => downloadPlan(readPlan(doc)) },
		{ id: 'print', label: t().shell.print, run: () => print() }
	];
	if (plan.readOnly) return always;
	return [
		{
			id: 'newActivity',
			label: words.add(levels.activity.one.toLowerCase()),
			keys: 'n',
			run: () => {
				const added = addActivity(doc, plan.list('ambitions')[0]?.id ?? null, '');
				return goToPlace(session, focusKey('activities', added, 'title'));
			}
		},
		{
			id: 'newAmbition',
			label: words.add(levels.ambition.one.toLowerCase()),
			run: () => {
				const added = addAmbition(doc, { title: '', shortTitle: '' });
				return goToPlace(session, focusKey('ambitions', added, 'title'));
			}
		},
		...(undoStep
			? [{ id: 'undo', label: t().shell.undo(nameOfStep(undoStep, plan.meta)), run: () => undo(session) }]
			: []),
		...(redoStep
			? [{ id: 'redo', label: t().shell.redo(nameOfStep(redoStep, plan.meta)), run: () => redo(session) }]
			: []),
		...always
	];
}

/** What can be done anywhere, without a plan too. */
export function appOffers(): readonly Offer[] {
	const words = t().find.actions;
	const { languages, schemes, shelf } = t().shell;
	return [
		{ id: 'shelf', label: shelf, run: () => goto(routes.SHELF) },
		{ id: 'import', label: words.importPlan, run: () => goto(routes.IMPORT) },
		{ id: 'keys', label: words.keys, keys: '?', run: () => showOverlay('keys') },
		{
			id: 'singleKeys',
			label: singleKeys() ? words.singleKeysOff : words.singleKeysOn,
			run: () => chooseSingleKeys(!singleKeys())
		},
		...LANGUAGES.filter((language) => language !== chosenLanguage()).map((language) => ({
			id: `language-${language}`,
			label: words.language(languages[language]),
			run: () => chooseLanguage(language)
		})),
		...SCHEMES.filter((scheme) => scheme !== currentScheme()).map((scheme) => ({
			id: `scheme-${scheme}`,
			label: words.scheme(schemes[scheme]),
			run: () => chooseScheme(scheme)
		}))
	];
}

/** Everything that can be done now. What the screen itself offers goes before what is the same everywhere. */
export function offersNow(session: Session | null): readonly Offer[] {
	return firstOfEach([
		...offered(),
		...(session ? [...screenOffers(session), ...planOffers(session)] : []),
		...appOffers()
	]);
}
