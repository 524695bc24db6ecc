import type { joining as nl } from '../nl/joining';

export const joining: typeof nl = {
	title: 'Join a work session',
	intro: 'In a work session you work on one annual plan together with others, also without internet.',
	invited: 'Did somebody invite you? Read the code and work in their plan with them.',

	steps: {
		label: 'Steps',
		name: 'Your name',
		show: 'Show your answer code',
		wait: 'Wait until you are admitted'
	},

	find: {
		title: 'Read the invitation',
		help: 'The person who invites you has an invitation on screen: a square code, a link and a text.',
		paste: 'Or paste the invitation'
	},
	name: {
		title: 'What is your name?',
		label: 'Your name',
		help: 'The person who invites you sees your name and the version of your app. You get the plan only once you are admitted.',
		missing: 'Fill in your name.',
		go: 'Make my answer code',
		busy: 'Your answer code is being made.'
	},
	show: {
		title: 'Show your answer code',
		help: 'Hold this screen before the camera of the person who invites you. Or send the link or the text back.',
		card: 'Your answer code',
		stay: 'Leave this screen open. You go on by yourself once your code has been read.'
	},
	wait: {
		title: 'Wait until you are admitted',
		help: (name) =>
			`The person who invites you now sees: ${name} wants to join. As soon as you are admitted, the plan opens.`,
		busy: 'The devices are making contact.'
	},
	fetch: {
		title: 'You are admitted',
		help: 'The plan is coming in and then opens by itself.',
		slow: 'This takes longer than usual. Stay close together on the same network. If it does not work, start again.'
	},
	handed: {
		title: 'The answer code has been read',
		help: 'This tab handed the code on to the work session. You can close this tab.',
		toPlan: 'To the plan'
	},
	failed: {
		title: 'Joining does not work yet'
	},
	over: {
		left: {
			title: 'You are no longer taking part',
			help: 'Do you want to take part again? Ask for a new invitation.'
		},
		removed: {
			title: 'You were taken out of the work session',
			help: 'Do you want to take part again? Ask for a new invitation.'
		},
		closed: {
			title: 'The work session has stopped here',
			help: 'The tab with the work session is closed. Ask for a new invitation.'
		},
		notOpened: {
			title: 'The plan does not open here',
			help: 'This plan is already on this device, and cannot be read now. Close other tabs with Planregie and ask for a new invitation.'
		}
	},
	again: 'Read a new invitation',
	stop: 'Stop joining',

	camera: {
		name: 'Camera',
		close: 'Close the camera',
		states: {
			starting: 'The camera is being switched on. Does the browser ask for permission? Then allow the camera.',
			looking: 'Hold the code before the camera, inside the frame.',
			slow: 'No code has been read yet. Hold it closer and still, and make the screen with the code brighter. Or paste the code.',
			asleep: 'The camera is off.',
			none: 'No camera was found. Choose a photo of the code, or paste the code.',
			refused: 'The camera is not allowed. Allow it at the lock beside the address. Or paste the code.',
			busy: 'The camera does not start. Another program may be using it. Close that, or paste the code.',
			cannotLoad: 'The reader of codes does not load. Paste the code.'
		}
	},
	photo: {
		choose: 'Choose a photo of the code',
		faults: {
			noPicture: 'This file is not a photo that the browser can read. Choose another.',
			noCode: 'No code can be read on this photo. Take one from close by, straight from the front.',
			cannotLoad: 'The reader of codes does not load. Paste the code.'
		}
	}
};
