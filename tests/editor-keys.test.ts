import { getExtensionField, resolveExtensions, type AnyExtension } from '@tiptap/core';
import { expect, test } from 'vitest';
import { textExtensions } from '$lib/editor/extensions';
import { IN_PLAN } from '$lib/ui/find/fixed-keys';

/** What every editor does with them, and so nobody looks up. */
const TYPING = ['Enter', 'Ctrl+Enter', 'Backspace', 'Ctrl+Backspace', 'Delete', 'Ctrl+Delete'];

/** "Mod-Alt-1" as the sheet of keys writes it: "Ctrl+Alt+1". */
const named = (binding: string) =>
	binding
		.split('-')
		.map((key) => (key === 'Mod' ? 'Ctrl' : key.length === 1 ? key.toUpperCase() : key))
		.join('+');

function boundBy(extension: AnyExtension): readonly string[] {
	const context = { name: extension.name, options: extension.options, storage: {}, editor: null, type: null };
	const bindings: unknown = getExtensionField<() => object>(extension, 'addKeyboardShortcuts', context)?.();
	return typeof bindings === 'object' && bindings ? Object.keys(bindings).map(named) : [];
}

test('the sheet of keys tells what the editor of texts does with keys beside typing', () => {
	const bound = new Set(resolveExtensions(textExtensions()).flatMap(boundBy));
	const rows = IN_PLAN.find(({ name }) => name === 'editor')?.rows.filter(([does]) => does !== 'leaveText') ?? [];
	for (const key of TYPING) bound.delete(key);
	expect([...bound].sort()).toEqual(rows.flatMap(([, ...keys]) => keys).sort());
});
