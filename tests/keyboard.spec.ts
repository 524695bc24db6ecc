import type { Page } from '@playwright/test';
import { expect, test } from './support/app';

/** Tab until the focus is on what has this name, as somebody without a mouse does. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
	for (let presses = 0; presses < 200; presses += 1) {
		const found = await page.evaluate(() => {
			const element = document.activeElement;
			if (element === null || !element.matches('a, button, input, select, textarea, [tabindex="0"]')) return '';
			return (element.getAttribute('aria-label') ?? '') + ' ' + element.textContent;
		});
		if (name.test(found)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`No way by Tab to ${String(name)}`);
}

test('a whole job without a mouse: make a plan, fill it, undo, and find it again', async ({ page, app }) => {
	await page.goto(app.url);
	await expect(page.getByRole('heading', { name: 'Begin met een jaarplan' })).toBeVisible();
	await tabTo(page, /Voorbeeldplan/);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('navigation')).toBeVisible();

	await tabTo(page, /^\s*Activiteiten\s*29/);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('link', { name: /FOSA/ })).toBeVisible();
	await tabTo(page, /Ambitie 1/);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('link', { name: /FOSA/ })).toBeFocused();
	await page.keyboard.press('Alt+ArrowUp');
	await expect(page.getByRole('link', { name: /FOSA/ })).toBeFocused();
	await expect(page.getByRole('link', { name: /FOSA/ })).toContainText('1');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('textbox', { name: 'Titel', exact: true })).toBeVisible();
	await tabTo(page, /^\s*Flexibilisering/);
	await page.keyboard.press('Space');
	await page.keyboard.press('Control+z');
	await page.keyboard.press('Control+z');
	await expect(page.getByRole('link', { name: /Ethiek/ })).toContainText('1');

	await tabTo(page, /^\s*Begroting\s*$/);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('grid')).toBeVisible();
	await page.evaluate(() => document.querySelector<HTMLElement>('main')?.focus());
	for (let presses = 0; presses < 40 && !(await inGrid(page)); presses += 1) await page.keyboard.press('Tab');
	await page.keyboard.press('Control+Home');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.type('1000000');
	await page.keyboard.press('Enter');
	await expect(page.getByText('Dekking is € 361.000 te hoog')).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(page.getByText('Kosten en dekking sluiten: € 25.443.000')).toBeVisible();
});

const inGrid = (page: Page): Promise<boolean> =>
	page.evaluate(() => document.activeElement?.closest('[role="grid"]') !== null);
