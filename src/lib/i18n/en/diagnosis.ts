import type { diagnosis as nl } from '../nl/diagnosis';

export const diagnosis: typeof nl = {
	allow: {
		ask: 'Allow the camera once',
		allowed: 'That worked. Now make a new code.',
		refused: 'The camera is not allowed. Allow it at the lock beside the address, or use another browser.',
		none: 'This device has no camera and no microphone. Join on another device, or share the plan as a file.',
		busy: 'The camera does not start. Close other programs that use it and try again.'
	},
	stuck:
		'Was your code read, and does nothing happen for half a minute? Ask for a new invitation and use the hotspot of one phone together.',
	titles: {
		noAddress: 'This browser does not tell the address of this device',
		network: 'The devices do not reach each other',
		policy: 'This browser makes no direct connections',
		late: 'The answer code was not in time',
		unmet: 'The connection was not made',
		tooLate: 'The invitation of this answer code is not open any more',
		version: 'The two apps do not have the same version',
		newer: 'The other person has a newer version of Planregie',
		older: 'The other person has an older version of Planregie',
		empty: 'There is no code yet',
		half: 'The code is not whole',
		foreign: 'This is no code of Planregie',
		broken: 'This code cannot be used',
		notAnInvitation: 'This is an answer code, not an invitation',
		notAReply: 'This is an invitation, not an answer code',
		otherPlan: 'This code belongs to another plan',
		own: 'This is your own invitation',
		busy: 'This plan is in a session in another window already',
		refused: 'Not let in',
		noAnswer: 'Nobody said yes or no in time',
		silent: 'The other app says nothing',
		lost: 'The connection was lost before letting in was done',
		cancelled: 'The invitation has been taken back'
	},
	steps: {
		noAddress:
			'Allow the camera once, or the microphone if there is no camera. Then the browser does tell the address. Nothing is recorded.',
		network:
			'Guest Wi-Fi often keeps devices apart. Use the hotspot of one phone together, or share the plan as a file.',
		policy: 'Your organisation or a setting prevents it. Use another browser, or share the plan as a file.',
		late: 'Make a new invitation and bring the answer back within ten minutes.',
		unmet:
			'Ask for a new invitation and bring your answer back within ten minutes. If your code was read in time, use the hotspot of one phone together.',
		tooLate: 'Have the other person read a new invitation.',
		version: 'Both open Planregie once with internet, restart it and make a new code.',
		newer: 'Open Planregie here once with internet and restart it.',
		older: 'Have the other person open Planregie once with internet and restart it.',
		empty: 'Paste the code or the link that you got.',
		half: 'Copy the code again, from the beginning to the end.',
		foreign: 'Copy the code or the link from the window of the session.',
		broken: 'Ask for or make a new code.',
		notAnInvitation: 'Give this code to the person who invited you.',
		notAReply: 'Have the other person read your invitation. Then they get an answer code.',
		otherPlan: 'Open that plan, or ask for a code for this plan.',
		own: 'Have somebody else read this code, on another device.',
		busy: 'Go on in that window, or leave the session there first.',
		refused: 'Talk to the person who made the invitation and ask for a new one.',
		noAnswer: 'Ask for or make a new invitation and agree on who lets people in.',
		silent: 'Keep Planregie on screen on both devices and try with a new code.',
		lost: 'Keep both devices on and ask for or make a new invitation.',
		cancelled: 'Ask for or make a new one.'
	}
};
