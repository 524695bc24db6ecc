import { isSeen, locate, noted } from './in-page.mjs';
import { until } from './until.mjs';

/** A person before one tab: looks, points and types, and waits as long as a person would. */
export function personAt(tab) {
	/** Where it is, once it stands still. */
	const find = async (target) => {
		let before = null;
		let why = '';
		const look = async () => {
			const place = await tab.evaluate(locate, target).catch((error) => ({ missing: String(error) }));
			const isStill = before?.x === place.x && before?.y === place.y;
			[before, why] = [place, place.missing ?? 'does not stand still'];
			return place.missing === undefined && isStill ? place : null;
		};
		return until('', look).catch(() => {
			throw new Error(`${JSON.stringify(target)} ${why}`);
		});
	};
	const sees = (words, ms) => until(`“${words}” is in sight`, () => tab.evaluate(isSeen, words).catch(() => null), ms);
	return {
		tab,
		find,
		sees,
		seesNot: (words) =>
			until(`“${words}” is out of sight`, async () => !(await tab.evaluate(isSeen, words).catch(() => true))),
		async click(target) {
			const { x, y } = await find(target);
			await tab.clickAt(x, y);
		},
		/** Replaces what a field holds. */
		async fill(target, words) {
			const { x, y } = await find(target);
			await tab.clickAt(x, y);
			await until(`${JSON.stringify(target)} has the focus`, async () => (await find(target)).focused);
			await tab.press('Control+a');
			await tab.type(words);
		},
		reads: (target, words) =>
			until(`${JSON.stringify(target)} reads “${words}”`, async () => {
				const { text, value } = await find(target);
				return (value ?? text).includes(words);
			}),
		saved: () => sees('Opgeslagen op dit apparaat'),
		async chooseFile(path) {
			const input = 'input[type="file"]';
			await until('a file can be chosen', () => tab.evaluate((css) => document.querySelector(css) !== null, input));
			await tab.chooseFile(input, path);
		},
		/** What went wrong so far, as the page and the browser tell it. */
		faults: async () => [...tab.faults, ...(await tab.evaluate(noted))]
	};
}
