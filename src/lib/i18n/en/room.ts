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
		nobody: 'You are still alone here. Everyone who joins gets their own invitation.',
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
		admitted: (name) => `${name} has been let in.`,
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
		help: (names) => `The connection with ${names} does not come back by itself. Make a new invitation, or answer one.`,
		answer: 'Answer an invitation',
		another: 'Answer another invitation',
		paste: 'Or paste the invitation',
		make: 'Make answer code',
		code: 'Answer code',
		showing: 'Have this answer code read, or send it back. There are ten minutes for that.',
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
	viewing: 'You are reading along in a session. You can read the plan, not change it.'
};
