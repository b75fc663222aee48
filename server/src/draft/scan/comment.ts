import type { Span } from "../../text/span.ts";
import { isBlank } from "./line.ts";

/** What looking for a comment at an offset gave. */
export interface CommentSearch {
  /** The comment without the line ending after it; undefined when it is none that has lines of its own. */
  readonly span: Span | undefined;
  /** How far the text was looked at; an edit before this offset may change the answer. */
  readonly reach: number;
}

/**
 * Looks for a comment that begins at `first`, the first visible unit of a line, and ends at the end of a line. Unlike
 * HTML, a comment that is not closed before the next one opens is text: half a comment must never hide a draft.
 */
export function findLineComment(text: string, first: number): CommentSearch {
  const open = text.indexOf("<!--", first + 4);
  const limit = open < 0 ? text.length : open + 4;
  const close = text.slice(first + 4, limit).indexOf("-->");
  if (close < 0) return { span: undefined, reach: limit };
  const closed = first + 4 + close + 3;
  let end = closed;
  while (isBlank(text.charCodeAt(end))) end++;
  const code = text.charCodeAt(end);
  const alone = Number.isNaN(code) || code === 10 || code === 13;
  return { span: alone ? { start: first, end: closed } : undefined, reach: end + 1 };
}
