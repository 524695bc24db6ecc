import { existsSync, readFileSync } from 'node:fs';
import { SAMPLE_DOCUMENT } from './sample-document';

const seed = new URL('../../../shared/seeds/jaarplan-2026.txt', import.meta.url);

/** The document of the import stories, with what must come of it: the real plan, or ours where that is not at hand. */
interface ImportSource {
	readonly text: string;
	readonly ambitions: number;
	readonly activities: number;
	/** Of the first two activities. */
	readonly titles: readonly [string, string];
	readonly programmes: number;
	readonly budgetLines: number;
	readonly funding: number;
	readonly total: string;
	readonly result: { readonly activity: string; readonly words: string };
}

export const source: ImportSource = existsSync(seed)
	? {
			text: readFileSync(seed, 'utf8'),
			ambitions: 3,
			activities: 29,
			titles: ['Ethiek', 'FOSA (Funderend Onderwijs Sector Architectuur)'],
			programmes: 7,
			budgetLines: 8,
			funding: 3,
			total: '25.443.000',
			result: { activity: 'Leermiddelensuite', words: 'verbeterd zoekalgoritme' }
		}
	: {
			text: SAMPLE_DOCUMENT,
			ambitions: 2,
			activities: 6,
			titles: ['Leeskringen', 'Digitaal Spreekuur (DSU)'],
			programmes: 3,
			budgetLines: 6,
			funding: 3,
			total: '3.982.500',
			result: { activity: 'Leeskringen', words: 'zestig gemeenten' }
		};
