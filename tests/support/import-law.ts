/** The table of the architecture: who may import whom. A change to it is a decision, in a commit of its own. */
import { posix } from 'node:path';
import { importsOf, isBarrel, type Import } from './imports-of';

interface Rule {
	/** Folders of lib, or files of one, that may be imported; `plan` is open to all. */
	readonly lib: readonly string[];
	/** The same, for types alone. */
	readonly libTypes?: readonly string[];
	/** The same, for import() alone. */
	readonly libOnDemand?: readonly string[];
	/** Single functions of a file that is closed otherwise. */
	readonly libNames?: Readonly<Record<string, readonly string[]>>;
	readonly packages: readonly RegExp[];
	readonly packageTypes?: readonly RegExp[];
}

const YJS = /^(yjs|y-[a-z-]+|lib0)(\/|$)/;
const SVELTE = /^(svelte(\/.*)?|\$app\/.*)$/;

const LAW: Readonly<Record<string, Rule>> = {
	plan: { lib: [], packages: [] },
	i18n: { lib: [], libTypes: [''], packages: [] },
	doc: { lib: [], packages: [/^yjs$/, /^fractional-indexing$/] },
	sync: { lib: ['doc'], packages: [YJS, /^valibot$/, /^@hocuspocus\/provider$/] },
	exchange: {
		lib: [],
		packages: [/^valibot$/, /^fflate$/, /^mammoth(\/|$)/, /^unpdf$/, /^hucre\//, /^dompurify$/, /^marked$/]
	},
	search: { lib: [], packages: [/^@orama\/stemmers\//] },
	editor: { lib: ['doc', 'live', 'i18n'], packages: [/^@tiptap\//, YJS, SVELTE] },
	live: { lib: ['doc', 'sync'], packages: [SVELTE], packageTypes: [YJS] },
	'session.ts': { lib: ['doc', 'sync', 'live'], packages: [], packageTypes: [YJS] },
	'room.ts': { lib: ['sync', 'live'], libTypes: ['session', 'room-host'], libOnDemand: ['room-host'], packages: [] },
	'room-host.ts': { lib: ['sync', 'live', 'session'], packages: [] },
	ui: {
		lib: ['doc/commands', 'live', 'exchange', 'i18n'],
		libTypes: ['session', 'room', 'doc', 'sync', 'editor', 'search'],
		libNames: {
			'doc/schema': ['focusKey'],
			'doc/change': ['newId'],
			'doc/read': ['readPlan'],
			'doc/document': ['fillFromUpdate', 'newDocument', 'stateOf'],
			'doc/merge': ['prepareMerge'],
			'doc/plan-file': ['isPlanFile', 'LARGEST_PLAN_FILE', 'readPlanFile', 'writePlanFile'],
			session: ['createPlan', 'openPlan', 'takePlan'],
			room: ['joining', 'myself', 'openRoom', 'rememberMyself', 'roomOf', 'takeCode', 'watchRooms'],
			'sync/peers/codes/codes': ['readCode'],
			'sync/peers/room/diagnosis': ['diagnosisOf', 'warnOf'],
			'doc/read-meta': ['readMeta'],
			'sync/copied-plan': ['readCopiedPlan'],
			'sync/copies': ['letGoOfFile', 'noteCopy', 'readCopy'],
			'sync/deleting': ['deleteForever', 'deleteLeaving'],
			'sync/durability': ['asksTheUser', 'askToPersist', 'readDurability'],
			'sync/keep-file': ['keepFile'],
			'sync/named-file': ['startNamedFile', 'updateNamedFile'],
			'sync/shelf': ['findOnShelf', 'isShelfKept', 'markLeaving', 'moveToBin', 'takeFromBin'],
			'sync/storage': ['storedPieces'],
			'sync/take-copy': ['takeCopy'],
			'sync/work': ['countWork', 'isCopyDue', 'noteOffered', 'readWork']
		},
		libOnDemand: ['editor', 'search'],
		packages: [
			SVELTE,
			/^chart\.js(\/auto)?$/,
			/^bits-ui$/,
			/^(lean-)?qr(\/|$)/,
			/^@lucide\/svelte\/icons\/[a-z0-9-]+$/,
			/^@atlaskit\/pragmatic-drag-and-drop\//
		]
	},
	routes: { lib: [''], packages: [SVELTE, /^@sveltejs\/kit$/, /^@lucide\/svelte\/icons\/[a-z0-9-]+$/] }
};

const NO_FOLDERS = ['utils', 'helpers', 'common', 'types', 'stores', 'server'];

/** What a file of src/lib or src/routes does against the law, a sentence each. Tests may import what they test. */
export function offences(path: string, source: string): readonly string[] {
	const folder = posix
		.dirname(path)
		.split('/')
		.find((part) => NO_FOLDERS.includes(part));
	const found = folder ? [`a folder is named ${folder}`] : [];
	if (/(^|\/)index\.(ts|js)$/.test(path) && isBarrel(source)) found.push('an index that only re-exports');
	if (/\.test\.ts$/.test(path)) return found;
	const layer = layerOf(path);
	const rule = LAW[layer];
	if (!rule) return [...found, `${layer} is no layer`];
	for (const one of importsOf(path, source)) {
		const offence = offenceOf(path, layer, rule, one);
		if (offence) found.push(`${one.from} ${offence}`);
	}
	return found;
}

function offenceOf(path: string, layer: string, rule: Rule, one: Import): string | null {
	if (one.from.startsWith('.')) {
		const target = posix.join(posix.dirname(path), one.from);
		if (one.from.endsWith('.css') || layerOf(target) === layer) return null;
		return 'leaves its layer: say $lib/layer/file';
	}
	if (one.from.startsWith('$lib/')) {
		const target = one.from.slice('$lib/'.length);
		const open = [
			'plan',
			layer,
			...rule.lib,
			...(one.typeOnly ? (rule.libTypes ?? []) : []),
			...(one.onDemand ? (rule.libOnDemand ?? []) : [])
		];
		const named = rule.libNames?.[target];
		if (named && one.names?.every((name) => named.includes(name))) return null;
		return open.some((part) => part === '' || isUnder(target, part)) ? null : `may not be imported by ${layer}`;
	}
	const packages = [...rule.packages, ...(one.typeOnly ? (rule.packageTypes ?? []) : [])];
	return packages.some((name) => name.test(one.from)) ? null : `is no package of ${layer}`;
}

/** The folder under lib, `routes`, or a file of lib itself. */
function layerOf(path: string): string {
	const [top, second = ''] = path.replace(/^src\//, '').split('/');
	return top === 'lib' ? second : (top ?? '');
}

const isUnder = (target: string, part: string): boolean => target === part || target.startsWith(`${part}/`);
