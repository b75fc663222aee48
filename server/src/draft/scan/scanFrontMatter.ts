import { lineAt } from "./line.ts";

/** Where front matter ends, and how far the text was looked at to know. */
export interface FrontMatterScan {
  /** Start of the first line after it; equal to the start when there is none. */
  readonly end: number;
  readonly reach: number;
  /** False when the closing `---` is missing. */
  readonly closed: boolean;
}

const key = /^["']?[\p{L}\p{N}_][^:#\n]{0,60}:(?:\s|$)/u;

/**
 * Finds `---` lines around YAML at the start of a draft. Without a closing line the front matter ends at the first
 * blank line with text other than YAML after it: a forgotten `---` must not hide the draft.
 */
export function scanFrontMatter(text: string, start: number): FrontMatterScan {
  const opener = lineAt(text, start);
  const none = { end: start, reach: opener.next + 1, closed: true };
  if (!/^---[ \t]*$/.test(text.slice(start, Math.min(opener.end, start + 80)))) return none;
  let any = false;
  let blankAt: number | undefined;
  for (let at = opener.next; at < text.length; ) {
    const line = lineAt(text, at);
    const content = text.slice(line.start, Math.min(line.end, line.start + 200));
    if (/^(?:---|\.\.\.)[ \t]*$/.test(content)) {
      return any || at === opener.next
        ? { end: line.next, reach: line.next + 1, closed: true }
        : { ...none, reach: line.next + 1 };
    }
    if (content.trim() === "") blankAt ??= at;
    else if (blankAt !== undefined && !isYaml(content)) {
      return any
        ? { end: blankAt, reach: line.next + 1, closed: false }
        : { ...none, reach: line.next + 1 };
    } else {
      any ||= key.test(content);
      blankAt = undefined;
    }
    at = line.next;
  }
  return any
    ? { end: blankAt ?? text.length, reach: text.length + 1, closed: false }
    : { ...none, reach: text.length + 1 };
}

function isYaml(content: string): boolean {
  return key.test(content) || /^[ \t]+\S/.test(content) || /^-[ \t]/.test(content);
}
