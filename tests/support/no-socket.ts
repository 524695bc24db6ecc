/** Stands in for a browser's WebSocket: notes who is called, and nobody ever answers. */
export class NoSocket extends EventTarget {
	static called: string[] = [];
	constructor(address: string) {
		super();
		NoSocket.called.push(address);
	}
	close(): void {}
}
