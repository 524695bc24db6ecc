import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { libraryPlan } from '../../../tests/support/plans';
import { replicasOf, sync } from '../../../tests/support/replicas';
import { textOf } from '$lib/doc/schema';
import { LiveChanges } from './live-changes';

test('a text that somebody else began, and that nobody here has read, is told of', () => {
	const [here, there] = replicasOf(libraryPlan(), 2);
	if (!here || !there) throw new Error('There are two.');
	const told: string[] = [];
	new LiveChanges(here.doc).observe((kind, id) => told.push(`${kind} ${id}`));
	const paragraph = new Y.XmlElement('paragraph');
	paragraph.insert(0, [new Y.XmlText('Cursussen')]);
	textOf(there.doc, 'courses', 'result').insert(0, [paragraph]);
	sync(there.doc, here.doc);
	expect(told).toEqual(['text courses']);
});
