import { perObject } from "../../facts/remembered.ts";
import type { DraftFacts } from "../../facts.ts";
import type { Place } from "../../place.ts";
import { anyOf, type Lists } from "../../wordLists.ts";
import { figure, number, shortMonths } from "./figureWords.ts";

/** "1. kvartal: 11 dage. 2. kvartal: 6 dage.", "3.a 4 %, 4.a 9 %": a period and its number. */
const stepOf = perObject(
  (lists: Lists) =>
    new RegExp(
      `(?:${anyOf(lists, "tal-periode")}|\\d\\.\\p{L}|uge \\d+|${shortMonths})\\p{L}*\\.?:? ${number}`,
      "giu",
    ),
);

/** A rise or fall that a row of numbers right before it gainsays. */
export function* wrongTrends(facts: DraftFacts): Iterable<Place> {
  const step = stepOf(facts.ruleSet.lists);
  for (const [block, { prose }] of facts.blocks.entries()) {
    for (const [kind, rises] of trends)
      for (const { start, end } of facts.signalsIn(block).byKind.get(kind) ?? []) {
        const row = rowBefore(step, prose.text.slice(Math.max(0, start - 160), start));
        const [first = 0, last = 0] = [row[0], row.at(-1)];
        if (row.length > 1 && first !== last && last > first !== rises) yield { block, start, end };
      }
  }
}

/** "steget fra 12 % til 8 %", "faldet fra 3 til 9 dage". */
const fromToOf = perObject((lists: Lists) => {
  const about = `(?:${anyOf(lists, "tal-cirka")} )?`;
  return new RegExp(
    `^[^.;:]{0,24}? fra ${about}${number}[^.;:\\d]{0,24}? til ${about}${number}(?: ?(?:%|pct|procent)| \\p{L}*${anyOf(lists, "tal-skoletid")})?`,
    "iu",
  );
});

/** A rise that falls or a fall that rises between the two numbers behind it, and a doubling that is none. */
export function* wrongDirections(facts: DraftFacts): Iterable<Place> {
  const fromTo = fromToOf(facts.ruleSet.lists);
  for (const [kind, rises] of trends)
    for (const { block, start, end } of facts.signals(kind)) {
      const text = facts.block(block)?.prose.text ?? "";
      const found = fromTo.exec(text.slice(end, end + 80));
      const [first, last] = [figure(found?.[1]), figure(found?.[2])];
      if (found !== null && first !== last && last > first !== rises)
        yield { block, start, end: end + found[0].length };
    }
}

const trends = [
  ["tal-steget", true],
  ["tal-faldet", false],
] as const;

function rowBefore(step: RegExp, words: string): readonly number[] {
  return [...words.matchAll(step)].map((match) => figure(match[1]));
}
