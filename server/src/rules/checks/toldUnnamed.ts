import { towards } from "../../danish/data/smallWords.ts";
import type { Mention } from "../../danish/people.ts";
import { sideOf } from "../cues/household.ts";
import { nextSentence, opensWith } from "../cues/within.ts";
import type { DraftFacts, PlacedSignal } from "../facts.ts";
import type { Place } from "../place.ts";

/** How many letters before the telling its listener may be named. */
const reach = 350;

/**
 * "Da mor kom, sagde jeg, at …", "Far ringede. Jeg sagde, at …": somebody at home is the one spoken of before the
 * telling, answers right after it, or stands in the heading above.
 */
export function isToldAtHome(
  facts: DraftFacts,
  hit: PlacedSignal,
  victim: string | undefined,
): boolean {
  const sentence = facts.sentence(hit);
  const isListener = (one: Mention | undefined) =>
    one !== undefined && sideOf(facts, one) === "home" && one.relation !== victim;
  if (isSaidToChild(facts, hit)) return false;
  const here = namedIn(facts, { ...sentence, end: hit.start }).at(-1);
  if (here !== undefined) return isListener(here);
  if (facts.has(sentence, "da-de-kom", "sentence") || isUnderTheirHeading(facts, hit)) return true;
  return isListener(spokenOfBefore(facts, hit)) || isAnsweredBy(facts, sentence, isListener);
}

/** "Vi har sagt til Ida, at …": another than somebody at home is spoken to by name. */
function isSaidToChild(facts: DraftFacts, hit: PlacedSignal): boolean {
  const [to] = namedIn(facts, { block: hit.block, start: hit.end, end: hit.end + 20 });
  if (to === undefined || sideOf(facts, to) === "home") return false;
  const between = facts.text({ block: hit.block, start: hit.end, end: to.span.start });
  return towards.has(between.trim().split(/\s+/u).at(-1) ?? "");
}

/** The one a sentence before is about: the first person of the nearest one with anybody in it; undefined for "hun". */
function spokenOfBefore(facts: DraftFacts, hit: PlacedSignal): Mention | undefined {
  const { start } = facts.sentence(hit);
  const { people } = facts.signalsIn(hit.block).reading;
  const last = people.findLast(({ span }) => span.end <= start && span.start > start - reach);
  if (last === undefined) return undefined;
  const told = facts.sentence({ block: hit.block, ...last.span });
  if (facts.has(told, "barn-siger", "sentence")) return undefined;
  const [named] = namedIn(facts, told);
  const first = people.find(({ span }) => span.start >= told.start);
  return named !== undefined && first?.span.start === named.span.start ? named : undefined;
}

/** The next sentence begins with somebody at home, or with their denial. */
function isAnsweredBy(
  facts: DraftFacts,
  sentence: Place,
  isListener: (one: Mention | undefined) => boolean,
): boolean {
  const next = nextSentence(facts, sentence);
  if (next === undefined) return false;
  const [first] = namedIn(facts, next);
  if (first !== undefined && first.span.start - next.start < 3) return isListener(first);
  return opensWith(facts, next, "han-hun") && facts.has(next, "afviser", "sentence");
}

/** Those who are named, not by a pronoun nor inside a quotation: they may be listening. */
function namedIn(facts: DraftFacts, { block, start, end }: Place): readonly Mention[] {
  const quotes = facts.block(block)?.prose.quotations ?? [];
  return facts
    .signalsIn(block)
    .reading.people.filter(
      (one) =>
        one.kind !== "pronoun" &&
        one.span.start >= start &&
        one.span.end <= end &&
        /^(?:home|child|sibling|peer|adult)$/u.test(sideOf(facts, one)) &&
        !quotes.some(({ inner }) => inner.start <= one.span.start && one.span.end <= inner.end),
    );
}

/** The heading, label or line it hangs on names the home and no child: "Mor:", "Orientering af forældrene". */
function isUnderTheirHeading(facts: DraftFacts, hit: PlacedSignal): boolean {
  const [label] = namedIn(facts, { block: hit.block, start: 0, end: 14 });
  if (
    label !== undefined &&
    /^[*_\s]*:/u.test(facts.text({ ...hit, start: label.span.end, end: label.span.end + 4 }))
  )
    return sideOf(facts, label) === "home";
  const named = facts
    .region(hit, "anchor")
    .filter(({ block }) => block !== hit.block)
    .flatMap((place) => namedIn(facts, place));
  return named.length > 0 && named.every((one) => sideOf(facts, one) === "home");
}
