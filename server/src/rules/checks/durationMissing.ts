import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { evidence, type Match, shortfall } from "../rule.ts";

/** Waiting lists and sentences last too, and tell nothing of the concern. */
const otherSpans =
  /ventetid|venteliste|betinget|gammel|(?<!\p{L})(?:er|på) (?:\p{L}+|\d+) (?:år|måneder)(?!\p{L})/iu;
const short: ReadonlySet<string> = new Set(["second", "minute", "hour", "day"]);

/** Nothing tells since when the concern has stood, or what is different from before. */
export function* durationMissing(facts: DraftFacts): Iterable<Match> {
  const told = [...facts.signals("varighed-og-ændring"), ...longDurations(facts)].filter(
    (at) =>
      !facts.isHeading(at) &&
      !otherSpans.test(facts.text(facts.sentence(at))) &&
      !facts.inSection(at, ["sender", "identification"]) &&
      !facts.has(at, "skriverens-kendskab", "sentence"),
  );
  if (told.length === 0) yield shortfall(undefined);
  for (const at of told) yield evidence(at);
}

/** "i tre uger", "siden august": stretches of weeks and more, not the minutes of an episode. */
function longDurations(facts: DraftFacts): readonly Place[] {
  return facts.blocks.flatMap((_, block) =>
    facts
      .times(block)
      .filter(
        ({ value }) =>
          (value.kind === "duration" || value.kind === "range" || value.kind === "period") &&
          !short.has(value.grain),
      )
      .map(({ at }) => at),
  );
}
