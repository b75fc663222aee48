import type { QuotationMarks } from "../quotations.ts";
import { healedEnd, healedStart, quotation, type Side, sideOf } from "./signs.ts";

interface Sign {
  readonly at: number;
  readonly side: Side;
}

/** Pairs " “ ” „, mixed as people mix them. A sign's neighbours decide; where they do not, signs take turns. */
export function pairDoubles(text: string): readonly QuotationMarks[] {
  const signs: Sign[] = [];
  for (const match of text.matchAll(/["“”„‟]/gu)) {
    const side = match[0] === "„" ? "opens" : sideOf(text, match.index);
    signs.push({ at: match.index, side });
  }
  return pair(text, signs);
}

function pair(text: string, signs: readonly Sign[]): readonly QuotationMarks[] {
  const found: QuotationMarks[] = [];
  let open: Sign | undefined;
  let done = 0;
  signs.forEach((sign, index) => {
    const next = signs[index + 1];
    if (open !== undefined && isAnew(text, open, sign, next)) {
      done = push(found, healForward(text, open, sign.at)) ?? done;
      open = sign;
    } else if (open !== undefined) {
      const span = { start: open.at, end: sign.at + 1 };
      done = push(found, quotation(text, span, { left: 1, right: 1 }, "double")) ?? sign.at + 1;
      open = undefined;
    } else if (sign.side === "closes" && !hasPartner(text, sign, next)) {
      done = push(found, healBackward(text, sign, done)) ?? done;
    } else open = sign;
  });
  if (open !== undefined) push(found, healForward(text, open, text.length));
  return found;
}

function push(found: QuotationMarks[], marks: QuotationMarks | undefined): number | undefined {
  if (marks === undefined) return undefined;
  found.push(marks);
  return marks.span.end;
}

/** True when `sign` begins a new quotation although one is open: the open one lost its closing sign. */
function isAnew(text: string, open: Sign, sign: Sign, next: Sign | undefined): boolean {
  if (sign.side !== "opens") return false;
  if (next !== undefined && next.side === "closes" && sameLine(text, sign, next)) return true;
  return /[.!?…]\s|\n/u.test(text.slice(open.at, sign.at));
}

/** `sagde" jeg vil hjem"`: a sign on the wrong side of its blank, with a closing one after it in the same line. */
function hasPartner(text: string, sign: Sign, next: Sign | undefined): boolean {
  return next !== undefined && next.side !== "opens" && sameLine(text, sign, next);
}

function sameLine(text: string, a: Sign, b: Sign): boolean {
  return !text.slice(a.at, b.at).includes("\n");
}

function healForward(text: string, open: Sign, limit: number): QuotationMarks | undefined {
  const span = { start: open.at, end: healedEnd(text, open.at + 1, limit) };
  return quotation(text, span, { left: 1, right: 0 }, "double");
}

function healBackward(text: string, sign: Sign, limit: number): QuotationMarks | undefined {
  const span = { start: healedStart(text, sign.at, limit), end: sign.at + 1 };
  return quotation(text, span, { left: 0, right: 1 }, "double");
}

/** Pairs » and « in either direction, as the first sign of a pair decides; unclosed ones end at their sentence. */
export function pairGuillemets(text: string): readonly QuotationMarks[] {
  const found: QuotationMarks[] = [];
  const signs = [...text.matchAll(/[»«]/gu)];
  for (let index = 0; index < signs.length; index++) {
    const open = signs[index];
    const close = signs[index + 1];
    if (open === undefined) break;
    if (close !== undefined && close[0] !== open[0]) {
      const span = { start: open.index, end: close.index + 1 };
      push(found, quotation(text, span, { left: 1, right: 1 }, "guillemet"));
      index++;
    } else push(found, healGuillemet(text, open.index, close?.index ?? text.length));
  }
  return found;
}

function healGuillemet(text: string, at: number, limit: number): QuotationMarks | undefined {
  if (sideOf(text, at) === "closes") {
    const span = { start: healedStart(text, at, 0), end: at + 1 };
    return quotation(text, span, { left: 0, right: 1 }, "guillemet");
  }
  const span = { start: at, end: healedEnd(text, at + 1, limit) };
  return quotation(text, span, { left: 1, right: 0 }, "guillemet");
}
