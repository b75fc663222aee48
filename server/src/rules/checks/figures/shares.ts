import { perObject } from "../../facts/remembered.ts";
import type { DraftFacts } from "../../facts.ts";
import type { Place } from "../../place.ts";
import { anyOf, type Lists } from "../../wordLists.ts";
import {
  type Figured,
  figure,
  isShare,
  number,
  sentencesWithFigures,
  share,
  within,
} from "./figureWords.ts";

const shareAlone = new RegExp(share, "iu");

/** The ways a sentence tells a number and its share, its words from the rule files. */
interface Grammar {
  /** "9 dage ud af 55, altså 16 %", "40 af dem, det er 42 procent". */
  readonly partFirst: RegExp;
  /** "20 % fravær, svarende til 10 dage ud af 50". */
  readonly shareFirst: RegExp;
  readonly counted: RegExp;
  /** "… været væk": the number behind counts days of absence without a word for them. */
  readonly away: RegExp;
  /** How many school days there were, in a sentence. */
  readonly daysIn: (figured: Figured) => number | undefined;
}

const grammarOf = perObject((lists: Lists): Grammar => {
  const equals = `\\s*(?:=|\\(|,? ?${anyOf(lists, "tal-lig-med")}|,)?\\s*${anyOf(lists, "tal-cirka")}?\\s*`;
  const days = anyOf(lists, "tal-skoledag");
  const total = new RegExp(
    `${days}(?: i (?:alt|perioden))?\\W{1,3}(\\d{2,4})(?!\\d)|${number} (?:mulige |åbne )?${days}`,
    "iu",
  );
  return {
    partFirst: new RegExp(
      `${number}(?: \\p{L}+){0,3}?(?: (?:ud )?af (?:de |i alt |dem|disse)?(?:${number})?(?: \\p{L}+){0,2})?${equals}${share}(?: af (?:de )?${number})?`,
      "giu",
    ),
    shareFirst: new RegExp(
      `${share}(?: \\p{L}+){0,4}${equals}[:,]?\\s*${number}(?: \\p{L}+){0,2} (?:ud )?af (?:de )?${number}`,
      "giu",
    ),
    counted: new RegExp(`^ ?\\p{L}*${anyOf(lists, "tal-skoletid")}`, "iu"),
    away: new RegExp(`(?<!\\p{L})${anyOf(lists, "tal-fra-regnet")} $`, "iu"),
    daysIn: perObject(({ words }: Figured) => {
      const found = total.exec(words);
      return found === null ? undefined : figure(found[1] ?? found[2]);
    }),
  };
});

/** Days and per cent that do not go together: in one breath, or against the number of school days told elsewhere. */
export function* wrongShares(facts: DraftFacts): Iterable<Place> {
  const grammar = grammarOf(facts.ruleSet.lists);
  let whole = schoolDays(grammar, facts);
  for (const figured of sentencesWithFigures(facts)) {
    if (!hasShare(figured)) continue;
    const { at, words } = figured;
    for (const match of words.matchAll(grammar.shareFirst)) {
      const [told = 0, part = 0, all = 0] = match.slice(1).map(figure);
      if (part <= all && !isShare(part, all, told)) yield within(at, match.index, match[0].length);
    }
    for (const match of words.matchAll(grammar.partFirst)) {
      const start = wrongShare(grammar, match, words.slice(0, match.index), whole);
      if (start !== undefined) yield within(at, match.index + start, match[0].length - start);
      whole ??= impliedWhole(grammar, match);
    }
  }
}

/** Where in "9 dage ud af 55, altså 30 %" the share stands when it does not fit its own whole, or the draft's for days. */
function wrongShare(
  { counted, away }: Grammar,
  match: RegExpExecArray,
  front: string,
  whole: number | undefined,
): number | undefined {
  const [words, part, inner, told, outer] = match;
  const own = inner ?? outer;
  const isCount =
    counted.test(words.slice(part?.length)) || / af /u.test(words) || away.test(front);
  const days = isCount ? whole : undefined;
  const all = own === undefined ? days : figure(own);
  if (all === undefined || !(figure(part) <= all)) return undefined;
  return isShare(figure(part), all, figure(told)) ? undefined : words.search(shareAlone);
}

/** The number of days that days and their share give, for drafts that tell it nowhere. */
function impliedWhole(
  { counted }: Grammar,
  [words, part, inner, told, outer]: RegExpExecArray,
): number | undefined {
  const isCount = counted.test(words.slice(part?.length)) && (inner ?? outer) === undefined;
  return isCount ? (100 * figure(part)) / figure(told) : undefined;
}

function schoolDays({ daysIn }: Grammar, facts: DraftFacts): number | undefined {
  for (const figured of sentencesWithFigures(facts)) {
    const told = daysIn(figured);
    if (told !== undefined) return told;
  }
  return undefined;
}

const hasShare = perObject(({ words }: Figured) => /%|pct|procent/iu.test(words));
