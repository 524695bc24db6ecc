/** Dutch and English both have one form for 1 and one for the rest. */
export const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
