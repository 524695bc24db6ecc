import type { server as nl } from '../nl/server';

export const server: typeof nl = {
	title: 'Your team’s server',
	help: 'Does your team work in different places or at different times? Name a server of your organisation that runs Hocuspocus. The plan stays equal with it whenever there is network. This is off until you name an address yourself.',
	warning: 'Whoever runs this server can read the whole plan. Name only a server that your organisation trusts.',
	keptHere: 'The address and the token are on this device alone, not in the plan and not in a file.',
	address: 'Address of the server',
	token: 'Token, if the server asks for one',
	faults: {
		form: 'This is no address of such a server. It starts with wss://, without a password in it.',
		insecure: 'What goes to this address can be read on its way. Use an address that starts with wss://.',
		notKept: 'This browser cannot keep the address. Nothing was connected.'
	},
	connect: 'Connect',
	check: 'Check the connection',
	stop: 'Turn off',
	stopped: 'This plan no longer goes to the server. What is there already stays there.',
	state: 'State of the server',
	states: {
		off: 'Off: this plan goes to no server at all.',
		connecting: 'Connecting to the server…',
		sending: 'Connected. Not all changes are on the server yet.',
		synced: 'This plan and the server are equal.',
		readOnly: 'What others change comes in here. The server does not accept what you change: this token may only read.',
		unreachable: 'The server does not answer. Is the address right? Planregie keeps trying.',
		notAServer: 'Something other than a Hocuspocus server answers at this address. Planregie keeps trying.',
		refused: 'The server does not let you in. Ask whoever runs the server for the right token.',
		broken: 'The server sent something that cannot be read. None of it was taken over. Ask whoever runs the server.',
		otherPlan: 'On the server there is another plan under this name. Nothing was merged. Ask whoever runs the server.',
		notAPlan: 'What is on the server would make this plan unreadable. Nothing was merged. Ask whoever runs the server.',
		newer: 'On the server this plan is of a newer version of Planregie. Restart Planregie to update it.'
	},
	offline: (waiting) =>
		`No connection with the server. ${
			waiting === 0
				? 'What is not on the server yet goes there by itself.'
				: `${waiting === 1 ? '1 change of this window waits. It is' : `${waiting} changes of this window wait. They are`} on this device and will go there without you.`
		}`
};
