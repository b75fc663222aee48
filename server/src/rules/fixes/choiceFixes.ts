import type { DraftFacts } from "../facts.ts";
import type { Shortfall } from "../rule.ts";
import { type CodedFix, choice } from "./codedFix.ts";

/** A choice of a form that nobody has struck ("mor/far", "ja / nej", "bor/bor ikke"): each of its words, none preferred. */
export function choiceFixes(facts: DraftFacts, { at }: Shortfall): readonly CodedFix[] {
  const words = at === undefined ? "" : facts.text(at);
  if (at === undefined || !/^\p{L}[\p{L} .-]*(?:\/[\p{L} .-]+)+$/u.test(words)) return [];
  const span = facts.source(at);
  return words
    .split("/")
    .map((word) => word.trim())
    .map((word) => choice(`Skriv „${word}“`, [{ span, text: word }]));
}
