import { daysBetween } from "../../danish/calendar.ts";
import { violenceCues } from "../cues/allViolenceCues.ts";
import { isBygone, isDenied } from "../cues/denial.ts";
import { dateOf } from "../cues/recency.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";

/** The first dated concrete sign lies more than four weeks back, and no contact with the municipality on it is told. */
export function* concernLeftWaiting(facts: DraftFacts): Iterable<Match> {
  const first = Math.max(...signs(facts).map((at) => oldest(facts, at)), 0);
  if (first <= 28) return;
  if (isToldSince(facts, first)) return;
  yield shortfall(undefined, { values: { uger: String(Math.floor(first / 7)) } });
}

/** A contact with the municipality is told, and not one that lies before the first sign. */
function isToldSince(facts: DraftFacts, first: number): boolean {
  return facts.signals("kommunen-hørt").some((at) => {
    if (isDenied(facts, at)) return false;
    const age = oldest(facts, facts.sentence(at), 3000);
    return age === 0 || age <= first;
  });
}

function signs(facts: DraftFacts): readonly Place[] {
  const abuse = violenceCues(facts).filter(
    ({ strength, signal }) => strength === "strong" || signal === "mærke",
  );
  const others = facts
    .signals([
      "selvmord",
      "selvskade",
      "påvirket-voksen",
      "ære-stærk",
      "ære-overvågning",
      "ære-ægteskab",
      "rus-i-graviditet",
      "ubehandlet-sygdom",
    ])
    .filter((hit) => !isDenied(facts, hit) && !isBygone(facts, hit))
    .filter((hit) => hit.signal.kind !== "påvirket-voksen" || isAdult(facts, hit));
  const suspected = facts.suspicion || others.some(({ signal }) => !signal.kind.startsWith("ære"));
  return suspected ? [...abuse.map(({ at }) => at), ...others] : [];
}

/** Somebody at home is named in the sentence or right before: a young person's own smoking is another matter. */
function isAdult(facts: DraftFacts, hit: Place): boolean {
  return facts.has(hit, "hjemmevoksen", "around");
}

/** Days from the day told in the sentence (or its lead) to the draft's date; 0 when there is none within a year. */
function oldest(facts: DraftFacts, at: Place, limit = 330): number {
  const ages = facts.region(at, "anchor").flatMap((place) =>
    facts.times(place.block).flatMap(({ at: time, value }) => {
      if (time.start < place.start || time.end > place.end || value.kind !== "point") return [];
      if (!/^(?:minute|hour|day|week|month)$/u.test(value.grain) || value.point.date === undefined)
        return [];
      const from = facts.resolve(value)?.from;
      const age = from && daysBetween(dateOf(from), facts.reference);
      return age === undefined || age < 0 || age > limit
        ? []
        : [{ age, day: /^(?:minute|hour|day)$/u.test(value.grain) }];
    }),
  );
  const days = ages.filter(({ day }) => day).map(({ age }) => age);
  if (days.length > 0) return Math.max(...days);
  return ages.length === 0 ? 0 : Math.min(...ages.map(({ age }) => age));
}
