import type { Page } from '@playwright/test';
import axe from 'axe-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page of now, a line each: empty when all is well. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
	const session = await page.context().newCDPSession(page);
	const { result: known } = await session.send('Runtime.evaluate', { expression: 'typeof axe' });
	if (known.value === 'undefined')
		await session.send('Runtime.evaluate', { expression: axe.source, allowUnsafeEvalBlockedByCSP: true });
	const { result } = await session.send('Runtime.evaluate', {
		expression: `axe.run(document, { runOnly: ${JSON.stringify(TAGS)}, resultTypes: ['violations'] }).then((found) => JSON.stringify(
			found.violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.target.join(' ') + ' (' + node.failureSummary.split('\\n').slice(1).join(' ').trim() + ')').join('; '))))`,
		awaitPromise: true,
		returnByValue: true
	});
	await session.detach();
	const findings: string[] = JSON.parse(String(result.value));
	return findings;
}
