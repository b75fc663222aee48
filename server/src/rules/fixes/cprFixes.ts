import type { DraftFacts } from "../facts.ts";
import type { Shortfall } from "../rule.ts";
import { type CodedFix, choice } from "./codedFix.ts";
import { lineInSection } from "./sectionInsertion.ts";

/** A CPR number in the text: moved up to the part about the child, with a field for whose it is, or masked. */
export function cprFixes(facts: DraftFacts, { at }: Shortfall): readonly CodedFix[] {
  if (at === undefined) return [];
  const number = facts.text(at);
  const birth = number.replace(/\D/gu, "").slice(0, 6);
  const mask = { span: facts.source(at), text: `${birth}-XXXX` };
  const line = lineInSection(facts, "identification", `Cpr: ${number} ([[hvis nummer?]])`);
  const move =
    line === undefined
      ? []
      : [
          choice("Flyt nummeret op til „Barnet“, og skjul det her", [line, mask], {
            preferred: true,
            underSuspicion: true,
          }),
        ];
  return [...move, choice("Skjul de sidste fire tal", [mask])];
}
