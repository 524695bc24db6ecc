import type { Dictionary } from '../nl';
import { plural } from '../plural';

export const files: Dictionary['files'] = {
	textHelp:
		'Paste from Word, a PDF or a web page. Headings, lists and tables from Word and from a web page are recognised.',
	dropHint: 'You can drop a file anywhere on the screen: Word, PDF, Markdown, text, spreadsheet or plan.',
	drop: 'Drop the file here',
	dropHelp:
		'A document or spreadsheet (.docx, .pdf, .md, .txt, .xlsx, .ods, .csv) is shown to you first. A plan file (.planregie) is opened, or merged when the plan is here already. A plan as .json becomes a new plan.',
	reading: (name: string) => `Reading ‘${name}’`,
	stop: 'Stop',
	stopped: (name: string) => `Reading ‘${name}’ was stopped. Nothing has changed.`,
	structure: {
		pasted: (what: string) => `Pasted with ${what}.`,
		fromFile: (what: string) => `Read with ${what}.`,
		ifChanged: 'If you change the text below, Planregie reads plain text, without this structure.',
		lost: 'You changed the text. Planregie now reads plain text, without the headings and tables of the original.',
		restore: 'Put it back',
		headings: 'headings',
		lists: 'lists',
		tables: (count: number) => plural(count, 'table', 'tables'),
		and: ' and '
	},
	errors: {
		oneAtATime: (count: number) => `These are ${plural(count, 'file', 'files')}. Choose one at a time.`,
		unreadable: (name: string) => `‘${name}’ cannot be read. Nothing has changed.`,
		tooLarge: (name: string, limit: string) =>
			`‘${name}’ is larger than ${limit}. Nothing has changed. Save it without photos or annexes and try again.`,
		empty: (name: string) =>
			`There is nothing in ‘${name}’. Nothing has changed. Check whether this is the right file.`,
		damaged: (name: string) =>
			`‘${name}’ is damaged or not complete. Nothing has changed. Open it in the program it was made with, save it again and try once more.`,
		locked: (name: string) =>
			`‘${name}’ is protected with a password. Nothing has changed. Save it without a password and try again.`,
		unpacksTooLarge: (name: string) =>
			`Unpacked, ‘${name}’ is far too large for an annual plan. Planregie stopped reading and nothing has changed. If you trust the file, copy its text and paste it.`,
		noText: (name: string) =>
			`There is no text in ‘${name}’, only pictures, as in a scan. Nothing has changed. Make a PDF with text with a scanning program, or use the document that the PDF was made from.`,
		tookTooLong: (name: string) =>
			`Reading ‘${name}’ took too long and was stopped. Nothing has changed. Copy the text from the document and paste it.`,
		readerMissing: (name: string) =>
			`The part of Planregie that reads ‘${name}’ is not on this device yet. Nothing has changed. Connect to the internet and try again.`,
		unknown: (name: string) =>
			`Planregie cannot read ‘${name}’. Nothing has changed. Choose a document (.docx, .pdf, .md or .txt), a spreadsheet (.xlsx, .ods or .csv) or a plan (.planregie or .json).`,
		otherDocument: (name: string, form: string) =>
			`‘${name}’ is ${form}. Planregie cannot read that and nothing has changed. Open the file and save it as a Word document (.docx).`,
		otherSheet: (name: string, form: string) =>
			`‘${name}’ is ${form}. Planregie cannot read that and nothing has changed. Open the file and save it as .xlsx.`,
		otherKind: (name: string, form: string) =>
			`Planregie cannot read ‘${name}’: it is ${form}. Nothing has changed. Choose a document, a spreadsheet or a plan.`,
		notAsNamed: (name: string, ending: string, content: string) =>
			`‘${name}’ ends in .${ending}, but it is ${content}. Nothing has changed. Check whether this is the right file and give it the right name.`,
		notJson: (name: string) => `‘${name}’ is damaged or not a JSON file. Nothing has changed.`,
		notAPlan: (name: string, path: string) =>
			`‘${name}’ is not a plan that Planregie knows${path === '' ? '' : ` (it goes wrong at ${path})`}. Nothing has changed.`,
		newer: (name: string) =>
			`‘${name}’ was made with a newer version of Planregie. Update Planregie and try again. Nothing has changed.`
	},
	kinds: {
		docx: 'a Word document',
		pdf: 'a PDF',
		xlsx: 'a spreadsheet (.xlsx)',
		ods: 'a spreadsheet (.ods)',
		text: 'plain text',
		doc: 'an old Word document (.doc)',
		odt: 'a LibreOffice document (.odt)',
		rtf: 'an RTF document',
		pages: 'a Pages document',
		xls: 'an old spreadsheet (.xls)',
		numbers: 'a Numbers spreadsheet',
		slides: 'a presentation',
		image: 'a picture',
		zip: 'a zip file'
	}
};
