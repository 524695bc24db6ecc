/** A tab that puppeteer drives, as the stories use it. */
export async function tabOf(page) {
	const faults = [];
	page.on('pageerror', (error) => faults.push(`Error: ${error}`));
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(`Console: ${message.text()}`);
	});
	page.on('request', (request) => {
		const { protocol, hostname } = new URL(request.url());
		if (protocol.startsWith('http') && hostname !== '127.0.0.1') faults.push(`Request: ${request.url()}`);
	});
	await page.setViewport({ width: 1360, height: 860 });
	return {
		faults,
		goto: (url) => page.goto(url),
		reload: () => page.reload(),
		evaluate: (inPage, argument) => page.evaluate(inPage, argument),
		show: () => page.bringToFront(),
		clickAt: (x, y) => page.mouse.click(x, y),
		type: (words) => page.keyboard.type(words, { delay: 5 }),
		async press(keys) {
			const [last, ...held] = keys.split('+').reverse();
			for (const key of held) await page.keyboard.down(key);
			await page.keyboard.press(last);
			for (const key of held) await page.keyboard.up(key);
		},
		async chooseFile(css, path) {
			const input = await page.$(css);
			if (input === null) throw new Error(`There is no ${css}.`);
			await input.uploadFile(path);
		},
		resize: (width, height) => page.setViewport({ width, height }),
		picture: (path) => page.screenshot({ path }),
		close: () => page.close()
	};
}
