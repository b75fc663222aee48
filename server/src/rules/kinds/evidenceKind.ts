import * as z from "zod";
import type { DraftFacts } from "../facts.ts";
import { criterionHead, criterionHeadOf, nearCondition } from "../file/pieces.ts";
import { type CriterionBody, evidence, type Look, type NearCondition, shortfall } from "../rule.ts";
import { type HitSpec, hitKeys, hitSpecOf, ownSignals, usesOf } from "./hitKeys.ts";
import { excusedBy, hits, looks } from "./hits.ts";

/** `belæg`: a claim that needs something near it – a time, an episode, a source. */
export const evidenceKind = z.strictObject({
  slags: z.literal("belæg"),
  ...criterionHead,
  ...hitKeys,
  belæg: z.array(nearCondition).min(1),
});

/** The rule that an entry of this kind makes. */
export function evidenceRule(value: z.output<typeof evidenceKind>): CriterionBody {
  const spec = hitSpecOf(value, value.id);
  return {
    ...criterionHeadOf(value),
    kind: "belæg",
    signals: ownSignals(value, value.id),
    uses: [...usesOf(spec), ...value.belæg.flatMap(({ signals }) => signals)],
    looksFor: spec.signals,
    looks: (facts) => evidencedLooks(facts, spec, value.belæg),
    *run(facts) {
      for (const at of hits(facts, spec)) {
        const found = value.belæg.flatMap((need) => facts.near(at, need.signals, need.within));
        const first = found[0];
        yield first === undefined ? shortfall(at) : evidence(first);
      }
    },
  };
}

function* evidencedLooks(
  facts: DraftFacts,
  spec: HitSpec,
  wanted: readonly NearCondition[],
): Iterable<Look> {
  for (const look of looks(facts, spec)) {
    const near = wanted.find((need) => facts.has(look.at, need.signals, need.within));
    if (look.refused !== undefined || near === undefined) yield look;
    else yield { ...look, refused: excusedBy(facts, look.at, "evidence", near) };
  }
}
