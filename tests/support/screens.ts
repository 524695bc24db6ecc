import { expect, type Page } from '@playwright/test';
import { paste } from './app';
import { source } from './source';

/** A screen that has something to look at: how to get there from any other, and what shows that it is there. */
export interface Screen {
	readonly name: string;
	readonly open: (page: Page, url: string, plan: string) => Promise<void>;
}

const at = (name: string, address: (plan: string) => string, ready = 'main h1, main h2'): Screen => ({
	name,
	open: async (page, url, plan) => {
		await page.goto(`${url}#${address(plan)}`);
		await expect(page.locator(ready).first()).toBeVisible();
	}
});

/** Every screen of an open example plan, with its dialogs. */
export const screens: readonly Screen[] = [
	at('my plans', () => '/'),
	{
		name: 'new plan',
		open: async (page, url) => {
			await page.goto(`${url}#/`);
			await page.locator('main .button.primary').first().click();
			await expect(page.getByRole('dialog')).toBeVisible();
		}
	},
	at('import', () => '/import'),
	{
		name: 'import preview',
		open: async (page, url) => {
			await page.goto(`${url}#/import`);
			await paste(page.locator('textarea'), source.text);
			await page.locator('main .button.primary').click();
			await expect(page.locator('h1').first()).toBeFocused();
		}
	},
	{
		name: 'overview',
		open: async (page, url, plan) => {
			await page.goto(`${url}#/plan/${plan}`);
			await expect(page.locator('canvas').first()).toBeVisible();
		}
	},
	at('activities', (plan) => `/plan/${plan}/activities`, '[data-row]'),
	at('activity', (plan) => `/plan/${plan}/activities/activity-05`, '[data-focus$=":title"]'),
	at('activity with a long title', (plan) => `/plan/${plan}/activities/activity-26`, '[data-focus$=":title"]'),
	at('ambition', (plan) => `/plan/${plan}/activities/ambition-2`, '[data-focus$=":title"]'),
	at('budget', (plan) => `/plan/${plan}/budget`, '[role="grid"]'),
	at('programmes', (plan) => `/plan/${plan}/programmes`),
	at('programme', (plan) => `/plan/${plan}/programmes/programme-iol`, '[data-focus$=":title"]'),
	at('settings', (plan) => `/plan/${plan}/settings`),
	at('a plan that is not here', () => '/plan/nothing'),
	at('gallery', () => '/gallery')
];
