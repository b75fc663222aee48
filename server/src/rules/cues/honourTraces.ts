import { perSpot } from "../facts/watch.ts";
import type { Facts } from "../facts.ts";
import type { Place } from "../place.ts";
import type { ContextCue } from "../rule.ts";

/**
 * What each trace adds where traces stand close, in words that no frame knows. Weighed by logistic regression on short
 * passages and read drafts, rounded to quarters: what ordinary strict or busy families also do weighs little.
 */
const weights: Readonly<Record<string, number>> = {
  "ærespor-gift": 2,
  "ærespor-opsyn": 2,
  "ærespor-omtale": 1.75,
  "ærespor-ud": 1.75,
  "ærespor-forbud": 1.5,
  "ærespor-alder": 1.25,
  "ærespor-barnet-gift": 1.25,
  "fjernt-sted": 1.25,
  "ærespor-forgænger": 1.25,
  "ærespor-ikke-hjem": 1.25,
  "ærespor-krop": 1.25,
  "ærespor-køn": 1.25,
  "ærespor-søskende": 1.25,
  "ærespor-vilkår": 1.25,
  "ærespor-flere-mænd": 1,
  "ærespor-følge": 1,
  "ærespor-melder": 1,
  "ærespor-mænd": 1,
  "ærespor-rettes": 1,
  "ærespor-set": 1,
  "ærespor-skjul": 1,
  "ærespor-slægt": 1,
  "ærespor-udstødt": 1,
  "ærespor-dreng-nær": 0.75,
  "ærespor-frygt": 0.75,
  "ærespor-sendt": 0.75,
  "ærespor-ulige": 0.75,
  "ærespor-unge": 0.75,
  "ærespor-tjek": 0.5,
  "ærespor-bedste": 0.25,
  "ærespor-hjem": 0.25,
  "ærespor-undertal": -0.75,
  "ærespor-fri": -1,
};

/** The sum from which traces in a sentence and its neighbours are a sign. */
const enough = 5;

/** A place is looked at where one of these stands: without one of them no sum is reached. */
const telling = Object.keys(weights).filter((kind) => (weights[kind] ?? 0) >= 1);

/** Many small traces of negative social control close to one another; one cue a sentence. */
export function* honourTraces(facts: Facts): Iterable<ContextCue> {
  const seen = new Set<string>();
  for (const { block, start, end } of facts.signals(telling)) {
    const sentence = facts.sentence({ block, start, end });
    const key = `${block} ${sentence.start}`;
    if (seen.has(key)) continue;
    seen.add(key);
    if (weightOf(facts, sentence) >= enough)
      yield { at: { block, start, end }, strength: "strong", signal: "ære-spor" };
  }
}

const weightOf = perSpot((facts: Facts, sentence: Place): number => {
  const here = { ...sentence, end: sentence.start };
  return Object.entries(weights).reduce(
    (sum, [kind, weight]) => sum + (facts.has(here, kind, "around") ? weight : 0),
    0,
  );
});
