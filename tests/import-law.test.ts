import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { offences } from './support/import-law';

const files = ['src/lib', 'src/routes'].flatMap((folder) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.(ts|js|svelte)$/.test(path))
		.map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
);

describe('the layers of the code', () => {
	test('are kept by every file', () => {
		const broken = files.flatMap((path) => offences(path, readFileSync(path, 'utf8')).map((why) => `${path}: ${why}`));
		expect(broken).toEqual([]);
	});

	test('are checked in every layer', () => {
		for (const layer of ['plan', 'i18n', 'doc', 'sync', 'exchange', 'live', 'ui'])
			expect(files.some((path) => path.startsWith(`src/lib/${layer}/`))).toBe(true);
	});
});

describe('the check finds', () => {
	test.each<[string, string, string]>([
		['plan that knows the document', 'src/lib/plan/money.ts', "import { readPlan } from '$lib/doc/read';"],
		['plan that knows a package', 'src/lib/plan/money.ts', "import * as v from 'valibot';"],
		['plan that knows a type of the document', 'src/lib/plan/money.ts', "import type * as Y from 'yjs';"],
		['the document that knows Svelte', 'src/lib/doc/read.ts', "import { tick } from 'svelte';"],
		['the document that knows storage', 'src/lib/doc/read.ts', "import { openStorage } from '$lib/sync/storage';"],
		['storage that knows the screen', 'src/lib/sync/peers/room.ts', "import X from '$lib/ui/base/Dialog.svelte';"],
		['an export that knows the document', 'src/lib/exchange/json/file.ts', "import { readPlan } from '$lib/doc/read';"],
		['live that runs yjs', 'src/lib/live/slot.ts', "import * as Y from 'yjs';"],
		['live that runs yjs beside a type', 'src/lib/live/slot.ts', "import { type Doc, Map } from 'yjs';"],
		['the session that runs yjs', 'src/lib/session.ts', "import { Doc } from 'yjs';"],
		['ui that knows yjs', 'src/lib/ui/base/A.svelte', '<script lang="ts">import type * as Y from \'yjs\';</script>'],
		['ui that opens the roots', 'src/lib/ui/a.ts', "import { focusKey, rootOf } from '$lib/doc/schema';"],
		['ui that takes all of the reading', 'src/lib/ui/a.ts', "import * as read from '$lib/doc/read';"],
		['ui that adopts plans', 'src/lib/ui/a.ts', "import { adoptStrayPlans } from '$lib/session';"],
		['ui that loads the editor at once', 'src/lib/ui/a.ts', "import Editor from '$lib/editor/Editor.svelte';"],
		['all icons at once', 'src/lib/ui/a.ts', "import { X } from '@lucide/svelte';"],
		['a page that knows yjs', 'src/routes/+page.svelte', "<script>import * as Y from 'yjs';</script>"],
		['a page that loads yjs later', 'src/routes/+page.svelte', "{#await import('yjs') then Y}{Y}{/await}"],
		['yjs loaded later', 'src/lib/ui/a.ts', "const Y = await import('yjs');"],
		['yjs as a type in passing', 'src/lib/ui/a.ts', "export let doc: import('yjs').Doc;"],
		['an import() of what only shows when it runs', 'src/lib/ui/a.ts', 'await import(name);'],
		['yjs passed on', 'src/lib/live/a.ts', "export { Doc } from 'yjs';"],
		['yjs for its effects', 'src/lib/live/a.ts', "import 'yjs';"],
		['a way out of the layer by dots', 'src/lib/doc/commands/plan.ts', "import { money } from '../../plan/totals';"],
		['a page that takes lib by dots', 'src/routes/+page.ts', "import { money } from '../lib/plan/totals';"],
		['i18n that runs something', 'src/lib/i18n/nl.ts', "import { money } from '$lib/doc/read';"],
		['the editor that takes the screen', 'src/lib/editor/a.ts', "import { open } from '$lib/ui/shell/context';"],
		['a barrel', 'src/lib/plan/index.ts', "export * from './model';\nexport { money } from './totals';"],
		['a folder for anything', 'src/lib/ui/utils/a.ts', ''],
		['a folder that kit keeps for servers', 'src/lib/server/a.ts', ''],
		['a folder that is no layer', 'src/lib/misc/a.ts', ''],
		['a folder for anything with tests', 'src/lib/doc/helpers/a.test.ts', '']
	])('%s', (_what, path, source) => {
		expect(offences(path, source)).not.toEqual([]);
	});
});

describe('the check lets pass', () => {
	test.each<[string, string, string]>([
		['types of yjs in live', 'src/lib/live/slot.ts', "import type * as Y from 'yjs';"],
		['types of yjs by name', 'src/lib/live/slot.ts', "import { type Doc } from 'yjs';"],
		['the plan everywhere', 'src/lib/exchange/a.ts', "import { KINDS } from '$lib/plan/model';"],
		['commands in ui', 'src/lib/ui/a.ts', "import { addTheme } from '$lib/doc/commands/themes';"],
		['types of the session in ui', 'src/lib/ui/a.ts', "import type { Session } from '$lib/session';"],
		['the editor on demand', 'src/lib/ui/a.ts', "const { X } = await import('$lib/editor/Editor.svelte');"],
		['one icon', 'src/lib/ui/a.ts', "import X from '@lucide/svelte/icons/x';"],
		['a file of the layer by dots', 'src/lib/doc/commands/plan.ts', "import { setMeta } from '../change';"],
		['the session in a page', 'src/routes/+page.svelte', "<script>import { openPlan } from '$lib/session';</script>"],
		['an index that does something', 'src/lib/plan/index.ts', 'export const one = 1;'],
		['words that look like an import', 'src/lib/plan/a.ts', "// import 'yjs'\nexport const text = \"import 'yjs'\";"],
		['a test that takes what it tests', 'src/lib/plan/a.test.ts', "import * as Y from 'yjs';"]
	])('%s', (_what, path, source) => {
		expect(offences(path, source)).toEqual([]);
	});
});
