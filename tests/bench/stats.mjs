export function median(values) {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Runs the rivals by turns, so that what disturbs the machine disturbs all of them; the first rounds do not count. */
export async function byTurns(rivals, { rounds, warmUp = 1 }, measure) {
	const samples = new Map(rivals.map((rival) => [rival, []]));
	for (let round = 0; round < rounds + warmUp; round++)
		for (const rival of rivals) {
			const found = await measure(rival, round);
			if (round >= warmUp) samples.get(rival).push(found);
		}
	return samples;
}
