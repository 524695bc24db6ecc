import { expect, type Page } from '@playwright/test';
import { SAVED } from '../support/app';

/** What a plan shows of the activity in which somebody types; null is what is half typed, which nobody calls saved. */
export interface Shown {
	readonly title: string | null;
	readonly amount: string | null;
	readonly text: string;
}

declare global {
	interface Window {
		/** Tells the test what stands on the screen together with the words that say it is saved. */
		tellSaved?: (shown: Shown) => void;
	}
}

export const TYPED_IN = 'activity-15';

/**
 * From now on each page of the browser tells what it shows whenever that is called saved: at every frame, since that is
 * what a person sees.
 */
export async function tellSaved(page: Page, told: (shown: Shown) => void): Promise<void> {
	await page.exposeFunction('tellSaved', told);
	await page.addInitScript(
		({ item, saved }) => {
			const field = (name: string) => {
				const found = document.querySelector<HTMLInputElement>(`#main [data-focus^="${name}"]`);
				return found === null || found.matches('[data-draft]') ? null : found.value;
			};
			let before = '';
			const look = () => {
				requestAnimationFrame(look);
				const status = [...document.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent.trim());
				const text = document.querySelector(`section:has([data-focus^="text/${item}/"]) > .words`);
				if (!status.includes(saved) || text === null) return;
				const shown = {
					title: field(`activities:${item}:title`),
					amount: document.querySelector('#main td.input [data-draft]')
						? null
						: (document.querySelector<HTMLInputElement>('#main td.input input')?.value ?? null),
					text: [...text.querySelectorAll('p, li')].map((block) => block.textContent).join('\n')
				};
				if (before === (before = JSON.stringify(shown))) return;
				window.tellSaved?.(shown);
			};
			look();
		},
		{ item: TYPED_IN, saved: SAVED }
	);
}

/** What the page shows when it has read the plan. */
export async function readShown(page: Page): Promise<Shown> {
	const main = page.locator('#main');
	const text = main.locator(`section:has([data-focus^="text/${TYPED_IN}/"]) > .words`).first();
	await expect(page.getByText(SAVED)).toBeVisible();
	await expect(text).toBeVisible();
	return {
		title: await main.getByRole('textbox', { name: 'Titel', exact: true }).inputValue(),
		amount: await main.locator('td.input input').first().inputValue(),
		text: (await text.locator('p, li').allTextContents()).join('\n')
	};
}
