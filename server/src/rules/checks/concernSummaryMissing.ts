import { isOpening } from "../condition.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { evidence, type Match, shortfall } from "../rule.ts";

/** Words that only point: "bekymret for det, der sker". */
const pointing = new Set(
  "det den de dette denne disse der som at og i på er vi jeg os han hun ham hende hans hendes barnet noget nogle ting forhold forholdene situation situationen sker ske foregår for om over fordi da omkring meget lidt nu her så har have være med en et sig".split(
    " ",
  ),
);

/** No sentence of the opening says what the concern for the child is: a frame ("bekymret for …") with words of content. */
export function* concernSummaryMissing(facts: DraftFacts): Iterable<Match> {
  const told = facts
    .signals("bekymringsramme")
    .filter((at) => !facts.isHeading(at) && isOpening(facts, at) && contentWords(facts, at) >= 2);
  if (told.length === 0) yield shortfall(undefined);
  for (const at of told) yield evidence(at);
}

/** Words of content in the sentence from the frame on. */
function contentWords(facts: DraftFacts, frame: Place): number {
  const sentence = facts.sentence(frame);
  const tokens = facts.blocks[frame.block]?.prose.tokens ?? [];
  return tokens.filter(
    ({ kind, norm, start }) =>
      kind === "word" && start >= frame.start && start < sentence.end && !pointing.has(norm),
  ).length;
}
