import type { Speech } from "../../danish/speech.ts";
import type { DraftFacts } from "../facts.ts";
import type { Place } from "../place.ts";
import { type Match, shortfall } from "../rule.ts";

/**
 * The child quoted or reported in the present or perfect ("siger", "har sagt") with neither when, to whom nor in what
 * situation, in its paragraph, lead-in or heading. A telling in the past tense ("sagde") is part of an episode.
 */
export function* childQuoteWithoutContext(facts: DraftFacts): Iterable<Match> {
  for (const [block, { kind }] of facts.blocks.entries()) {
    if (kind === "heading" || kind === "frontMatter") continue;
    let last = -1;
    for (const speech of facts.signalsIn(block).reading.speech) {
      const at = facts.sentence({ block, ...speech.verb });
      if (at.start === last || facts.inSection(at, elsewhere)) continue;
      if (!isChildTelling(facts, block, speech)) continue;
      last = at.start;
      if (!hasContext(facts, at)) yield shortfall(trimmed(facts, at));
    }
  }
}

function isChildTelling(facts: DraftFacts, block: number, speech: Speech): boolean {
  if (speech.negated || speech.question || speech.direct) return false;
  const verb = { block, ...speech.verb };
  if (!/^(?:siger|fortæller|sagt|fortalt)$/iu.test(facts.text(verb))) return false;
  if (facts.inside(verb, "gengivet") || !facts.isOwnVoice(verb)) return false;
  if (speech.speakerKind === "child") return true;
  if (speech.speaker === undefined) return false;
  const speaker = facts.text({ block, ...speech.speaker });
  if (/^(?:han|hun)$/iu.test(speaker)) return /^(?:unknown|named)$/u.test(speech.speakerKind);
  return speech.speakerKind === "named" && isSubject(facts, speaker);
}

function isSubject(facts: DraftFacts, name: string): boolean {
  return facts.cast.subjects.some(({ spellings }) => spellings.some(({ text }) => text === name));
}

/** Sections whose "hun siger" is the mother's, or where the child's words only sum up. */
const elsewhere = [
  "parents",
  "informed",
  "summary",
  "resources",
  "efforts",
  "consent",
  "assessment",
];

const context = ["tid", "klokkeslæt", "samtale-situation"];

function hasContext(facts: DraftFacts, at: Place): boolean {
  return (
    facts.has(at, [...context, "vurderingsmarkør", "god-oplevelse"], "sentence", "any") ||
    facts.has(at, context, "anchor", "any") ||
    facts.has(at, context, "around", "any") ||
    facts.has(at, "dag", "paragraph", "any")
  );
}

function trimmed(facts: DraftFacts, at: Place): Place {
  return { ...at, end: at.start + facts.text(at).replace(/\s+$/u, "").length };
}
