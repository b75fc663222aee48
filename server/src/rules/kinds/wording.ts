import * as z from "zod";
import { criterionHead, criterionHeadOf } from "../file/pieces.ts";
import { type CriterionBody, shortfall } from "../rule.ts";
import { hitKeys, hitSpecOf, ownSignals, usesOf } from "./hitKeys.ts";
import { hits, looks } from "./hits.ts";

/** `ordlyd`: words that fall short wherever they stand, unless something near excuses them. */
export const wording = z.strictObject({
  slags: z.literal("ordlyd"),
  ...criterionHead,
  ...hitKeys,
});

/** The rule that an entry of this kind makes. */
export function wordingRule(value: z.output<typeof wording>): CriterionBody {
  const spec = hitSpecOf(value, value.id);
  return {
    ...criterionHeadOf(value),
    kind: "ordlyd",
    signals: ownSignals(value, value.id),
    uses: usesOf(spec),
    looksFor: spec.signals,
    looks: (facts) => looks(facts, spec),
    *run(facts) {
      for (const at of hits(facts, spec)) yield shortfall(at);
    },
  };
}
