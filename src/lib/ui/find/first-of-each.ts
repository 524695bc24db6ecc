import type { Offer } from '$lib/ui/shell/offers.svelte';

/** One offer of a name and one a key: a screen's own goes before the same for everywhere, which is then without its key. */
export function firstOfEach(offers: readonly Offer[]): readonly Offer[] {
	const known = new Set<string>();
	return offers.flatMap((offer) => {
		const { keys, ...rest } = offer;
		const words = `${offer.label} ${offer.hint ?? ''}`.trim();
		if (known.has(offer.id) || known.has(words)) return [];
		known.add(offer.id).add(words);
		if (keys === undefined) return offer;
		const isTaken = known.has(keys);
		known.add(keys);
		return isTaken ? rest : offer;
	});
}
