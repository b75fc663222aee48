/** Sorted, each word as the count of letters shared with the word before (0-9) and the rest. */
export function frontCode(words: Iterable<string>): string;
/** The names file: a line of first names, a line of last names. */
export function buildNames(): string;
