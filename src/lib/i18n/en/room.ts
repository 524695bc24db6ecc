import type { room as nl } from '../nl/room';
import { plural } from '../plural';

export const room: typeof nl = {
	open: 'Work together',
	title: 'Work session',
	status: {
		alone: 'Alone in the session',
		together: (others) => `Together with ${others}`,
		sharing: (others) => `Together with ${others}, sharing`,
		away: (since) => `Away since ${since}`,
		reconnecting: 'Reconnecting',
		offline: 'Offline',
		over: 'Out of the session',
		notShared: (count) => `${plural(count, 'change', 'changes')} not shared yet`
	},
	asks: (count) => (count === 1 ? 'somebody wants to join' : `${count} people want to join`),

	start: {
		what: 'Work in this plan with others at the same time, straight from device to device.',
		how: 'Everybody comes in with a code. No server or account is needed, and no internet.',
		name: 'Your name',
		nameHelp: 'This is how others see you. If your name is in the plan, choose it.',
		noName: 'Fill in your name.',
		begin: 'Start session',
		starting: 'The session is starting…',
		invited: 'Do you have an invitation?',
		join: 'Join with a code',
		failed: 'The session does not start. Reload the page and try again. Your plan has not changed.'
	},

	invite: {
		title: 'Invite',
		make: 'Invite somebody',
		another: 'Invite somebody else',
		again: 'Make a new invitation',
		making: 'Making the invitation…',
		code: 'Invitation',
		once: 'One invitation is for one person.',
		openedOnce:
			'The other person must have opened Planregie on their own device before. Then it works without internet too.',
		waiting: 'Waiting for the answer code. The invitation works for half an hour.',
		cancel: 'Take the invitation back',
		connecting: 'Connecting. This takes half a minute at most.',
		greeting: 'There is a connection. The apps are introducing themselves.',
		asking: (name) => `${name} is waiting for your answer.`,
		admitting: (name) => `${name} is coming in.`,
		admitted: (name) => `${name} has joined.`,
		refused: 'You did not let this person in.',
		cancelled: 'The invitation has been taken back.',
		stop: 'Stop'
	},

	answer: {
		title: 'Read the answer',
		help: 'The other person gets to see an answer code.',
		scan: 'Scan with camera',
		paste: 'Or paste the answer code',
		read: 'Read the code'
	},

	code: {
		picture: (title) => `${title} as a QR code`,
		link: 'Link',
		text: 'Code',
		copyLink: 'Copy link',
		copyText: 'Copy code',
		copied: 'Copied',
		notCopied: 'Copying does not work. The text is selected now: copy it yourself.'
	},

	asking: {
		title: 'Who wants to join',
		wants: (name) => `${name} wants to join`,
		wantsBack: (name) => `${name} wants to join again`,
		help: 'Whoever you let in gets the whole plan.',
		backHelp: 'This person was away when a new key was made.',
		admit: 'Let in',
		viewer: 'Let in to read only',
		refuse: 'Do not let in'
	},

	members: {
		title: 'Members',
		you: 'you',
		viewer: 'reads along',
		reach: {
			linked: 'Connected',
			away: (since) => `Away since ${since}`,
			reconnecting: 'Reconnecting',
			lost: 'Connection lost'
		},
		follow: 'Follow',
		unfollow: 'Stop following',
		remove: 'Take out of the session',
		removeTitle: (name) => `Take ${name} out of the session?`,
		removeHelp: [
			'What this person already has stays on that device.',
			'The others get a new key. What they change from then on does not arrive there.',
			'Whoever is away now must be let in again.'
		],
		agreement: 'Reading along is an agreement among honest apps. It is not a lock.'
	},

	lost: {
		title: 'New code needed',
		help: (names) =>
			`The connection with ${names} does not come back by itself. Invite them again, or answer their invitation.`,
		answer: 'Answer their invitation',
		paste: 'Paste their invitation',
		make: 'Make answer code',
		code: 'Answer code',
		carry: 'Give this answer code back. There are ten minutes for that.',
		greeting: 'There is a connection. The apps are introducing themselves.',
		waiting: 'Wait until somebody there lets you in.',
		entering: 'You are coming in.',
		admitted: 'You are connected again.'
	},

	again: {
		greeting: 'A new key was made while you were away. You are asking to join again.',
		waiting: 'A new key was made while you were away. Wait until somebody lets you in again.',
		entering: 'You are coming in again.'
	},

	leave: 'Leave the session',
	leaveHelp: 'What you have stays on this device. The others go on.',
	calm: 'A reload or a closed laptop costs one new code, never your work.',
	elsewhere: 'The session goes on when you close this or go to another screen.',

	over: {
		left: {
			title: 'You have left the session',
			help: 'The plan is on this device, with everything you had. You can go on working here.'
		},
		removed: {
			title: 'You have been taken out of the session',
			help: 'You keep what you had. What the others change now does not arrive here any more. Ask for a new invitation if this is not right.'
		},
		closed: {
			title: 'The session stopped in this window',
			help: 'The window with the connections is closed. Your work is on this device. With one new code you join again.'
		},
		notOpened: {
			title: 'The plan does not open on this device',
			help: 'That is why you are not in the session. Reload the page and ask for a new invitation.'
		}
	},
	startAgain: 'Start a new session',
	viewing: 'You are reading along in a session. You can read the plan, not change it.',

	diagnosis: {
		allowCamera: 'Allow the camera once',
		allowed: 'That worked. Now make a new code.',
		notAllowed: 'The camera is not allowed. Allow it at the lock beside the address, or use another browser.'
	},
	diagnoses: {
		noAddress: {
			title: 'This browser does not tell the address of this device',
			step: 'Allow the camera once. Then the browser does tell the address. Nothing is recorded.'
		},
		network: {
			title: 'The devices do not reach each other',
			step: 'Guest Wi-Fi often keeps devices apart. Use the hotspot of one phone together, or share the plan as a file.'
		},
		policy: {
			title: 'This browser makes no direct connections',
			step: 'Your organisation or a setting prevents it. Use another browser, or share the plan as a file.'
		},
		late: {
			title: 'The answer code was not in time',
			step: 'Make a new invitation and bring the answer back within ten minutes.'
		},
		tooLate: {
			title: 'The invitation of this answer code is not open any more',
			step: 'Make a new invitation and have the other person read it.'
		},
		version: {
			title: 'The two apps do not have the same version',
			step: 'Both open Planregie once with internet, restart it and make a new code.'
		},
		newer: {
			title: 'The other person has a newer version of Planregie',
			step: 'Open Planregie here once with internet and restart it.'
		},
		older: {
			title: 'The other person has an older version of Planregie',
			step: 'Have the other person open Planregie once with internet and restart it.'
		},
		empty: { title: 'There is no code yet', step: 'Paste the code or the link that you got.' },
		half: { title: 'The code is not whole', step: 'Copy the code again, from the beginning to the end.' },
		foreign: {
			title: 'This is no code of Planregie',
			step: 'Copy the code or the link from the window of the session.'
		},
		broken: { title: 'This code cannot be used', step: 'Ask for or make a new code.' },
		notAnInvitation: {
			title: 'This is an answer code, not an invitation',
			step: 'Give this code to the person who invited you.'
		},
		notAReply: {
			title: 'This is an invitation, not an answer code',
			step: 'Have the other person read your invitation. Then they get an answer code.'
		},
		otherPlan: {
			title: 'This code belongs to another plan',
			step: 'Open that plan, or ask for a code for this plan.'
		},
		own: { title: 'This is your own invitation', step: 'Have somebody else read this code, on another device.' },
		busy: {
			title: 'This plan is in a session in another window already',
			step: 'Go on in that window, or leave the session there first.'
		},
		refused: { title: 'Not let in', step: 'Talk to the person who made the invitation and ask for a new one.' },
		noAnswer: {
			title: 'Nobody said yes or no in time',
			step: 'Make a new invitation and agree on who lets people in.'
		},
		silent: {
			title: 'The other app says nothing',
			step: 'Keep Planregie on screen on both devices and try with a new code.'
		},
		lost: {
			title: 'The connection was lost before letting in was done',
			step: 'Keep both devices on and make a new invitation.'
		},
		cancelled: { title: 'The invitation has been taken back', step: 'Ask for or make a new one.' }
	}
};
