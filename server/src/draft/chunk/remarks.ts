import type { Span } from "../../text/span.ts";
import type { RawRemark } from "./rawBlock.ts";

const suppression = /^\s*underretning[\s:_-]*sl(?:å|a\u030a|aa)[\s_-]*fra\s*:?/iu;
const advice = /^\s*r(?:å|a\u030a|aa)d\s*:/iu;

/** Reads a comment that speaks to the tool or to a colleague; undefined for any other. `block` is the one it stands in or before. */
export function readRemark(source: string, comment: Span, block: number): RawRemark | undefined {
  const inner = source.slice(comment.start + 4, comment.end - 3);
  const suppressed = suppression.exec(inner);
  const opening = suppressed ?? advice.exec(inner);
  if (opening === null) return undefined;
  const raw = inner.slice(opening[0].length);
  const body = raw.trim();
  const start = comment.start + 4 + opening[0].length + (body === "" ? 0 : raw.indexOf(body));
  const kind = suppressed === null ? "advice" : "suppression";
  return { kind, span: comment, body, bodySpan: { start, end: start + body.length }, block };
}

/** The comments of a chunk, in lines of their own or not: `Han er tit ked af det. <!-- råd: hvor tit? -->`. */
export function findComments(source: string): readonly Span[] {
  const found: Span[] = [];
  for (let open = source.indexOf("<!--"); open >= 0; ) {
    const next = source.indexOf("<!--", open + 4);
    const close = source.indexOf("-->", open + 4);
    if (close < 0) break;
    if (next < 0 || close < next) found.push({ start: open, end: close + 3 });
    open = next;
  }
  return found;
}
