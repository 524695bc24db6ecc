import { strToU8, zipSync } from 'fflate';
import type { BrowserContext, Page } from '@playwright/test';
import { readPdf } from '$lib/exchange/document/read-pdf';
import { recognise } from '$lib/exchange/text/recognise';
import type { Plan } from '$lib/plan/model';
import { serve } from '../src/run/serve.mjs';
import { BUILD, expect, test } from './support/app';
import { docxOf } from './support/documents/docx';
import { exampleDocuments } from './support/documents/examples';
import { htmlOf } from './support/documents/html';
import { markdownOf } from './support/documents/markdown';
import { pdfOf } from './support/documents/pdf';
import { everythingIsKept } from './support/kept';
import { expectPlanToMatch } from './support/plan-facts';
import { source } from './support/source';

/** The real document where it is at hand. */
const blocks = exampleDocuments.at(-1)?.blocks ?? [];

async function choose(page: Page, name: string, bytes: Uint8Array): Promise<void> {
	await page
		.locator('main input[type="file"]')
		.first()
		.setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
}

async function print(context: BrowserContext, html: string, tagged: boolean): Promise<Uint8Array> {
	const page = await context.newPage();
	await page.setContent(html);
	const pdf = await page.pdf({ tagged, preferCSSPageSize: true });
	await page.close();
	return pdf;
}

/** As a person pastes from Word or from a page. */
async function pasteHtml(page: Page, html: string, text: string): Promise<void> {
	await page.getByRole('textbox', { name: 'Tekst van het jaarplan' }).evaluate(
		(field, [html, text]) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/html', html ?? '');
			clipboardData.setData('text/plain', text ?? '');
			field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
		},
		[html, text]
	);
}

async function expectTheWholePlan(page: Page): Promise<void> {
	await expectFound(page);
	await page.getByRole('button', { name: 'Overnemen' }).click();
	await page.waitForURL(/#\/plan\//);
	const nav = page.getByRole('navigation');
	await expect(nav.getByRole('link', { name: /Activiteiten/ })).toContainText(String(source.activities));
	await expect(nav.getByRole('link', { name: /Programma’s/ })).toContainText(String(source.programmes));
	await nav.getByRole('link', { name: 'Begroting' }).click();
	await expect(page.getByText(`Kosten en dekking sluiten: € ${source.total}`)).toBeVisible();
}

/** Reading takes a second; a machine that does much else may take longer. */
const expectFound = (page: Page) =>
	expect(page.getByRole('heading', { name: 'Dit is gevonden' })).toBeFocused({ timeout: 30_000 });

const plans = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).length);

test('last year’s Word document becomes a plan', async ({ page, app }) => {
	await page.goto(`${app.url}#/import`);
	await choose(page, 'jaarplan.docx', docxOf(blocks));
	await expectTheWholePlan(page);
});

for (const { name, blocks, facts } of exampleDocuments)
	for (const tagged of [true, false])
		test(`${name}, printed as a PDF ${tagged ? 'with' : 'without'} tags, gives the plan of the facts`, async ({
			context
		}) => {
			const read = await readPdf(new Uint8Array(await print(context, htmlOf(blocks), tagged)));
			if (!read.ok) throw new Error(read.error.type);
			let ids = 0;
			const found = recognise(read.value, { newId: () => `id-${(ids += 1)}`, name: 'plan', date: '2026-01-15' });
			if (!found.ok) throw new Error(found.error.type);
			const plan: Plan = found.value.plan;
			expectPlanToMatch(plan, facts);
		});

test('a PDF that a browser printed becomes a plan', async ({ page, context, app }) => {
	await page.goto(`${app.url}#/import`);
	await choose(page, 'jaarplan.pdf', await print(context, htmlOf(blocks), true));
	await expectTheWholePlan(page);
});

test('a text in Markdown becomes a plan', async ({ page, app }) => {
	await page.goto(`${app.url}#/import`);
	await choose(page, 'jaarplan.md', strToU8(markdownOf(blocks)));
	await expectTheWholePlan(page);
});

test('what is pasted from a page or Word keeps its headings and tables, until somebody writes in it', async ({
	page,
	app
}) => {
	await page.goto(`${app.url}#/import`);
	const hostile =
		'<img src="https://example.org/volg.png" onerror="document.title = 1"><script>document.title = 2</script>';
	await pasteHtml(page, htmlOf(blocks).replace('<body>', `<body>${hostile}`), 'plat');
	await expect(page.getByText('Geplakt met koppen, lijsten en 3 tabellen.')).toBeVisible();
	const field = page.getByRole('textbox', { name: 'Tekst van het jaarplan' });
	await expect(field).toHaveValue(/Ambitie 1/);
	await field.press('Control+End');
	await field.pressSequentially(' x');
	await expect(page.getByText('Je hebt de tekst aangepast.')).toBeVisible();
	await page.getByRole('button', { name: 'Zet terug' }).click();
	await expect(page.getByText('Geplakt met koppen, lijsten en 3 tabellen.')).toBeVisible();
	await page.getByRole('button', { name: 'Bekijk' }).click();
	await expectTheWholePlan(page);
});

test('what is pasted without structure is plain text', async ({ page, app }) => {
	await page.goto(`${app.url}#/import`);
	await pasteHtml(page, '<span style="color: red">Melk en</span> <b>brood</b>', 'Melk en brood');
	await expect(page.getByRole('textbox', { name: 'Tekst van het jaarplan' })).toHaveValue('Melk en brood');
	await expect(page.getByText(/Geplakt met/)).toBeHidden();
});

const TEXT = [{ type: 'paragraph', text: 'Tekst' }] as const;
const SCRIPT = {
	catalog: '/OpenAction 100 0 R',
	objects: ['<< /S /JavaScript /JS (app.alert\\(1\\)) >>']
};
const LOCKED_PDF = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<43> <43>]`;
const compound = (stream: string) =>
	new Uint8Array([
		...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
		...[...stream].flatMap((sign) => [sign.charCodeAt(0), 0])
	]);
const bomb = () => docxOf([], { body: `<w:p>${' '.repeat(60_000_000)}</w:p>` });
const many = () =>
	zipSync(Object.fromEntries(Array.from({ length: 6_000 }, (_, at) => [`word/${at}.xml`, strToU8('')])));

const HOSTILE: readonly (readonly [name: string, make: () => Uint8Array, words: RegExp])[] = [
	['bom.docx', bomb, /uitgepakt veel te groot/],
	['veel.docx', many, /uitgepakt veel te groot/],
	[
		'macro.docm',
		() => zipSync({ 'word/vbaProject.bin': strToU8('x') }),
		/eindigt op \.docm, maar het is een zip-bestand/
	],
	['geheim.docx', () => compound('EncryptedPackage'), /beveiligd met een wachtwoord/],
	['geheim.pdf', () => pdfOf([[]], { trailer: LOCKED_PDF }), /beveiligd met een wachtwoord/],
	['echt-een-pdf.docx', () => pdfOf([[]]), /eindigt op \.docx, maar het is een pdf/],
	['tekst.docx', () => strToU8('Zomaar tekst'), /eindigt op \.docx, maar het is een gewone tekst/],
	['leeg.docx', () => new Uint8Array(0), /staat niets/],
	['leeg.md', () => strToU8(' \n'), /staat niets/],
	['zonder-woorden.docx', () => docxOf([]), /staat niets/],
	['half.docx', () => docxOf(TEXT).slice(0, 300), /beschadigd of niet compleet/],
	['scan.pdf', () => pdfOf([[]], SCRIPT), /geen tekst, alleen plaatjes/],
	['half.pdf', () => strToU8('%PDF-1.7 en verder niets'), /beschadigd of niet compleet/],
	['oud.doc', () => compound('WordDocument'), /oud Word-document.*bewaar het als Word-document \(\.docx\)/],
	['brief.rtf', () => strToU8('{\\rtf1 x}'), /RTF-document/],
	['programma.exe', () => new Uint8Array([77, 90, 0, 0]), /kan Planregie niet lezen/]
];

test('files that are no document, or mean harm, end in a clear word in seconds, and nothing changes', async ({
	page,
	app
}) => {
	test.setTimeout(180_000);
	await page.goto(`${app.url}#/import`);
	for (const [name, make, words] of HOSTILE) {
		const bytes = make();
		const start = Date.now();
		await choose(page, name, bytes);
		const message = page.getByRole('status').filter({ hasText: `‘${name}’` });
		await expect(message.filter({ hasText: words })).toBeVisible({ timeout: 20_000 });
		await expect(message).toContainText('niets veranderd');
		expect(Date.now() - start, name).toBeLessThan(20_000);
	}
	await expect(page.getByRole('heading', { name: 'Importeer een jaarplan' })).toBeVisible();
	expect(await plans(page)).toBe(0);
});

test('macros, pictures elsewhere and scripts stay where they are, and the text is read', async ({ page, app }) => {
	const extra = {
		'word/vbaProject.bin': strToU8('macro'),
		'word/_rels/document.xml.rels': strToU8(
			'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="https://example.org/volg.png" TargetMode="External"/></Relationships>'
		)
	};
	await page.goto(`${app.url}#/import`);
	await choose(page, 'macro.docm', docxOf(blocks, { extra }));
	await expectFound(page);
	await page.getByRole('button', { name: 'Terug' }).click();
	const dialogs: string[] = [];
	page.on('dialog', (dialog) => {
		dialogs.push(dialog.message());
		void dialog.dismiss();
	});
	const words = [...'123456'].map((number, index) => ({
		text: `Activiteit ${number} Titel`,
		x: 60,
		y: 780 - index * 40
	}));
	await choose(page, 'script.pdf', pdfOf([words], SCRIPT));
	await expectFound(page);
	expect(dialogs).toEqual([]);
	expect(await plans(page)).toBe(0);
});

test('a file that takes long says so, and can be stopped', async ({ page, app }) => {
	await page.goto(`${app.url}#/import`);
	await choose(page, 'lang.md', strToU8(`${'['.repeat(40_000)}${'*a_'.repeat(40_000)}`));
	const reading = page.getByRole('status').filter({ hasText: '‘lang.md’ wordt gelezen' });
	await expect(reading).toBeVisible();
	await reading.getByRole('button', { name: 'Stop' }).click();
	await expect(page.getByText('Het lezen van ‘lang.md’ is gestopt. Er is niets veranderd.')).toBeVisible();
	await expect(reading).toBeHidden();
	expect(await plans(page)).toBe(0);
});

test.describe('with the app kept on the device', () => {
	test.use({ serviceWorkers: 'allow' });

	test('soon after the first visit documents are read without network, in a folder of a host too', async ({
		page,
		context
	}) => {
		const server = await serve({ root: BUILD, port: 0, base: '/tools/planregie/' });
		await page.goto(server.url);
		await expect(page.getByRole('heading', { name: 'Begin met een jaarplan' })).toBeVisible();
		await everythingIsKept(page);
		const pdf = await print(context, htmlOf(blocks), true);
		await server.close();
		await page.goto(`${server.url}#/import`);
		for (const [name, bytes] of [
			['jaarplan.docx', docxOf(blocks)],
			['jaarplan.pdf', pdf]
		] as const) {
			await choose(page, name, bytes);
			await expectFound(page);
			await page.getByRole('button', { name: 'Terug' }).click();
		}
	});
});

test('without network, and before its reader is on the device, a document gets a clear word', async ({
	page,
	context,
	app
}) => {
	await page.goto(`${app.url}#/import`);
	await expect(page.getByRole('heading', { name: 'Importeer een jaarplan' })).toBeVisible();
	// The place for messages comes just after the first screen.
	await expect(page.locator('div[role="status"]:not(main *)').first()).toBeAttached();
	await context.setOffline(true);
	await choose(page, 'jaarplan.docx', docxOf(TEXT));
	await expect(page.getByText(/‘jaarplan.docx’ leest, staat nog niet op dit apparaat/)).toBeVisible();
});
