import type { diagnosis as nl } from '../nl/diagnosis';

export const diagnosis: typeof nl = {
	allow: {
		ask: 'Allow the camera once',
		allowed: 'That worked. Now make a new code.',
		refused: 'The camera is not allowed. Allow it at the lock beside the address, or use another browser.',
		none: 'This device has no camera and no microphone. Join on another device, or share the plan as a file.',
		busy: 'The camera does not start. Close other programs that use it and try again.'
	},
	reasons: {
		noAddress: {
			title: 'This browser does not tell the address of this device',
			step: 'Allow the camera once, or the microphone if there is no camera. Then the browser does tell the address. Nothing is recorded.'
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
		unmet: {
			title: 'The connection was not made',
			step: 'Ask for a new invitation and bring your answer back within ten minutes. If your code was read in time, use the hotspot of one phone together.'
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
