/** Longest quotation of the draft in a message; the rest is cut between words. */
const longest = 60;

/** Fills `{name}` in a text of a rule file. Unknown names stay as they are. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{([\p{L}-]+)\}/gu, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  );
}

/** Words of the draft for a message: on one line, cut when long. */
export function quoted(words: string): string {
  const line = words.replace(/\s+/gu, " ").trim();
  if (line.length <= longest) return line;
  const cut = line.lastIndexOf(" ", longest);
  return `${line.slice(0, cut > 20 ? cut : longest)} …`;
}
