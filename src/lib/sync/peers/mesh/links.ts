/** The links of a mesh: what makes one, what comes over it, and what happens when it ends. */
import { after } from '../link/after';
import { isGoodbye } from '../members/goodbye';
import type { LinkEnd } from '../link/link';
import type { Message, MessageOf } from '../link/messages';
import type { Neighbour } from './neighbours';
import type { Relay } from './relay';
import type { Removals } from '../members/removals';
import type { MemberId } from '../members/signing';
import type { Spares } from './spares';
import { listIn, type Stay } from './stay';
import type { Wiring } from './wiring';

/** The other parts of a mesh, which need the links themselves. */
export interface Parts {
	readonly relay: Relay;
	readonly removals: Removals;
	readonly spares: Spares;
	readonly wiring: Wiring;
}

export interface LinkNews {
	linked(id: MemberId): void;
	unlinked(id: MemberId, why: LinkEnd): void;
	data(from: MemberId, message: Uint8Array): void;
}

export interface Links {
	/** As Stay tells. */
	readonly link: Stay['link'];
	/** Who sent what is wrong, in this stay: nothing more is tried with them. */
	readonly shut: ReadonlySet<MemberId>;
	readonly shutOut: (id: MemberId) => void;
}

/** Milliseconds after which neighbours are told whom we are linked to: not once for each of many. */
const TELL_MS = 250;

export function createLinks(stay: Stay, parts: () => Parts, news: LinkNews): Links {
	const { neighbours, roster, identity } = stay;
	const shut = new Set<MemberId>();
	let isTelling = false;

	/** Soon, and once for all that changes until then. */
	const tellLinked = () => {
		if (isTelling) return;
		isTelling = true;
		after(stay.clock, TELL_MS, () => {
			isTelling = false;
			neighbours.broadcast({ type: 'members', cards: [], grants: [], linked: [...neighbours.ids] });
		});
	};
	const forgetForGood = (id: MemberId) => {
		roster.bye(id);
		parts().wiring.drop(id);
		parts().spares.drop(id);
	};

	const unlink = ({ id, line }: Neighbour, why: LinkEnd) => {
		if (!neighbours.remove(id, line)) return;
		const { spares } = parts();
		if (why === 'left') forgetForGood(id);
		else if (why !== 'lost' && why !== 'closed') shut.add(id);
		if (why === 'lost') spares.lost(id);
		else spares.drop(id);
		tellLinked();
		news.unlinked(id, why);
		stay.changed();
	};
	const link: Stay['link'] = (line, id, generation, isByPeople) => {
		const old = neighbours.get(id);
		if (line.isOver || !roster.get(id)) return line.end('closed');
		if (old && !isByPeople && old.generation >= generation) return line.end('closed');
		const key = stay.ring.counting?.id ?? '';
		const neighbour: Neighbour = { id, line, generation, key, linked: new Set(), signals: new Map() };
		neighbours.set(neighbour);
		line.become({
			message: (message) => take(message, neighbour),
			away: stay.changed,
			ended: (why) => unlink(neighbour, why)
		});
		line.connection.link.trust();
		old?.line.end('closed');
		if (old) news.unlinked(id, 'closed');
		shut.delete(id);
		parts().wiring.drop(id);
		parts().spares.drop(id);
		for (const message of listIn(roster.all)) line.send(message);
		parts().removals.tell(neighbour);
		tellLinked();
		news.linked(id);
		stay.changed();
	};

	const take = (message: Message, from: Neighbour): void | Promise<void> => {
		const unless = async (isTrue: Promise<boolean>) => void ((await isTrue) || from.line.end('broken'));
		switch (message.type) {
			case 'direct':
				return news.data(from.id, message.bytes);
			case 'members':
				return unless(learn(message, from));
			case 'signal':
				return unless(parts().relay.take(message, from));
			case 'remove':
				return unless(parts().removals.take(message, from));
			case 'bye':
				return unless(takeGoodbye(message, from));
			case 'spare':
				// It takes a while to describe a connection; what else comes does not wait for that.
				return void parts().spares.take(message, from);
			default:
				from.line.end('broken');
		}
	};
	const learn = async (message: MessageOf<'members'>, from: Neighbour): Promise<boolean> => {
		if (message.linked) from.linked = new Set(message.linked);
		const learnt = await roster.learn(message);
		for (const { id } of learnt?.cards ?? []) parts().relay.heardOf(id, from.id);
		if (learnt) stay.spread(learnt, from.id);
		return learnt !== null;
	};
	const takeGoodbye = async (message: MessageOf<'bye'>, from: Neighbour): Promise<boolean> => {
		const who = roster.get(message.member);
		if (!who || who.id === identity.id) return true;
		if (!(await isGoodbye(message, who))) return false;
		forgetForGood(who.id);
		neighbours.broadcast(message, from.id);
		stay.changed();
		return true;
	};
	return {
		link,
		shut,
		shutOut: (id) => void shut.add(id)
	};
}
