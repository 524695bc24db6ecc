import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { activity, budgetLine, partner, planWith, theme } from '../../../../tests/support/plans';
import { wordsOf } from '../../../../tests/support/sheets';
import { workbookOf } from './workbook';
import { writeCsv } from './write-csv';
import { writeOds } from './write-ods';
import { writeXlsx } from './write-xlsx';

const plan = planWith({
	themes: [theme('t', { name: 'Lezen' })],
	partners: [partner('p', { name: 'Bureau; Post' })],
	activities: [
		activity('a', { title: '=1+1', themes: ['t'], partners: ['p'] }),
		activity('b', { title: 'Twee  spaties\nregel' })
	],
	budgetLines: [budgetLine('l', { amounts: { 'original.personnel': 12_50, 'original.other': 5 } })]
});
const book = workbookOf(plan, wordsOf(plan));
const parts = (bytes: Uint8Array) => {
	const files = unzipSync(bytes);
	return (name: string) => strFromU8(files[name] ?? new Uint8Array());
};

test('a plan has a sheet for activities, for the budget and for funding, and one that explains them', () => {
	expect(book.sheets.map(({ name }) => name)).toEqual(['Activiteiten', 'Begroting', 'Dekking', 'Uitleg']);
	const [activities] = book.sheets;
	expect(activities?.columns.slice(0, 6).map(({ head }) => head)).toEqual([
		'Id (niet wijzigen)',
		'Nummer',
		'Ambitie',
		'Titel',
		'Ondertitel',
		'Thema: Lezen'
	]);
	expect(activities?.rows[0]?.slice(0, 6)).toEqual(['a', 1, '', '=1+1', '', 'x']);
	expect(book.sheets[3]?.rows[0]?.[0]).toContain('Jaarplan 2027');
});

test('names of sheets are what a spreadsheet program takes, also when levels are called otherwise', () => {
	const named = (many: string) => {
		const { levels } = plan.meta;
		const meta = { ...plan.meta, levels: { ...levels, activity: { ...levels.activity, many } } };
		return workbookOf({ ...plan, meta }, wordsOf(plan)).sheets.map(({ name }) => name);
	};
	expect(named('Begroting')).toEqual(['Begroting', 'Begroting 2', 'Dekking', 'Uitleg']);
	expect(named("Producten/[diensten]: 'alles' wat wij als organisatie doen")[0]).toBe('Producten  diensten    alles');
	expect(named('')[0]).toBe('1');
});

test('an Excel file keeps its heads in sight, has widths, choices, hidden checks and euros', async () => {
	const part = parts(await writeXlsx(book));
	const [activities, budget] = [part('xl/worksheets/sheet1.xml'), part('xl/worksheets/sheet2.xml')];
	expect(activities).toContain('state="frozen"');
	expect(activities).toMatch(/<col min="1" max="1" width="6"/);
	expect(activities.match(/hidden="true"/g)).toHaveLength(1);
	expect(activities).toMatch(/<dataValidation type="list"[^>]*><formula1>'Uitleg'!\$C\$2:\$C\$5<\/formula1>/);
	expect(activities).not.toContain('<f>');
	expect(budget).toMatch(/<f>E2\+F2<\/f><v>12\.55<\/v>/);
	expect(part('xl/styles.xml')).toContain('#,##0.00');
	expect(part('docProps/core.xml')).toContain('Jaarplan 2027');
});

test('an OpenDocument file says what it is, its title and language, and repeats its heads on each page', () => {
	const bytes = writeOds(book);
	expect(strFromU8(bytes.slice(30, 38))).toBe('mimetype');
	expect(strFromU8(bytes.slice(38, 84))).toBe('application/vnd.oasis.opendocument.spreadsheet');
	const part = parts(bytes);
	const content = part('content.xml');
	expect(part('meta.xml')).toContain('<dc:title>Jaarplan 2027</dc:title><dc:language>nl-NL</dc:language>');
	expect(part('styles.xml')).toContain('fo:language="nl"');
	expect(content.match(/<table:table-header-rows>/g)).toHaveLength(4);
	expect(content).toContain('style:column-width="12.6mm"');
	expect(content).toContain('office:value-type="currency" office:currency="EUR" office:value="12.5"');
	expect(content).toContain('table:formula="of:=[.E2]+[.F2]"');
	expect(content).toContain('table:visibility="collapse"');
	expect(content).toContain('Twee<text:s text:c="2"/>spaties</text:p><text:p>regel');
	expect(content).toContain('<text:p>=1+1</text:p>');
});

test('a .csv opens by itself in its language: mark, separator, decimal sign, and nothing that runs', () => {
	const [activities, budget] = book.sheets;
	if (!activities || !budget) throw new Error('There are four sheets.');
	const dutch = writeCsv(budget, 'nl');
	expect(dutch.startsWith('\uFEFFId (niet wijzigen);Kop;Post;')).toBe(true);
	expect(dutch.split('\r\n')[1]).toMatch(/^l;;;;12,50;0,05;12,55;;/);
	expect(writeCsv(budget, 'en').split('\r\n')[1]).toMatch(/^l,,,,12\.50,0\.05,12\.55,,/);
	expect(writeCsv(activities, 'nl')).toContain(";'=1+1;");
	expect(writeCsv(activities, 'nl')).toContain('"Bureau; Post"');
});
