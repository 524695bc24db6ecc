import { expect, openExample, test } from './support/app';

test('levels and themes are the organisation’s: clusters and a fifth theme are at home everywhere', async ({
	page,
	app
}) => {
	await openExample(page, app.url, 'settings');
	const level = page.getByRole('group', { name: 'Bovenste niveau' });
	for (const [label, name] of [
		['Eén', 'Activiteitencluster'],
		['Meer', 'Activiteitenclusters']
	] as const) {
		await level.getByRole('textbox', { name: label }).fill(name);
		await level.getByRole('textbox', { name: label }).press('Enter');
	}
	const theme = page.getByRole('textbox', { name: 'Naam van het nieuwe thema' });
	await theme.fill('Duurzaamheid');
	await theme.press('Enter');

	await page
		.getByRole('navigation', { name: 'Onderdelen van het plan' })
		.getByRole('link', { name: /Activiteiten/ })
		.click();
	await expect(page.getByRole('link', { name: /Activiteitencluster 1/ })).toBeVisible();
	await expect(page.getByRole('button', { name: /Duurzaamheid/ })).toBeVisible();
	await page.getByRole('link', { name: /Ethiek/ }).click();
	await page.getByRole('button', { name: 'Duurzaamheid', exact: true }).click();
	await expect(page.getByRole('link', { name: /Ethiek.*Duurzaamheid/ })).toBeVisible();
	await page
		.getByRole('navigation', { name: 'Onderdelen van het plan' })
		.getByRole('link', { name: 'Begroting' })
		.click();
	await expect(page.getByRole('row', { name: /Activiteitencluster 2/ })).toContainText('4.064.000');
});
