import { mkdtempSync, readFileSync, readdirSync, renameSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isKept, pasteInto } from './in-page.mjs';
import { personAt } from './person.mjs';
import { roomStory } from './room-story.mjs';
import { until } from './until.mjs';

const TITLE = { role: 'textbox', name: 'Titel', exact: true };
const navigation = (name) => ({ role: 'link', name, inside: 'nav' });
const activity = (name) => ({ role: 'link', name, inside: 'main [role="listitem"], main li' });
const cell = (row, column) => ({ role: 'gridcell', inside: 'tr', insideNamed: row, nth: column });

/** What a person does with the app, told once for every browser. Each begins in an origin where nobody was before. */
export const stories = [
	{
		name: 'what is written in the example stays after a reload',
		async run({ person, tab }) {
			await openExample(person);
			await person.click(navigation('Activiteiten'));
			await person.click(activity('Eduroam'));
			await person.fill(TITLE, 'Eduroam en wifi');
			await tab.press('Enter');
			await person.find(activity('Eduroam en wifi'));
			await person.saved();
			await tab.reload();
			await person.reads(TITLE, 'Eduroam en wifi');
			await person.find(activity('Eduroam en wifi'));
		}
	},
	{
		name: 'a long text is written in, in bold, and stays',
		async run({ person, tab }) {
			await openExample(person);
			await person.click(navigation('Activiteiten'));
			await person.click(activity('Ethiek'));
			await person.click({ role: 'button', name: 'Bewerk: Doel en impact' });
			const editor = { css: '[contenteditable="true"]' };
			await until('the editor has the focus', async () => (await person.find(editor)).focused);
			await tab.press('Control+End');
			await tab.press('Enter');
			await person.click({ role: 'button', name: 'Vet' });
			await tab.type('Dit is belangrijk.');
			await person.reads({ css: '[contenteditable="true"] strong' }, 'Dit is belangrijk.');
			await person.saved();
			await tab.reload();
			await person.reads({ css: 'main strong', name: 'Dit is belangrijk.' }, 'Dit is belangrijk.');
		}
	},
	{
		name: 'a theme is tagged, and Ctrl Z takes it back',
		async run({ person, tab }) {
			await openExample(person);
			await person.click(navigation('Activiteiten'));
			await person.click(activity('Ethiek'));
			const theme = { role: 'button', name: 'Flexibilisering', exact: true, inside: 'main' };
			const isPressed = (pressed) =>
				until(`the theme is ${pressed ? 'on' : 'off'}`, () =>
					tab.evaluate(
						(wanted) =>
							[...document.querySelectorAll('main button[aria-pressed]')].some(
								(button) =>
									button.textContent.trim() === 'Flexibilisering' && button.getAttribute('aria-pressed') === wanted
							),
						String(pressed)
					)
				);
			await isPressed(false);
			await person.click(theme);
			await isPressed(true);
			await tab.press('Control+z');
			await isPressed(false);
			await person.saved();
		}
	},
	{
		name: 'an amount is typed over and the sums follow',
		async run({ person, tab }) {
			await openExample(person);
			await person.click(navigation('Begroting'));
			await person.sees('Kosten en dekking sluiten: € 25.443.000');
			await person.click(cell('Organisatie', 0));
			await tab.type('2.000.000');
			await tab.press('Enter');
			await person.reads(cell('Organisatie', 0), '2.000.000');
			await person.reads(cell('Organisatie', 2), '2.217.000');
			await person.sees('Dekking is € 42.000 te laag');
			await tab.press('Control+z');
			await person.sees('Kosten en dekking sluiten: € 25.443.000');
		}
	},
	{
		name: 'the list is narrowed by words, and by a panel beside its button',
		async run({ person, tab }) {
			await openExample(person);
			await person.click(navigation('Activiteiten'));
			await person.fill({ role: 'searchbox' }, 'wikiwijs');
			await person.sees('van 29');
			await person.find(activity('Wikiwijs'));
			await person.seesNot('Ethiek');
			await tab.press('Escape');
			await person.click({ role: 'button', name: 'Filter', exact: true });
			const near = await tab.evaluate(() => {
				const panel = document.querySelector(':popover-open');
				const button = document.querySelector(`[popovertarget="${panel.id}"]`);
				const [a, b] = [panel.getBoundingClientRect(), button.getBoundingClientRect()];
				return Math.abs(a.top - b.bottom) < 24 && a.left < b.right && a.right > b.left;
			});
			if (!near) throw new Error('The panel does not stand at its button.');
		}
	},
	{
		name: 'a text that is pasted becomes a plan',
		async run({ person, tab }) {
			await person.click({ role: 'link', name: 'Importeer' });
			await person.find({ css: 'textarea' });
			await tab.evaluate(pasteInto, { css: 'textarea', words: LAST_YEAR });
			await person.click({ role: 'button', name: 'Bekijk' });
			await person.sees('Dit is gevonden');
			await person.click({ role: 'button', name: 'Overnemen' });
			await person.saved();
			await person.click(navigation('Activiteiten'));
			await person.find(activity('Leeskringen'));
			await tab.reload();
			await person.find(activity('Digitaal spreekuur'));
		}
	},
	{
		name: 'two tabs follow each other',
		async run({ person, tab, browser, url }) {
			await openExample(person);
			await person.click(navigation('Activiteiten'));
			await person.click(activity('School-CERT'));
			const other = await browser.newTab();
			const colleague = personAt(other);
			await other.goto(url + (await tab.evaluate(() => location.hash)));
			await colleague.reads(TITLE, 'School-CERT');
			await tab.show();
			await person.fill(TITLE, 'School-CERT voor alle scholen');
			await tab.press('Enter');
			await person.find(activity('School-CERT voor alle scholen'));
			await other.show();
			await colleague.reads(TITLE, 'School-CERT voor alle scholen');
			const faults = await colleague.faults();
			await other.close();
			await tab.show();
			if (faults.length > 0) throw new Error(faults.join('\n'));
		}
	},
	{
		name: 'the language changes at once',
		async run({ person, tab }) {
			await openExample(person);
			await tab.evaluate(() => document.documentElement.setAttribute('data-same-page', ''));
			await person.click({ role: 'button', name: 'Taal, kleuren en toetsen' });
			await person.click({ role: 'button', name: 'English' });
			await person.find(navigation('Budget'));
			await person.sees('Saved on this device');
			if (!(await tab.evaluate(() => document.documentElement.hasAttribute('data-same-page'))))
				throw new Error('The page was loaded again.');
		}
	},
	{
		name: 'after one visit the server may stop: app and plan are there',
		async run({ person, tab, host }) {
			await openExample(person);
			await until('all is kept', () => tab.evaluate(isKept), 40_000);
			await host.close();
			await tab.reload();
			await person.click(navigation('Begroting'));
			await person.sees('Kosten en dekking sluiten: € 25.443.000');
			await person.click(navigation('Activiteiten'));
			await person.click(activity('Ethiek'));
			await person.click({ role: 'button', name: 'Bewerk: Doel en impact' });
			await person.find({ css: '[contenteditable="true"]' });
		}
	},
	{
		name: 'a plan is saved as a JSON file and comes back from it',
		async run({ person, folder }) {
			await openExample(person);
			const file = await saveAs(person, 'Bewaar als JSON', '.json', folder);
			JSON.parse(readFileSync(file, 'utf8'));
			await chooseFile(person, file);
			await person.sees('Jaarplan 2026');
			await person.saved();
		}
	},
	{
		name: 'a plan file goes to another device and back, with what was changed there',
		async run({ person, tab, url, elsewhere, folder }) {
			await openExample(person);
			const there = await saveAs(person, 'Bewaar als bestand', '.planregie', folder);
			const otherDevice = await elsewhere();
			await tab.goto(otherDevice.url);
			await person.sees('Begin met een jaarplan');
			await chooseFile(person, there);
			await person.saved();
			await person.click(navigation('Activiteiten'));
			await person.click(activity('Eduroam'));
			await person.fill(TITLE, 'Eduroam en wifi');
			await tab.press('Enter');
			await person.saved();
			const back = await saveAs(person, 'Bewaar als bestand', '.planregie', folder);
			const faults = await person.faults();

			await tab.goto(url);
			await otherDevice.close();
			await person.sees('Mijn plannen');
			await chooseFile(person, back);
			await person.sees('1 wijziging');
			await person.sees('Eduroam en wifi');
			await tab.press('Control+z');
			await person.sees('De samenvoeging is ongedaan gemaakt');
			if (faults.length > 0) throw new Error(faults.join('\n'));
		}
	},
	roomStory
];

/** Saves the open plan with a button of its settings; returns the path of the file, out of the browser's way. */
async function saveAs(person, button, ending, folder) {
	await person.click(navigation('Instellingen'));
	await person.click({ role: 'button', name: button, inside: 'main' });
	const saved = await until('the file is saved', () => {
		const names = readdirSync(folder);
		const name = names.find((file) => file.endsWith(ending));
		// Firefox makes an empty file beside the one that it writes in.
		const isWhole = name !== undefined && statSync(join(folder, name)).size > 0 && !names.some(isPart);
		return isWhole ? join(folder, name) : null;
	});
	const kept = join(mkdtempSync(join(folder, 'kept-')), basename(saved));
	renameSync(saved, kept);
	return kept;
}
const isPart = (file) => file.endsWith('.part');

async function chooseFile(person, path) {
	await person.click({ role: 'link', name: 'Planregie' });
	await person.click({ role: 'link', name: 'Importeer' });
	await person.chooseFile(path);
}

async function openExample(person) {
	await person.click({ role: 'button', name: 'Voorbeeldplan' });
	await person.saved();
}

/** Ours: a plan as somebody would paste it, no more than the stories need. */
const LAST_YEAR = `Jaarplan 2026 van de bibliotheek

Ambitie 1: Iedereen leest

Activiteit 1: Leeskringen

Wij beginnen tien kringen in wijken waar nog geen kring is.

Activiteit 2: Voorlezen aan huis

Vrijwilligers lezen elke week voor bij gezinnen thuis.

Ambitie 2: Iedereen doet mee

Activiteit 3: Digitaal spreekuur

Bezoekers krijgen hulp bij aanvragen en formulieren.
`;
