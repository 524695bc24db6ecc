import { expect, test } from 'vitest';
import { kindOfFile } from './file-kind';

test.each([
	['Jaarplan.txt', '', 'text'],
	['JAARPLAN.TXT', 'text/plain', 'text'],
	['plan.json', '', 'json'],
	['plan', 'text/plain', 'text'],
	['plan', 'application/json', 'json'],
	['plan', '', 'other'],
	['plan.docx', 'text/plain', 'other'],
	['plan.txt.pdf', 'application/pdf', 'other'],
	['script.js', 'text/plain', 'other']
])('the file %s of type %j is %s', (name, type, kind) => {
	expect(kindOfFile({ name, type })).toBe(kind);
});
