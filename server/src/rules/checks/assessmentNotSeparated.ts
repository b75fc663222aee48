import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { evidence, type Match, shortfall } from "../rule.ts";

/** The criteria whose findings are assessments or interpretations. */
const judging = ["interpretation-as-fact", "value-laden", "lay-diagnosis"];
const many = 4;
/** Sentences that are shown for it. */
const shown = 6;
/** Characters of a paragraph within which it says that it is an assessment. */
const opening = 60;
/** A heading of one's own in the line: "Vurdering.", "5. Pædagogisk vurdering:", "| Vurdering |". */
const label =
  /^\W*(?:\d+\W+)?(?:\p{L}+[ -]){0,4}\p{L}+(?: \([^)]*\)|, [^:.\n]*)?\s*[:.–-]?\s*(?:[:.–|\n-]|$)/u;

/** Many assessments stand among the observations, and no section or paragraph is set aside for them. */
export function* assessmentNotSeparated(facts: DraftFacts): Iterable<Match> {
  const apart = ownPlaces(facts);
  for (const at of apart.slice(0, shown)) yield evidence(at);
  if (apart.length > 0) return;
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

/** Sentences of an assessment section, and paragraphs that begin by saying that they are one; empty ones are none. */
function ownPlaces(facts: DraftFacts): readonly Place[] {
  return facts.prose().filter((at) => {
    if (!tellsMore(facts, at)) return false;
    if (facts.inSection(at, "assessment") || isUnderHeading(facts, at)) return true;
    return isFirst(facts, at) && (saysSo(facts, at) || isLabelled(facts, at));
  });
}

/** More than a few words, and no promise, wish or moral. */
function tellsMore(facts: DraftFacts, at: Place): boolean {
  return (
    facts.text(at).length > 20 && !facts.has({ ...at, end: at.start }, "vurdering-tom", "sentence")
  );
}

function isFirst(facts: DraftFacts, at: Place): boolean {
  return facts.sentences(at.block)[0]?.start === at.start;
}

function saysSo(facts: DraftFacts, at: Place): boolean {
  return (facts.signalsIn(at.block).byKind.get("vurdering-sagt") ?? []).some(
    ({ start }) => start >= at.start && start < Math.min(at.end, at.start + opening),
  );
}

/** "**Vurdering.** Truet i sin udvikling …" */
function isLabelled(facts: DraftFacts, at: Place): boolean {
  const text = facts.block(at.block)?.prose.text ?? "";
  const [head = ""] = label.exec(text) ?? [];
  return (facts.signalsIn(at.block).byKind.get("vurdering-overskrift") ?? []).some(
    ({ end }) => end <= head.length && text.length > head.length + 20,
  );
}

/** A heading that says so in words of its own. */
function isUnderHeading(facts: DraftFacts, at: Place): boolean {
  const { leadIn } = facts.block(at.block) ?? {};
  return (
    leadIn !== undefined &&
    facts.isHeading({ block: leadIn, start: 0, end: 0 }) &&
    facts.signalsIn(leadIn).byKind.has("vurdering-sagt")
  );
}
