import type { Dictionary } from '../nl';

export const editor: Dictionary['editor'] = {
	edit: (label: string) => `Edit: ${label}`,
	placeholder: 'No text yet',
	formatting: (label: string) => `Formatting of ${label}`,
	formats: {
		bold: 'Bold',
		italic: 'Italic',
		heading: 'Heading',
		bulletList: 'Bulleted list',
		orderedList: 'Numbered list'
	},
	link: 'Link',
	linkAddress: 'Address',
	linkHelp: 'A web address, an email address or a place in Planregie (starts with #/).',
	linkWrong: 'This address cannot be used. Type for example https://example.org or name@example.org.',
	linkRemove: 'Remove the link',
	failed: 'The text editor does not load. The text is kept. Reload the page and try again.'
};
