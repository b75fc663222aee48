import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";

/** The criteria whose findings are assessments or interpretations. */
const judging = ["interpretation-as-fact", "value-laden", "lay-diagnosis"];
const many = 3;
const setAside =
  /(?<!\p{L})(?:(?:vi|jeg|skolen|institutionen) vurderer|(?:vores|min|skolens|institutionens|den samlede|samlet) (?:faglige |samlede )?(?:vurdering|indtryk|konklusion)|sammenfattende|samlet set)(?!\p{L})/iu;

/** Three or more assessments stand among the observations, and no section or paragraph is set aside for them. */
export function* assessmentNotSeparated(facts: DraftFacts): Iterable<Match> {
  if (hasOwnPlace(facts)) return;
  const sentences = new Set<string>();
  for (const at of judgements(facts)) {
    const sentence = facts.sentence(at);
    sentences.add(`${sentence.block} ${sentence.start}`);
  }
  if (sentences.size >= many) yield shortfall(undefined);
}

function judgements(facts: DraftFacts): readonly Place[] {
  return judging
    .flatMap((criterion) => facts.ruleSet.rulesOf(criterion))
    .flatMap((rule) => [...rule.run(facts)])
    .flatMap((match) => (match.type === "shortfall" && match.at !== undefined ? [match.at] : []));
}

/** An assessment section with a sentence in it, or a paragraph that begins by saying so. */
function hasOwnPlace(facts: DraftFacts): boolean {
  return facts.prose().some((at) => {
    if (facts.inSection(at, "assessment")) return facts.text(at).length > 20;
    const first = facts.sentences(at.block)[0];
    return first?.start === at.start && setAside.test(facts.text(at));
  });
}
