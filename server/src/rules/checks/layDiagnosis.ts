import type { DraftFacts, PlacedSignal } from "../facts.ts";
import { type Match, shortfall } from "../rule.ts";

const labels = ["diagnose", "sygdom-gættet", "klinisk-formodet", "diagnose-ikke-udelukket"];

/**
 * A clinical label in the writer's own voice, no box of a form, with no source: none in its sentence, and none for the same label
 * anywhere in the draft. One who treats the patient may name what is found.
 */
export function* layDiagnosis(facts: DraftFacts): Iterable<Match> {
  if (facts.signals("afsender-behandler").length > 0) return;
  const hits = labels.flatMap((kind) => facts.signals(kind));
  const known = new Set(
    hits.filter((hit) => hasSource(facts, hit)).map((hit) => keyOf(facts, hit)),
  );
  for (const hit of hits) {
    if (facts.block(hit.block)?.checked !== undefined) continue;
    if (!facts.isOwnVoice(hit) || facts.inside(hit, ["gengivet"]) || hasSource(facts, hit))
      continue;
    if (!known.has(keyOf(facts, hit)))
      yield shortfall({ block: hit.block, start: hit.start, end: hit.end });
  }
}

function hasSource(facts: DraftFacts, hit: PlacedSignal): boolean {
  return (
    facts.has(hit, ["diagnose-kendt"], "sentence") ||
    facts.has(hit, ["diagnose-selv-fortalt"], "next") ||
    (facts.inside(hit, ["gengivet"]) && facts.has(hit, ["forælder-siger"], "sentence"))
  );
}

/** The beginning of the label's longest word: "autisme" and "autistiske træk" are one. */
function keyOf(facts: DraftFacts, hit: PlacedSignal): string {
  const words = facts
    .text(hit)
    .toLowerCase()
    .split(/[\s-]+/u);
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), "");
  return longest.slice(0, 5);
}
