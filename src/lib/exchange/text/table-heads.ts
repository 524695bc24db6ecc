import type { Role } from './found-table';
import type { Labels } from './make-labels';
import { nameKey } from './words';

/** What heads are called that no organisation has words of its own for. */
const HEADS: readonly (readonly [Role, readonly string[]])[] = [
	['number', ['nr', 'nummer', 'no', 'volgnummer']],
	['contribution', ['bijdrage', 'bijdragen', 'onze bijdrage', 'inzet']],
	['theme', ['thema', 'themas', 'thema s']],
	['goal', ['doel', 'doelen', 'doelstelling', 'doelstellingen']],
	['subtitle', ['ondertitel', 'subtitel']],
	['purposeAndImpact', ['impact', 'effect', 'beoogd effect']],
	['result', ['resultaat', 'resultaten', 'oplevering', 'opbrengst']],
	['owner', ['eigenaar', 'trekker', 'verantwoordelijke', 'projectleider', 'coordinator', 'wie']],
	['partner', ['partner', 'partners', 'samenwerkingspartners']],
	['targetGroup', ['doelgroep', 'doelgroepen']],
	['funder', ['financier', 'subsidieverstrekker', 'geldschieter']],
	['lead', ['penvoerder']],
	['introduction', ['omschrijving', 'beschrijving', 'inhoud', 'toelichting', 'inleiding', 'wat']],
	['activity', ['titel']]
];
const MOST_WORDS = 4;
const ADDING_NOTHING = new Set([
	'de',
	'het',
	'van',
	'per',
	'onze',
	'beoogd',
	'beoogde',
	'verwacht',
	'gewenst',
	'gewenste'
]);
/** Only a whole head means these: in a sentence they say nothing. */
const ALONE = new Set(['wie', 'wat', 'no']);
/** The names of heads that stand for a role and are no words of the plan. */
export const HEAD_NAMES: ReadonlySet<string> = new Set(HEADS.flatMap(([, names]) => names));

export interface Head {
	readonly role: Role | null;
	/** Whether it says nothing more than the role. */
	readonly isExact: boolean;
}

/** What a head says its column or row holds. */
export function headOf(text: string, labels: Labels): Head {
	if (text === '' || text.length > 80) return { role: null, isExact: false };
	const exact = exactRole(text, labels);
	if (exact) return { role: exact, isExact: true };
	const words = nameKey(text).split(' ');
	const isName = words.length > 1 && words.length <= MOST_WORDS && !/[.!?:;,]$/u.test(text);
	if (!isName) return { role: null, isExact: false };
	const found = HEADS.find(([, names]) => words.some((word) => !ALONE.has(word) && names.includes(word)));
	return { role: found?.[0] ?? null, isExact: words.every((word) => ADDING_NOTHING.has(word) || HEAD_NAMES.has(word)) };
}

function exactRole(text: string, labels: Labels): Role | null {
	const label = labels.labelOf(text);
	if (label === 'tableGoals') return 'goalAndContribution';
	if (label === 'purposeAndImpact' || label === 'result') return label;
	if (labels.isHead(text, 'activity')) return 'activity';
	if (labels.isHead(text, 'ambition')) return 'ambition';
	if (labels.isHead(text, 'goals')) return 'goal';
	if (labels.isHead(text, 'programme')) return 'programme';
	if (/^(#|№)$/u.test(text.trim())) return 'number';
	const key = nameKey(text);
	return HEADS.find(([, names]) => names.includes(key))?.[0] ?? null;
}
