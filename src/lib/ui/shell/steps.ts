import { goto } from '$app/navigation';
import { tick } from 'svelte';
import { focusKey, type StepName } from '$lib/doc/schema';
import { t } from '$lib/i18n/t.svelte';
import { KINDS, TEXT_FIELDS, type Meta } from '$lib/plan/model';
import type { Session } from '$lib/session';
import { tell } from '$lib/ui/base/messages.svelte';
import { comesOnScreen, onScreen } from './on-screen';
import { addressOf } from './routes';
import { seek } from './sought.svelte';

/** Takes the last step back, says which it was, and brings the place it is about into view. */
export function undo(session: Session): void {
	const step = session.history.undo();
	if (step) show(session, step, t().shell.undone(nameOfStep(step, session.plan.meta)));
}

export function redo(session: Session): void {
	const step = session.history.redo();
	if (step) show(session, step, t().shell.redone(nameOfStep(step, session.plan.meta)));
}

/**
 * With the plan's own names of its levels; a step over several things has their number after its label. A label that the
 * words do not know comes from a later version of the app.
 */
export function nameOfStep({ label }: StepName, { levels }: Meta): string {
	const words: Readonly<Record<string, string>> = t().steps;
	const [step = '', count = ''] = label.split(' ');
	return (words[step] ?? t().steps.change)
		.replace('{count}', count)
		.replace('{activities}', (count === '1' ? levels.activity.one : levels.activity.many).toLowerCase())
		.replace('{activity}', levels.activity.one.toLowerCase())
		.replace('{ambition}', levels.ambition.one.toLowerCase());
}

/** Puts the focus on a place, or on the nearest thing that is there; opens its page first when it is not on screen. */
export async function goToPlace(session: Session, focus: string): Promise<void> {
	const place = ofText(session, focus) ?? focus;
	const exact = `[data-focus="${CSS.escape(focus)}"]`;
	seek(focus);
	await tick();
	if (!onScreen(exact)) {
		await goto(addressOf(session.id, place), { keepFocus: true, noScroll: true });
		await tick();
	}
	const near = onScreen(exact) ?? onScreen(`[data-focus^="${CSS.escape(place.split(':').slice(0, 2).join(':'))}"]`);
	if (near) putFocus(near);
	const before = document.activeElement;
	const target = await comesOnScreen(exact);
	// Somebody who went on in the meantime stays where they are.
	const stayed = document.activeElement === before || document.activeElement?.contains(target ?? null);
	if (target && stayed) putFocus(target);
}

function putFocus(target: HTMLElement): void {
	if (target.contains(document.activeElement)) return;
	target.focus();
	target.scrollIntoView({ block: 'nearest' });
}

/** The place of the entity that a text (`text/<id>/<field>`) belongs to. */
function ofText(session: Session, focus: string): string | null {
	const [root, id = '', field = ''] = focus.split('/');
	if (root !== 'text') return null;
	const kind = KINDS.find((kind) => TEXT_FIELDS[kind].some((name) => name === field) && session.plan.entity(kind, id));
	return kind ? focusKey(kind, id) : null;
}

function show(session: Session, step: StepName, text: string): void {
	tell({ text });
	if (step.focus !== null) void goToPlace(session, step.focus);
}
