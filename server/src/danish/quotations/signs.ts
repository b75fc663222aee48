import type { Span } from "../../text/span.ts";
import { reportingForms } from "../data/reporting.ts";
import type { QuotationMarks, QuotationStyle } from "../quotations.ts";

/** What the characters beside a sign say of it. */
export type Side = "opens" | "closes" | "either";

/** True for a letter or digit of any script. */
export function isWordChar(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}

/** True at the ends of a text and for blanks and line breaks. */
export function isBlank(char: string | undefined): boolean {
  return char === undefined || /\s/u.test(char);
}

/** Reads off the neighbours whether the sign at `at` opens or closes: the word clings to its own sign. */
export function sideOf(text: string, at: number): Side {
  const before = text[at - 1];
  const after = text[at + 1];
  const opening = isBlank(before) || /[([{/–—-]/u.test(before ?? "");
  const closing = isBlank(after) || /[)\]}.,;:!?…/–—-]/u.test(after ?? "");
  if (opening === closing) return "either";
  if (closing) return "closes";
  if (!clingsWrongly(text, at)) return "opens";
  return isReporting(text, at + 1) ? "closes" : "either";
}

/** True when a verb of saying begins at `at`. */
function isReporting(text: string, at: number): boolean {
  const word = /^\p{L}+/u.exec(text.slice(at, at + 20))?.[0] ?? "";
  return reportingForms.get(word.normalize("NFC").toLowerCase())?.finite === true;
}

/** `? "spurgte han`: a sign after a finished sentence and a blank, before a small letter, may well be a closing one. */
function clingsWrongly(text: string, at: number): boolean {
  const after = text[at + 1] ?? "";
  return after !== after.toUpperCase() && /[.!?…,]\s$/u.test(text.slice(Math.max(0, at - 2), at));
}

/** Longest stretch looked through for the other sign or the end of a sentence: keeps the cost linear. */
const reach = 2000;

/** Where the line that holds `at` ends, at most `limit` and a fixed reach away. */
export function lineEnd(text: string, at: number, limit: number): number {
  const end = Math.min(limit, at + reach, text.length);
  const stop = text.slice(at, end).indexOf("\n");
  return stop < 0 ? end : at + stop;
}

/** End of the sentence that begins at `from`, its mark included; never beyond the line or `limit`. */
export function healedEnd(text: string, from: number, limit: number): number {
  const end = lineEnd(text, from, limit);
  const stop = text.slice(from, end).search(/[.!?…](?=\s+\p{Lu})|[.!?…]\s*$/u);
  return stop < 0 ? end : from + stop + 1;
}

/** Beginning of the quoted sentence that ends at `to`: after a colon, a sentence mark or the line start. */
export function healedStart(text: string, to: number, limit: number): number {
  const start = Math.max(0, limit, to - reach);
  const before = text.slice(start, to);
  let from = 0;
  for (const stop of before.matchAll(/[.!?…]\s+(?=\p{Lu})|:\s+|\n/gu))
    from = stop.index + stop[0].length;
  return start + from;
}

/** A quotation whose inner stretch leaves out `left` and `right` code units; undefined when nothing is inside. */
export function quotation(
  text: string,
  span: Span,
  edges: { readonly left: number; readonly right: number },
  style: QuotationStyle,
): QuotationMarks | undefined {
  const inner = { start: span.start + edges.left, end: span.end - edges.right };
  if (inner.start >= inner.end || text.slice(inner.start, inner.end).trim() === "")
    return undefined;
  const closed = edges.left > 0 && edges.right > 0;
  return { span, inner, style, closed, label: undefined };
}
