/** The forms that can be read. */
export const READ_FORMS = ['docx', 'pdf', 'md', 'txt', 'json', 'xlsx', 'ods', 'csv'] as const;
export type ReadForm = (typeof READ_FORMS)[number];

/** Forms that are known by name or content, and have to be saved as another before they can be read. */
export const OTHER_FORMS = ['doc', 'odt', 'rtf', 'pages', 'xls', 'numbers', 'slides', 'image', 'zip'] as const;
export type OtherForm = (typeof OTHER_FORMS)[number];
export type FileForm = ReadForm | OtherForm;

const FORMS: Readonly<Record<string, FileForm>> = {
	docx: 'docx',
	docm: 'docx',
	dotx: 'docx',
	dotm: 'docx',
	pdf: 'pdf',
	md: 'md',
	markdown: 'md',
	txt: 'txt',
	text: 'txt',
	json: 'json',
	xlsx: 'xlsx',
	xlsm: 'xlsx',
	xltx: 'xlsx',
	ods: 'ods',
	csv: 'csv',
	doc: 'doc',
	dot: 'doc',
	odt: 'odt',
	rtf: 'rtf',
	pages: 'pages',
	xls: 'xls',
	numbers: 'numbers',
	ppt: 'slides',
	pptx: 'slides',
	odp: 'slides',
	key: 'slides',
	png: 'image',
	jpg: 'image',
	jpeg: 'image',
	gif: 'image',
	webp: 'image',
	heic: 'image',
	zip: 'zip'
};

/** What a file is by its name; null when the name does not say, or says what is not known here. */
export function formOfName(name: string): FileForm | null {
	const ending = endingOf(name);
	return Object.hasOwn(FORMS, ending) ? (FORMS[ending] ?? null) : null;
}

/** Without the point, in small letters; empty when there is none. */
export const endingOf = (name: string): string => /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';

export const isReadForm = (form: FileForm): form is ReadForm => READ_FORMS.some((one) => one === form);
