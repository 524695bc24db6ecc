/** What people do on the screens of a room. Every story about rooms goes through here. */
import { expect, type Locator, type Page } from '@playwright/test';
import { JOIN, WORDS } from './room-words';

export type Answer = 'admit' | 'admitViewer' | 'refuse';

const panel = (page: Page): Locator => page.getByRole('dialog', { name: WORDS.panel });
/** In the bar: the way in, and once there is a room what is true about it. */
const indicator = (page: Page): Locator =>
	page.getByRole('banner').getByRole('button', { name: new RegExp(`^(${WORDS.open}|${WORDS.panel}|Uit de)`) });

export async function openPanel(page: Page): Promise<Locator> {
	if (!(await panel(page).isVisible())) await indicator(page).click();
	await expect(panel(page)).toBeVisible();
	return panel(page);
}

export async function startRoom(page: Page, name: string): Promise<void> {
	const room = await openPanel(page);
	await room
		.getByRole('combobox', { name: WORDS.name })
		.or(room.getByRole('textbox', { name: WORDS.name }))
		.fill(name);
	await room.getByRole('button', { name: WORDS.begin }).click();
	await expect(indicator(page)).toHaveAccessibleName(new RegExp(WORDS.alone));
}

/** Makes an invitation and returns its code as it is copied. */
export async function inviteCode(page: Page): Promise<string> {
	const room = await openPanel(page);
	const code = invitationIn(room);
	const before = (await code.isVisible()) ? await code.inputValue() : '';
	await room.getByRole('button', { name: WORDS.invite }).click();
	return codeAfter(page, before);
}

/** The code of the invitation that comes in place of this one. */
export async function codeAfter(page: Page, before: string): Promise<string> {
	const code = invitationIn(await openPanel(page));
	await expect(code).not.toHaveValue(before);
	const text = await code.inputValue();
	// 92 bytes: of more a phone reads the picture less easily.
	expect(text.length).toBeLessThanOrEqual(123);
	return text;
}

const invitationIn = (room: Locator): Locator => room.getByRole('textbox', { name: WORDS.code, exact: true }).first();

/** Opens the link of an invitation, says a name, and returns the answer code. */
export async function answerCode(page: Page, url: string, invitation: string, name: string): Promise<string> {
	// As in a new tab: only the part after the # is different from where somebody may be.
	await page.goto('about:blank');
	await page.goto(`${url}${JOIN}${invitation}`);
	await page.getByRole('textbox', { name: WORDS.name }).fill(name);
	await page.getByRole('button', { name: WORDS.makeAnswer }).click();
	const code = page.getByRole('textbox', { name: WORDS.code, exact: true });
	await expect(code).not.toHaveValue('');
	return code.inputValue();
}

/** Reads the answer code of somebody. */
export async function complete(page: Page, answer: string): Promise<void> {
	const room = await openPanel(page);
	await room.getByRole('textbox', { name: WORDS.pasteAnswer }).fill(answer);
	await room.getByRole('button', { name: WORDS.read }).click();
}

export async function reply(page: Page, name: string, answer: Answer = 'admit'): Promise<void> {
	await page
		.getByRole('group', { name, exact: true })
		.getByRole('button', { name: WORDS[answer], exact: true })
		.first()
		.click({ timeout: 40_000 });
}

/** All that follows on an invitation. Resolves when the newcomer is at the plan. */
export async function letIn(
	host: Page,
	guest: Page,
	url: string,
	invitation: string,
	name: string,
	answer: Exclude<Answer, 'refuse'> = 'admit'
): Promise<void> {
	await complete(host, await answerCode(guest, url, invitation, name));
	await reply(host, name, answer);
	await guest.waitForURL(/#\/plan\//, { timeout: 15_000 });
}

/** Takes somebody out of the room. */
export async function removeMember(page: Page, name: string): Promise<void> {
	await openPanel(page);
	await member(page, name).getByRole('button').click();
	await page.getByRole('button', { name: WORDS.remove, exact: true }).click();
	await page
		.getByRole('dialog', { name: WORDS.removing(name) })
		.getByRole('button', { name: WORDS.remove })
		.click();
}

/** What the one indicator says, in words that begin or end with these. */
export async function says(page: Page, words: string | RegExp, timeout = 15_000): Promise<void> {
	const spoken = typeof words === 'string' ? new RegExp(`(^|: )${words}$`) : words;
	await expect(indicator(page)).toHaveAccessibleName(spoken, { timeout });
}

/** Somebody in the list of who is here. */
export const member = (page: Page, name: string): Locator =>
	panel(page).getByRole('listitem').filter({ hasText: name });

/** Opens an activity by a link, as in the app: an address that is typed loads the page anew, which ends its room. */
export async function openActivity(page: Page, activity: string): Promise<Locator> {
	const plan = /#\/plan\/([^/?]+)/.exec(page.url())?.[1] ?? '';
	await followLink(page, `#/plan/${plan}/activities/${activity}`);
	await page.waitForURL(new RegExp(`/${activity}$`));
	const title = page.getByRole('textbox', { name: 'Titel', exact: true });
	await expect(title).toHaveAttribute('data-focus', new RegExp(activity));
	return title;
}

const followLink = (page: Page, href: string): Promise<void> =>
	page.evaluate((address) => {
		const link = document.body.appendChild(document.createElement('a'));
		link.href = address;
		link.click();
		link.remove();
	}, href);

export async function write(title: Locator, words: string): Promise<void> {
	await title.fill(words);
	await title.press('Enter');
}
