import type { copies as nl } from '../nl/copies';

export const copies: typeof nl = {
	fileKind: 'Planregie plan',
	saved: (name) => `Saved in ‘${name}’`,
	savedAndKept: (name) => `Saved in ‘${name}’. Planregie keeps this file up to date.`,
	downloaded: (name) => `‘${name}’ is being downloaded`,
	failed: 'The file cannot be made. The plan itself has not changed.',
	merged: (name) => `What had changed in ‘${name}’ is now in this plan too.`,
	otherName: 'Choose another name',
	faults: {
		none: (name) => `‘${name}’ is no longer kept up to date.`,
		permission: (name) => `The file ‘${name}’ is not kept up to date: give permission.`,
		missing: (name) => `‘${name}’ is gone: it was moved or deleted. Save the plan again.`,
		otherPlan: (name) => `‘${name}’ now holds another plan. Nothing was overwritten.`,
		unreadable: (name) => `‘${name}’ was changed outside Planregie and cannot be read. Nothing was overwritten.`,
		newer: (name) =>
			`‘${name}’ was saved with a newer version of Planregie. Nothing was overwritten. Update Planregie.`,
		full: (name) => `‘${name}’ was not saved: the disk is full. Make room and try again.`,
		write: (name) => `‘${name}’ was not saved: the file does not open. It may be open in another program.`
	},
	allow: 'Give permission',
	later: 'Later',

	offer: {
		never: 'This plan is in no file, only in this browser.',
		old: (age) => `The last copy of this plan is from ${age}. It has changed since.`
	},

	none: 'No copy yet',
	label: 'Copy:',
	changedSince: 'changed since',
	keptUpToDate: 'kept up to date',

	nowhere: 'This plan is in no file, only in this browser.',
	lastCopy: (when, name) => `Last copy: ${when}, in ‘${name}’.`,
	changed: 'The plan has changed since.',
	allInIt: 'Everything is in it.',
	keeping: 'Planregie keeps this file up to date when you change something.',
	waiting: 'Planregie brings the file up to date in a moment.',
	stopKeeping: 'Stop keeping it up to date',
	stoppedKeeping: (name) => `‘${name}’ stays where it is and no longer changes along.`,
	saveAs: 'Save in another file',

	here: 'On this device',
	granted: 'The browser keeps your plans and does not clear them by itself.',
	notGranted:
		'The browser may clear your plans when there is little room left. Safari also does so when you do not open Planregie for seven days. Install Planregie as an app, or save your plans as files.',
	unknown: 'The browser does not say whether it keeps your plans. Save them as files too.',
	ask: 'Ask the browser to keep them',
	refused: 'The browser does not allow this now. It usually does after more use, or as an app.',
	room: (used, left) => `In use: ${used}. Still free: ${left}.`
};
