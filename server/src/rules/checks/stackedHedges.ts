import type { Hedge } from "../../danish/hedges.ts";
import type { DraftFacts } from "../facts.ts";
import { type Match, shortfall } from "../rule.ts";

/** Particles that blur what is said when two of them stand in one clause. */
const particles = new Set(
  [
    "måske|lidt|vist|nok|vel|sådan|ligesom|som om|på en måde|en form for|noget i den stil|-agtig|vi synes|jeg synes",
    "synes vi|synes jeg|en slags|noget i den retning|eller noget|og sådan|eller sådan noget|og sådan noget|sådan lidt",
    "formentlig|formodentlig|muligvis|tilsyneladende|åbenbart|på sin vis|på en eller anden måde|en smule|sådan set",
  ].flatMap((row) => row.split("|")),
);

/** Two or more hedging particles in one clause; the stretch from the first to the last is marked. */
export function* stackedHedges(facts: DraftFacts): Iterable<Match> {
  for (const block of facts.blocks.keys()) {
    const clauses = new Map<number, Hedge[]>();
    for (const hedge of facts.signalsIn(block).reading.hedges)
      if (particles.has(hedge.hedge) && facts.isOwnVoice({ block, ...hedge.span }))
        clauses.set(hedge.clause, [...(clauses.get(hedge.clause) ?? []), hedge]);
    for (const hedges of clauses.values()) {
      const [first, last] = [hedges[0], hedges.at(-1)];
      if (first === undefined || last === undefined || first === last) continue;
      const at = { block, start: first.span.start, end: last.span.end };
      if (!facts.inside(at, "gengivet")) yield shortfall(at);
    }
  }
}
