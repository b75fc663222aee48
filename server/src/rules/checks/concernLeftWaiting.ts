import { daysBetween } from "../../danish/calendar.ts";
import type { TimeExpression } from "../../danish/times.ts";
import { violenceCues } from "../cues/allViolenceCues.ts";
import { isBygone, isDenied } from "../cues/denial.ts";
import { dateOf } from "../cues/recency.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";
import { sidesWithin } from "./whoIsMeant.ts";

/** Days. What lies a year back is the story before, not a sign that was left. */
const waiting = 28;
const bygone = 330;

/** The first dated concrete sign lies more than four weeks back, and no contact with the municipality on it is told. */
export function* concernLeftWaiting(facts: DraftFacts): Iterable<Match> {
  if (facts.date === undefined) return;
  const first = Math.max(...signs(facts).map((at) => daysSinceTold(facts, at)), 0);
  if (first <= waiting || isToldSince(facts, first)) return;
  yield shortfall(undefined, { values: { uger: String(Math.floor(first / 7)) } });
}

/** A contact with the municipality is told, and not one that lies before the first sign. */
function isToldSince(facts: DraftFacts, first: number): boolean {
  return facts.signals(["kommunen-kontaktet", "kommunen-kontaktet-før"], "own").some((at) => {
    if (isDenied(facts, at)) return false;
    const ages = agesIn(facts, facts.sentence(at), 3000).map(({ age }) => age);
    return ages.length === 0 || Math.min(...ages) <= first;
  });
}

interface Sign extends Place {
  readonly signal?: string;
}

/** Places that show harm: always self-harm, an intoxicated carer and untreated illness, else what the suspicion is of. */
function signs(facts: DraftFacts): readonly Sign[] {
  const { abuse, honour } = facts.contexts;
  const violent = abuse.on
    ? violenceCues(facts).flatMap(({ strength, signal, at }) =>
        strength === "strong" || signal === "mærke" ? [at] : [],
      )
    : [];
  const told = facts
    .signals([
      "selvmord",
      "ventet-selvskade",
      "ventet-voksen",
      ...(facts.has(start, "ufødt", "draft") ? ["ventet-rus"] : []),
      ...(facts.has(start, "udeblev", "draft") ? ["ventet-sygdom"] : []),
      ...(abuse.on ? ["ventet-frygt"] : []),
      ...(honour.on ? ["ventet-kontrol"] : []),
    ])
    .filter((hit) => !isDenied(facts, hit) && !isBygone(facts, hit))
    .filter((hit) => hit.signal.kind !== "ventet-voksen" || isAdult(facts, hit));
  const others = told.map(({ block, start, end, signal }) => ({
    block,
    start,
    end,
    signal: signal.kind,
  }));
  return [...violent, ...others].filter((at) => !facts.inSection(at, ["resources", "sender"]));
}

const start = { block: 0, start: 0, end: 0 };
const adults = ["mother", "father", "parents", "foster"] as const;

/** Somebody at home is named in the sentence or right before: a young person's own smoking is another matter. */
function isAdult(facts: DraftFacts, hit: Place): boolean {
  const sides = sidesWithin(facts, facts.sentence(hit));
  return facts.has(hit, "hjemmevoksen", "around") || adults.some((side) => sides.has(side));
}

interface Age {
  readonly age: number;
  readonly at: Place;
  readonly day: boolean;
}

/**
 * Days from the day a sign is told with to the draft's date: the oldest of its own sentence, else the last named before
 * it in the block, else that of its heading or lead-in; 0 when there is none.
 */
function daysSinceTold(facts: DraftFacts, at: Sign): number {
  const sentence = facts.sentence(at);
  const own = agesIn(facts, sentence, bygone);
  if (own.length > 0) return oldestOf(own);
  const before = agesIn(facts, { ...sentence, start: 0, end: sentence.start }, bygone).at(-1);
  if (before !== undefined) return before.age;
  const lead = facts.region(at, "anchor").flatMap((place) => agesIn(facts, place, bygone));
  return lead.length === 0 && at.signal === "ventet-sygdom" ? firstMissed(facts) : oldestOf(lead);
}

/** The first appointment that was missed: in a table or list the day stands beside it. */
function firstMissed(facts: DraftFacts): number {
  const rows = facts.signals("udeblev").flatMap(({ block }) => rowOf(facts, block));
  return oldestOf(
    rows.flatMap((block) =>
      agesIn(facts, { block, start: 0, end: Number.POSITIVE_INFINITY }, bygone),
    ),
  );
}

/** A block, and where it is a cell the cells before it on its line. */
function rowOf({ blocks }: DraftFacts, block: number): readonly number[] {
  if (blocks[block]?.kind !== "cell") return [block];
  return [block - 3, block - 2, block - 1, block].filter((other) => blocks[other]?.kind === "cell");
}

/** Days are surer than months: a month counts from its end. */
function oldestOf(ages: readonly Age[]): number {
  const days = ages.filter(({ day }) => day).map(({ age }) => age);
  if (days.length > 0) return Math.max(...days);
  return ages.length === 0 ? 0 : Math.min(...ages.map(({ age }) => age));
}

const days: ReadonlySet<string> = new Set(["minute", "hour", "day"]);
const weeks: ReadonlySet<string> = new Set(["week", "month"]);

/** The days and months named in a place by the writer, with how far they lie back. */
function agesIn(facts: DraftFacts, place: Place, limit: number): readonly Age[] {
  return facts.times(place.block).flatMap(({ at, value }) => {
    const day = days.has(value.grain);
    if (at.start < place.start || at.end > place.end || !isDated(value)) return [];
    if (!day && !weeks.has(value.grain)) return [];
    if (facts.inside(at, "gengivet")) return [];
    const moment = facts.resolve(value);
    const told = day ? moment?.from : (moment?.to ?? moment?.from);
    const age = told && daysBetween(dateOf(told), facts.reference);
    return age === undefined || age < 0 || age > limit ? [] : [{ age, at, day }];
  });
}

/** A day, week or month that stands in the calendar. */
function isDated(value: TimeExpression): boolean {
  if (value.vague) return false;
  return value.kind === "period" || (value.kind === "point" && value.point.date !== undefined);
}
