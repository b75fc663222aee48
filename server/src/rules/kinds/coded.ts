import * as z from "zod";
import { checks } from "../checks/checks.ts";
import { criterionHead, criterionHeadOf } from "../file/pieces.ts";
import type { CriterionBody } from "../rule.ts";

/** `kode`: a check written in TypeScript, named by the rule file, which owns words, severity and examples. */
export const coded = z.strictObject({
  slags: z.literal("kode"),
  ...criterionHead,
  kode: z.string().refine((name) => Object.hasOwn(checks, name), {
    error: (issue) => `Der er ingen indbygget kontrol, der hedder "${String(issue.input)}".`,
  }),
});

/** The rule that an entry of this kind makes. */
export function codedRule(value: z.output<typeof coded>): CriterionBody {
  const check = checks[value.kode];
  return {
    ...criterionHeadOf(value),
    kind: "kode",
    signals: [],
    uses: [],
    run: (facts) => check?.(facts) ?? [],
  };
}
