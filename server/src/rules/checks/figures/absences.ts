import { monthNames, weekdayNames } from "../../../danish/calendar.ts";
import { holds } from "../../cues/within.ts";
import { perObject } from "../../facts/remembered.ts";
import type { DraftFacts } from "../../facts.ts";
import type { Place } from "../../place.ts";
import { anyOf, type Lists } from "../../wordLists.ts";
import {
  type Figured,
  figure,
  quantitiesOf,
  sentencesWithFigures,
  share,
  within,
} from "./figureWords.ts";
import { tellsOfAnother } from "./whoseFigures.ts";

/** How the absence as a whole is told in per cent, the words from the rule files. */
interface Grammar {
  /** "fraværet er 29 %", "Samlet fravær: 38 %", "34 % fravær". */
  readonly whole: RegExp;
  /** A sentence about some months, one kind, a limit or somebody else. */
  readonly another: RegExp;
  /** "Sygdom 11 %. Ulovligt 22 %. Lovligt 9 %.": three kinds or more, which make the whole. */
  readonly kinds: RegExp;
}

const grammarOf = perObject((lists: Lists): Grammar => {
  const about = `(?:${anyOf(lists, "tal-cirka")} )?`;
  const absence = `(?:skole)?${anyOf(lists, "tal-fravær")}(?:et|sprocent|sprocenten)?`;
  const kind = `${anyOf(lists, "tal-fraværsslags")}\\p{L}*(?: fravær)?:?`;
  return {
    whole: new RegExp(
      `(?<!\\p{L})${absence}(?:[ *]+\\p{Ll}+\\.?){0,4}[ *:]+${about}${share}|${share}(?: i)? ${absence}(?!\\p{L})`,
      "iu",
    ),
    another: new RegExp(
      `(?<!\\p{L})(?:${anyOf(lists, "tal-heraf", "tal-fraværsslags", "tal-andet-skoleår", "tal-grænse", "tal-anden-opgørelse")}|${[...monthNames, ...weekdayNames].join("|")})`,
      "iu",
    ),
    kinds: new RegExp(`(?:${kind} ${share}[.,;]? ?(?:og )?){3,}`, "giu"),
  };
});

/** Percentage points that rounding and a week more may explain. */
const slack = 2;
/** More school days than any year has. */
const longestYear = 215;

interface Told {
  readonly value: number;
  readonly at: Place;
}

/** The child's absence told twice in per cent that differ, by kinds that do not make it, or with days that no school year has room for. */
export function* wrongAbsences(facts: DraftFacts): Iterable<Place> {
  if (facts.cast.subjects.length > 1) return;
  const grammar = grammarOf(facts.ruleSet.lists);
  const told = sentencesWithFigures(facts).flatMap((one) => wholeIn(facts, grammar, one) ?? []);
  const [first] = told;
  if (first === undefined) return;
  for (const one of told)
    if (Math.abs(one.value - first.value) > slack || isOverfull(facts, one)) yield one.at;
  yield* wrongKinds(facts, grammar, first);
}

function wholeIn(
  facts: DraftFacts,
  { whole, another }: Grammar,
  { at, words }: Figured,
): Told | undefined {
  const found = whole.exec(words);
  if (found === null || tellsOfAnother(facts, at)) return undefined;
  const end = found.index + found[0].length;
  if (another.test(words.slice(Math.max(0, found.index - nearby), end + nearby))) return undefined;
  return { value: figure(found[1] ?? found[2]), at: within(at, found.index, found[0].length) };
}

/** Letters around a share within which other words are of it. */
const nearby = 40;

function* wrongKinds(facts: DraftFacts, { kinds }: Grammar, { value }: Told): Iterable<Place> {
  for (const [block, { prose }] of facts.blocks.entries())
    for (const found of prose.text.matchAll(kinds)) {
      const [row] = found;
      const parts = [...row.matchAll(shares)].map(([, part]) => figure(part));
      const made = parts.reduce((sum, part) => sum + part, 0);
      const start = found.index;
      if (Math.abs(made - value) > slack) yield { block, start, end: start + row.trimEnd().length };
    }
}

const shares = new RegExp(share, "giu");

/** "Fravær på 11 %. … I alt 38 fraværsdage": there would have to be 345 school days. */
function isOverfull(facts: DraftFacts, { at, value }: Told): boolean {
  return sentencesWithFigures(facts)
    .filter((one) => one.at.block === at.block && holds(facts, one.at, "tal-fraværsord"))
    .flatMap((one) => quantitiesOf(one).filter(({ noun }) => noun === "dage"))
    .some((days) => (100 * days.value) / value > longestYear);
}
