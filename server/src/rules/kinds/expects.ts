import * as z from "zod";
import { condition, judge, signalsIn } from "../condition.ts";
import { criterionHead, criterionHeadOf } from "../file/pieces.ts";
import { type CriterionBody, evidence, shortfall } from "../rule.ts";

/** `forventer`: what a draft must hold; when `hvornår` is given, only then. */
export const expects = z.strictObject({
  slags: z.literal("forventer"),
  ...criterionHead,
  hvornår: condition.optional(),
  kræver: condition,
});

/** The rule that an entry of this kind makes. */
export function expectsRule(value: z.output<typeof expects>): CriterionBody {
  const { hvornår: when, kræver: wanted } = value;
  return {
    ...criterionHeadOf(value),
    kind: "forventer",
    signals: [],
    uses: [...(when === undefined ? [] : signalsIn(when)), ...signalsIn(wanted)],
    *run(facts) {
      if (when !== undefined && judge(facts, when) === undefined) return;
      const places = judge(facts, wanted);
      if (places === undefined) yield shortfall(undefined);
      else for (const at of places) yield evidence(at);
    },
  };
}
