/** What a file is by its name; by the type that the system gives it only when the name says nothing. */
export function kindOfFile({ name, type }: Pick<File, 'name' | 'type'>): 'text' | 'json' | 'other' {
	const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
	if (ending === 'txt' || (ending === undefined && type === 'text/plain')) return 'text';
	if (ending === 'json' || (ending === undefined && type === 'application/json')) return 'json';
	return 'other';
}
