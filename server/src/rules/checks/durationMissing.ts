import { daysBetween } from "../../danish/calendar.ts";
import type { Span } from "../../text/span.ts";
import { holds } from "../cues/within.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { evidence, type Match, shortfall } from "../rule.ts";
import { datedEvents } from "./noDatedObservation.ts";

/** Days. */
const long = 28;
const short: ReadonlySet<string> = new Set(["second", "minute", "hour", "day"]);

/** Nothing tells since when the concern has stood, or what is different from before. */
export function* durationMissing(facts: DraftFacts): Iterable<Match> {
  const told = [
    ...facts.signals(["varighed-og-ændring", "varighed-bred"]),
    ...longDurations(facts),
    ...spreadEvents(facts),
  ].filter(
    (at) =>
      !facts.isHeading(at) &&
      !holds(facts, facts.sentence(at), "anden-varighed") &&
      !facts.inSection(at, ["sender", "identification"]) &&
      !facts.has(at, "skriverens-kendskab", "sentence"),
  );
  if (told.length === 0) yield shortfall(undefined);
  for (const at of told) yield evidence(at);
}

/** Dated events of more than a month tell since when for themselves: the first of them. */
function spreadEvents(facts: DraftFacts): readonly Place[] {
  const days = datedEvents(facts).flatMap((at) => {
    const time = facts.times(at.block).find((other) => other.at.start === at.start);
    const from = time && facts.resolve(time.value)?.from;
    return from === undefined ? [] : [{ at, before: daysBetween(from, facts.reference) }];
  });
  const first = days.reduce((a, b) => (b.before > a.before ? b : a), days[0] ?? none);
  const last = Math.min(...days.map(({ before }) => before));
  return first.at !== undefined && first.before - last >= long ? [first.at] : [];
}

const none = { at: undefined, before: 0 };

/** "i tre uger", "siden august": stretches of weeks and more, not the minutes of an episode. */
function longDurations(facts: DraftFacts): readonly Place[] {
  return facts.blocks.flatMap((_, block) =>
    facts
      .times(block)
      .filter(
        ({ value }) =>
          (value.kind === "duration" || value.kind === "range" || value.kind === "period") &&
          !short.has(value.grain) &&
          !isAge(facts, block, value) &&
          !(value.kind === "duration" && isLabelled(facts, block, value)),
      )
      .map(({ at }) => at),
  );
}

/** "Barn: Mille, 4 år": how long in a line of the form's head is an age or the writer's years at work. */
function isLabelled(facts: DraftFacts, block: number, { start }: Span): boolean {
  const line = facts.text({ block, start: 0, end: start }).split("\n").at(-1) ?? "";
  return /^\W*\p{Lu}[^:.!?]{1,24}:\s/u.test(line) && line.length < 60;
}

/** "Alder: 5 år" lasts no time. */
function isAge(facts: DraftFacts, block: number, { start, end }: Span): boolean {
  const { reading, byKind } = facts.signalsIn(block);
  const isCalledAge = byKind
    .get("alder-mærkat")
    ?.some(
      (label) =>
        label.end <= start && !/\p{L}/u.test(facts.text({ block, start: label.end, end: start })),
    );
  return isCalledAge === true || reading.ages.some((age) => age.start < end && start < age.end);
}
