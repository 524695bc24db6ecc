/** Whether a file says by its name that it is a plan file. */
export const isNamedAsPlan = (name: string): boolean => /\.planregie$/i.test(name);
