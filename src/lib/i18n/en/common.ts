import type { Dictionary } from '../nl';
export const common: Dictionary['common'] = {
	save: 'Save',
	cancel: 'Cancel',
	close: 'Close',
	add: 'Add',
	remove: 'Remove',
	restore: 'Restore',
	rename: 'Rename',
	duplicate: 'Duplicate',
	moveUp: 'Move up',
	moveDown: 'Move down',
	moreFor: (name: string) => `More for ${name}`,
	back: 'Back',
	bin: 'Bin',
	undo: 'Undo',
	none: 'None',
	untitled: 'Untitled',
	copyOf: (title: string) => `${title} (copy)`,
	asTable: 'Show as table',
	ambitionGone: (level: string) => `Without ${level.toLowerCase()}`,
	states: { draft: 'Draft', review: 'In review', ready: 'Ready', adopted: 'Adopted' },
	amountErrors: {
		notAnAmount: 'This is not an amount. Type, for example, 1,250,000 or 1,250.50.',
		tooLarge: 'This amount is too large.',
		tooPrecise: 'An amount has at most two digits after the point.'
	},
	fallback: {
		theme: 'Theme',
		person: 'Person'
	}
};
