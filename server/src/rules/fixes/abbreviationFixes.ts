import { abbreviationWords } from "../../danish/data/abbreviationWords.ts";
import type { DraftFacts } from "../facts.ts";
import type { Shortfall } from "../rule.ts";
import { type CodedFix, choice } from "./codedFix.ts";

/** What a known abbreviation stands for, in brackets behind it: adds to the text and changes nothing of it. */
export function abbreviationFixes(facts: DraftFacts, { at }: Shortfall): readonly CodedFix[] {
  const words = at && abbreviationWords.get(facts.text(at));
  if (at === undefined || words === undefined) return [];
  const { end } = facts.source(at);
  return [
    choice(
      `Skriv, hvad det står for: „${words}“`,
      [{ span: { start: end, end }, text: ` (${words})` }],
      {
        kind: "safe",
        preferred: true,
      },
    ),
  ];
}
