/** Milliseconds of work of this process since a moment: what others do on the machine meanwhile does not count. */
export function workSince(start: NodeJS.CpuUsage): number {
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1_000;
}
