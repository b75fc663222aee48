import { monthNames, weekdayNames } from "../../../danish/calendar.ts";
import { perObject } from "../../facts/remembered.ts";
import type { DraftFacts } from "../../facts.ts";
import type { Place } from "../../place.ts";
import { anyOf, type Lists } from "../../wordLists.ts";
import { figure, number } from "./figureWords.ts";

/** The rows of a text, and what they are said to be together, the words from the rule files. */
interface Grammar {
  /** "5/9, 9/9, 12/9 og 16/9, altså tre gange", "… 16/9. Det er tre dage". */
  readonly days: RegExp;
  /** "Januar: 19", "uge 34 to gange", "mandag 3": a period and what was counted in it. */
  readonly step: RegExp;
  /** "i alt 95 hændelser", "95 hændelser i alt". */
  readonly total: RegExp;
}

const day = "\\d{1,2}/\\d{1,2}";

const grammarOf = perObject((lists: Lists): Grammar => {
  const times = anyOf(lists, "tal-skoletid");
  const isAll = anyOf(lists, "tal-sammenlagt", "tal-tilsammen");
  return {
    days: new RegExp(
      `((?:${day}\\.?(?:, | og |,? samt )){2,}${day})[.,:;]?\\s*\\(?(?:${anyOf(lists, "tal-dermed", "tal-lig-med")}|${isAll}) (${number} (?:\\p{L}*${times}))(?![^.;]{0,12} ${anyOf(lists, "tal-ugentligt")})`,
      "giu",
    ),
    step: new RegExp(
      `(?<!\\p{L})(?:${[...monthNames, ...weekdayNames].join("|")}|uge \\d{1,2})(?:[^:.,;\\d\\n]{0,24}:)? (\\d{1,3})(?: (?:${times}|\\p{Ll}+))?(?=[.,;]| og |\\n|$)`,
      "giu",
    ),
    total: new RegExp(
      `(?<!\\p{L})(?:${isAll} ${number}(?! ?(?:%|pct|procent))(?: \\p{Ll}+)?|${number}(?: \\p{Ll}+)? ${isAll})`,
      "iu",
    ),
  };
});

/** Days or counts in a row that are more or fewer than the number told of them behind: "8/1, 14/1 og 15/1, altså fire gange", "Maj: 3. Juni: 4. I alt 8." */
export function* wrongRows(facts: DraftFacts): Iterable<Place> {
  const grammar = grammarOf(facts.ruleSet.lists);
  for (const [block, { prose }] of facts.blocks.entries()) {
    for (const { start, end } of [
      ...wrongDayRows(grammar, prose.text),
      ...wrongStepRows(grammar, prose.text),
    ])
      yield { block, start, end };
  }
}

function* wrongDayRows({ days }: Grammar, text: string) {
  for (const found of text.matchAll(days)) {
    const [all, row = "", told = "", count] = found;
    const listed = row.match(new RegExp(day, "gu"))?.length;
    if (listed === figure(count)) continue;
    const end = found.index + all.length;
    yield { start: end - told.length, end };
  }
}

/** Letters behind a row within which its total is told. */
const reach = 160;

function* wrongStepRows({ step, total }: Grammar, text: string) {
  const steps = [...text.matchAll(step)];
  const last = steps.at(-1);
  if (steps.length < 3 || last === undefined || !isRow(steps)) return;
  const from = last.index + last[0].length;
  const found = total.exec(text.slice(from, from + reach));
  if (found === null) return;
  const sum = steps.reduce((all, [, count]) => all + figure(count), 0);
  if (figure(found[1] ?? found[2]) === sum) return;
  yield { start: from + found.index, end: from + found.index + found[0].length };
}

/** True when the steps follow each other with nothing but signs between. */
function isRow(steps: readonly RegExpExecArray[]): boolean {
  return steps.every((one, at) => {
    const before = steps[at - 1];
    return before === undefined || one.index - before.index - before[0].length <= 5;
  });
}
