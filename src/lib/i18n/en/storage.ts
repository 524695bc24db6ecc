/** Where a plan is kept on this device, and what is true when that fails. */
export const storage = {
	/** Why the open plan is not saved, and what Planregie does about it. */
	failed: {
		open: 'The browser’s storage does not open. Planregie keeps trying.',
		slow: 'The browser does not answer. Planregie keeps trying.',
		blocked: 'Another tab keeps the storage busy. Close other tabs with Planregie.',
		newer: 'A newer version of Planregie was opened in another tab.',
		full: 'There is no room left on this device. Make some room. Planregie keeps trying.',
		write: 'The browser cannot save. Planregie keeps trying.',
		deleted: 'This plan was deleted in another tab. Now it is only in this window.',
		lost: 'The browser closed the storage of this plan. Planregie is saving the whole plan again.'
	},
	unsavedSince: (moment: string) => `What you changed since ${moment} is only in this window. Leave the window open.`,
	newerSaved: 'What you wrote is saved. Reload this page.',
	newerUnsaved: (moment: string) =>
		`What you changed since ${moment} is only in this window. First save the plan as a file. Then reload and open that file.`,
	restored: 'The browser had cleared this plan while it was open. Planregie saved the whole plan again.',
	restoredHelp: 'Save it as a file too: the browser cannot clear that.',
	damaged: (unreadable: number, pieces: number) =>
		`${unreadable} of the ${pieces} stored parts of this plan cannot be read. You see what can be read.`,
	damagedHelp: 'The parts that cannot be read stay where they are. Save them as a file when you ask for help.',
	retry: 'Try again now',
	stillFails: 'It does not work yet. Planregie keeps trying.',
	saveCopy: 'Save as a file',
	savePieces: 'Save what is stored',
	piecesFailed: 'What is stored cannot be read: the browser’s storage does not open.',
	reload: 'Reload',
	putBack: 'Put back',
	/** A plan that is not on screen. */
	elsewhere: (title: string) => `‘${title}’ is not saved yet and is only in this window.`,
	openPlan: 'Open the plan',
	/** Why a plan does not open. */
	closed: {
		notFound: {
			title: 'This plan is not on this device',
			help: 'It may have been removed, or it is in another browser. My plans shows what is here.'
		},
		open: {
			title: 'The browser’s storage does not open',
			help: 'Nothing in the plan has changed. Close other tabs with Planregie and try again.'
		},
		slow: {
			title: 'The browser does not answer',
			help: 'Planregie waits and opens the plan as soon as it can. Does it take long? Close other tabs with Planregie, or restart the browser.'
		},
		blocked: {
			title: 'Another tab keeps this plan busy',
			help: 'Close other tabs with Planregie. The plan opens as soon as it can.'
		},
		newer: {
			title: 'This plan was saved with a newer version of Planregie',
			help: 'Nothing in the plan has changed. Reload the page to start the new version.'
		},
		damaged: {
			title: 'This plan cannot be read',
			help: 'What is stored is damaged. It stays where it is. Do you have a copy of the plan as a file? Open it in My plans. Save what is stored when you ask for help.'
		}
	}
};
