import * as z from "zod";
import { criterionHead, criterionHeadOf, nearCondition } from "../file/pieces.ts";
import { type CriterionBody, evidence, shortfall } from "../rule.ts";
import { hitKeys, hitSpecOf, hits, ownSignals, usesOf } from "./wording.ts";

/** `belæg`: a claim that needs something near it – a time, an episode, a source. */
export const evidenceKind = z
  .strictObject({
    slags: z.literal("belæg"),
    ...criterionHead,
    ...hitKeys,
    belæg: z.array(nearCondition).min(1),
  })
  .transform((value): CriterionBody => {
    const spec = hitSpecOf(value, value.id);
    return {
      ...criterionHeadOf(value),
      kind: "belæg",
      signals: ownSignals(value, value.id),
      uses: [...usesOf(spec), ...value.belæg.flatMap(({ signals }) => signals)],
      *run(facts) {
        for (const at of hits(facts, spec)) {
          const found = value.belæg.flatMap((need) => facts.near(at, need.signals, need.within));
          const first = found[0];
          yield first === undefined ? shortfall(at) : evidence(first);
        }
      },
    };
  });
