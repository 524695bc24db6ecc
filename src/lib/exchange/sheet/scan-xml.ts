import { SheetFault } from './grid';

export type Attributes = ReadonlyMap<string, string>;

/** Names come without their prefix: `table:name` is `name`. */
export interface XmlHandlers {
	readonly open: (name: string, attributes: Attributes) => void;
	readonly close: (name: string) => void;
	readonly text: (text: string) => void;
}

/**
 * Goes through an XML text once, in time that grows with its length alone. It knows the five entities of XML itself and
 * the numbered ones; a text that declares its own is refused, so that nothing grows while it is read.
 */
export function scanXml(xml: string, handlers: XmlHandlers): void {
	for (let at = xml.startsWith('\uFEFF') ? 1 : 0; at < xml.length;) {
		if (xml[at] !== '<') {
			const tag = xml.indexOf('<', at);
			const end = tag === -1 ? xml.length : tag;
			handlers.text(decodeEntities(xml.slice(at, end)));
			at = end;
		} else if (xml.startsWith('<!--', at)) at = after(xml, '-->', at + 4);
		else if (xml.startsWith('<![CDATA[', at)) {
			const end = after(xml, ']]>', at + 9);
			handlers.text(xml.slice(at + 9, end - 3));
			at = end;
		} else if (xml.startsWith('<!', at)) {
			const end = after(xml, '>', at);
			if (xml.slice(at, end).includes('[')) throw new SheetFault('damaged');
			at = end;
		} else if (xml.startsWith('<?', at)) at = after(xml, '?>', at + 2);
		else if (xml.startsWith('</', at)) {
			const end = after(xml, '>', at);
			handlers.close(localName(xml.slice(at + 2, end - 1).trim()));
			at = end;
		} else at = openTag(xml, at, handlers);
	}
}

/** Reads the opening tag that starts at a place; returns where it ends. */
function openTag(xml: string, start: number, handlers: XmlHandlers): number {
	let at = skip(xml, start + 1, isInName);
	const name = localName(xml.slice(start + 1, at));
	const attributes = new Map<string, string>();
	for (;;) {
		at = skip(xml, at, isSpace);
		const sign = xml[at];
		if (sign === undefined) throw new SheetFault('damaged');
		if (sign === '>' || sign === '/') {
			const end = after(xml, '>', at);
			handlers.open(name, attributes);
			if (sign === '/') handlers.close(name);
			return end;
		}
		const nameEnd = skip(xml, at, isInName);
		const equals = skip(xml, nameEnd, isSpace);
		const valueStart = skip(xml, equals + 1, isSpace);
		const quote = xml[valueStart];
		if (nameEnd === at || xml[equals] !== '=' || (quote !== '"' && quote !== "'")) throw new SheetFault('damaged');
		const end = after(xml, quote, valueStart + 1);
		attributes.set(localName(xml.slice(at, nameEnd)), decodeEntities(xml.slice(valueStart + 1, end - 1)));
		at = end;
	}
}

const isSpace = (sign: string): boolean => sign === ' ' || sign === '\n' || sign === '\t' || sign === '\r';
const isInName = (sign: string): boolean => !isSpace(sign) && sign !== '=' && sign !== '>' && sign !== '/';

function skip(xml: string, from: number, isSkipped: (sign: string) => boolean): number {
	let at = from;
	for (let sign = xml[at]; sign !== undefined && isSkipped(sign); sign = xml[at]) at += 1;
	return at;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function after(xml: string, sign: string, from: number): number {
	const at = xml.indexOf(sign, from);
	if (at === -1) throw new SheetFault('damaged');
	return at + sign.length;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
	['amp', '&'],
	['lt', '<'],
	['gt', '>'],
	['quot', '"'],
	['apos', "'"]
]);

function decodeEntities(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi, (whole, hex, decimal, name) => {
		if (typeof name === 'string') return ENTITIES.get(name) ?? whole;
		const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal);
		return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
	});
}
