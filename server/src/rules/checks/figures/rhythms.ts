import { perObject } from "../../facts/remembered.ts";
import type { DraftFacts } from "../../facts.ts";
import type { Place } from "../../place.ts";
import { anyOf, type Lists } from "../../wordLists.ts";
import { figure, number, sentencesWithFigures, within } from "./figureWords.ts";

/** "stort set hver dag, dvs. 2-3 gange om ugen". */
const rhythmOf = perObject((lists: Lists) => {
  const meaning = `[,(]? ?${anyOf(lists, "tal-dermed", "tal-formodet")} (?:${anyOf(lists, "tal-cirka")} )?`;
  const often = `(?:${number}|\\d)(?: ?[-–/] ?(?:${number}|\\d)| ?(?:til|eller) ${number})? (?:\\p{L}*${anyOf(lists, "tal-skoletid")} )?`;
  return {
    daily: new RegExp(
      `(?<!\\p{L})${anyOf(lists, "tal-dagligt", "tal-hverdage")}${meaning}(${often}${anyOf(lists, "tal-ugentligt")})`,
      "iu",
    ),
    most: new RegExp(`\\d|${number}`, "giu"),
  };
});

/** Times a week, at most, that nobody calls every day. */
const few = 3;

/** "Every day" that is explained in the same breath as a few times a week. */
export function* wrongRhythms(facts: DraftFacts): Iterable<Place> {
  const { daily, most } = rhythmOf(facts.ruleSet.lists);
  for (const { at, words } of sentencesWithFigures(facts)) {
    const found = daily.exec(words);
    const counts = [...(found?.[1] ?? "").matchAll(most)].map(([count]) => figure(count));
    if (found !== null && Math.max(...counts) <= few)
      yield within(at, found.index, found[0].length);
  }
}
