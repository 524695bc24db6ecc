import { JOIN, WORDS } from '../support/room-words.js';
import { openChromium } from './chromium.mjs';
import { personAt } from './person.mjs';

const TITLE = { role: 'textbox', name: 'Titel', exact: true };
const PANEL = 'dialog';
const button = (name, inside) => ({ role: 'button', name, exact: true, inside });
const field = (name, inside) => ({ role: 'textbox', name, exact: true, inside });

export const roomStory = {
	name: 'joins a room that somebody began in Chromium, and both write',
	async run({ person: guest, tab, url }) {
		if (!(await tab.evaluate(() => 'RTCPeerConnection' in globalThis))) return cannot(guest);
		const chromium = await openChromium(url);
		try {
			const host = personAt(await chromium.newTab());
			await host.tab.goto(url);
			await host.click(button('Voorbeeldplan'));
			await host.saved();
			await begin(host, 'Anna');
			await host.click(button('Nodig iemand uit', PANEL));
			const { value: invitation } = await host.find(field(WORDS.code, PANEL));

			await tab.goto('about:blank');
			await tab.goto(`${url}${JOIN}${invitation}`);
			await guest.fill(field(WORDS.name), 'Bram');
			await guest.click(button(WORDS.makeAnswer));
			const { value: answer } = await guest.find(field(WORDS.code));
			await host.fill(field(WORDS.pasteAnswer, PANEL), answer);
			await host.click(button(WORDS.read, PANEL));
			await host.click(button(WORDS.admit, PANEL));
			await guest.saved();
			await guest.sees(WORDS.together(1));
			await host.sees(WORDS.together(1));

			for (const person of [host, guest]) {
				await person.click({ role: 'link', name: 'Activiteiten', inside: 'nav' });
				await person.click({ role: 'link', name: 'Eduroam', inside: 'main [role="listitem"], main li' });
			}
			await write(guest, 'Eduroam uit de andere browser');
			await host.reads(TITLE, 'Eduroam uit de andere browser');
			await write(host, 'Eduroam uit Chromium');
			await guest.reads(TITLE, 'Eduroam uit Chromium');
			const faults = await host.faults();
			if (faults.length > 0) throw new Error(`In Chromium:\n${faults.join('\n')}`);
		} finally {
			await chromium.close();
		}
	}
};

async function begin(person, name) {
	await person.click({ role: 'button', name: WORDS.open });
	await person.fill(field(WORDS.name, PANEL), name);
	await person.click(button(WORDS.begin, PANEL));
}

async function write(person, words) {
	await person.fill(TITLE, words);
	await person.tab.press('Enter');
}

/** A browser that makes no connections says so. */
async function cannot(person) {
	await person.click(button('Voorbeeldplan'));
	await person.saved();
	await begin(person, 'Anna');
	await person.click(button('Nodig iemand uit', PANEL));
	await person.sees(WORDS.policy);
}
