import type { Range } from "vscode-languageserver";
import type { Span } from "../text/span.ts";
import { draftFacts } from "./draftFacts.ts";
import type { OpenDraft } from "./openFile.ts";
import { rangeOf } from "./ranges.ts";

/** A place in the draft as a list can show it. */
export interface Excerpt {
  /** The words themselves, for going there. */
  readonly range: Range;
  /** The sentence around them on one line, cut when long. */
  readonly text: string;
}

const longest = 120;

/** The sentence that holds a span; the span's own words where no sentence does. */
export function excerpt(open: OpenDraft, span: Span): Excerpt {
  const facts = draftFacts(open);
  const place = facts.placeOf(span);
  const own = open.draft.text.slice(span.start, span.end);
  const words = place === undefined ? own : facts.text(facts.sentence(place)) || own;
  return { range: rangeOf(open.draft.lines, span), text: oneLine(words) };
}

/** Words on one line, cut between two of them when long. */
export function oneLine(words: string, length = longest): string {
  const line = words.replace(/\s+/gu, " ").trim();
  if (line.length <= length) return line;
  const cut = line.lastIndexOf(" ", length);
  return `${line.slice(0, cut > length / 2 ? cut : length)} …`;
}
