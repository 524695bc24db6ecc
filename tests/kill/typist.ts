import type { Page } from '@playwright/test';
import { TYPED_IN } from './shown';

/** All that somebody has typed so far, over all the times that the browser was killed. Numbers and words only grow. */
export interface Typed {
	title: number;
	amount: number;
	text: string;
}

export const FIRST_AMOUNT = 90_000;
export const titleOf = (number: number): string => `Leraar24 ${number}`;

/** Types titles, amounts and a long text, whatever comes first, until the page is gone. */
export async function typeUntilGone(page: Page, typed: Typed, random: () => number): Promise<void> {
	const main = page.locator('#main');
	const title = main.getByRole('textbox', { name: 'Titel', exact: true });
	const amount = main.locator('td.input input').first();
	const text = main.locator(`[contenteditable="true"][data-focus^="text/${TYPED_IN}/"]`).first();
	try {
		for (;;) {
			const choice = random();
			if (choice < 0.2) {
				await title.fill(titleOf(++typed.title));
				await page.keyboard.press('Enter');
			} else if (choice < 0.4) {
				await amount.fill(String(++typed.amount));
				await page.keyboard.press('Enter');
			} else {
				if (!(await text.isVisible()))
					await main
						.getByRole('button', { name: /^Bewerk: / })
						.first()
						.click();
				await text.focus();
				await page.keyboard.press('Control+End');
				for (const sign of ` nog ${Math.floor(random() * 1000)} woorden`) {
					typed.text += sign;
					await page.keyboard.type(sign);
				}
			}
			// Long enough, now and then, for the page to call it saved.
			if (random() < 0.5) await page.waitForTimeout(random() * 800);
		}
	} catch (error) {
		if (!page.isClosed()) throw error;
	}
}
