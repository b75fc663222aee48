/** The word lists of the rule files, by name. */
export type Lists = ReadonlyMap<string, readonly string[]>;

/**
 * The words of lists as one group of a regular expression, the longest first; one that is never found when they are
 * empty. For forms whose signs and numbers no pattern of words can tell; all else asks for signals.
 */
export function anyOf(lists: Lists, ...names: readonly string[]): string {
  const words = names.flatMap((name) => lists.get(name) ?? []);
  if (words.length === 0) return "(?!)";
  const sorted = [...words].sort((a, b) => b.length - a.length);
  return `(?:${sorted.map((word) => word.replace(/[.?*+^$()[\]{}|\\/]/gu, "\\$&")).join("|")})`;
}
