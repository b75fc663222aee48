import { isOpening } from "../condition.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { evidence, type Match, shortfall } from "../rule.ts";

/** Words that only point: "bekymret for det, der sker". */
const pointing = new Set(
  "det den de dette denne disse der som at og i på er vi jeg os han hun ham hende hans hendes barnet noget nogle ting forhold forholdene situation situationen sker ske foregår for om over fordi da omkring meget lidt nu her så har have være med en et sig dreng drengen pige pigen elev eleven børn barn klasse klassen år vores skole sender hermed underretning underretter underrette denne bekymret bekymrede bekymring bekymringen vedrørende vedr handler drejer b".split(
    " ",
  ),
);

/** No sentence of the opening says what the concern for the child is: a frame ("bekymret for …") with words of content. */
export function* concernSummaryMissing(facts: DraftFacts): Iterable<Match> {
  const told = facts
    .signals("bekymringsramme")
    .filter(
      (at) =>
        !facts.isHeading(at) &&
        isOpening(facts, at) &&
        !isSingleEvent(facts, at) &&
        contentWords(facts, at) >= 2,
    );
  if (told.length === 0 && !isUnderHeading(facts)) yield shortfall(undefined);
  for (const at of told) yield evidence(at);
}

const frames = /bekymr|underret|årsag|drejer|handler/iu;

/** One dated event is no summary, but where it is the reason of a concern. */
function isSingleEvent(facts: DraftFacts, at: Place): boolean {
  return (
    !frames.test(facts.text(at)) &&
    facts.has(at, "dag", "sentence") &&
    facts.has(at, "fortid", "sentence")
  );
}

/** "Hvad er vi bekymrede for: At Oskar …", "Vi underretter, fordi" with the matter in the words below. */
function isUnderHeading(facts: DraftFacts): boolean {
  return facts
    .prose()
    .some(
      (at) =>
        asks.test(facts.sectionOf(at).title ?? "") &&
        isOpening(facts, at) &&
        !facts.has(at, "dag", "sentence") &&
        contentWords(facts, at) >= 4,
    );
}

const asks = /^kort(?!\p{L})|bekymr(?:et|ede|ing\p{L}*)|(?:underretter?|skriver)\P{L}+fordi/iu;

/** Words of content in the sentence from the frame on. */
function contentWords(facts: DraftFacts, frame: Place): number {
  const sentence = facts.sentence(frame);
  const named = facts
    .signalsIn(frame.block)
    .reading.people.flatMap(({ kind, span }) => (kind === "name" ? [span] : []));
  const tokens = facts.blocks[frame.block]?.prose.tokens ?? [];
  return tokens.filter(
    ({ kind, norm, start }) =>
      kind === "word" &&
      start >= frame.start &&
      start < sentence.end &&
      !pointing.has(norm) &&
      !named.some((span) => span.start <= start && start < span.end),
  ).length;
}
