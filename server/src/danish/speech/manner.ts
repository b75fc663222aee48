import type { Span } from "../../text/span.ts";
import type { Mention } from "../people.ts";
import type { Sentence } from "../sentences.ts";
import type { SpeakerKind } from "../speech.ts";
import type { Token } from "../words.ts";
import type { Clause } from "./clause.ts";
import type { Speaker } from "./speaker.ts";
import { mentionsIn } from "./speakerKind.ts";

const negators = /^(?:ikke|aldrig|intet|ingenting|hverken|næppe|nægter|nægtede|undlader|undlod)$/u;

/** True when the telling itself is denied: a negation in the verb's clause, before what is told. */
export function isNegated(
  tokens: readonly Token[],
  sentence: Sentence,
  clause: Clause,
  content: Span | undefined,
): boolean {
  for (let at = clause.start; at < sentence.tokens.end && at < clause.verb + 5; at++) {
    const token = tokens[at];
    if (token === undefined || (at > clause.verb && isPast(token, content))) return false;
    if (negators.test(token.norm)) return true;
  }
  return false;
}

function isPast(token: Token, content: Span | undefined): boolean {
  return (
    (content !== undefined && token.start >= content.start) ||
    (token.kind === "mark" && token.norm !== ",") ||
    token.norm === "at"
  );
}

/** Speakers who may put words to the child as adults on duty. */
const adults: ReadonlySet<SpeakerKind> = new Set([
  "writer",
  "teacher",
  "professional",
  "named",
  "unknown",
]);

/** True when the words after the verb name the child as the one spoken to, and an adult speaks. */
export function isToChild(
  tokens: readonly Token[],
  sentence: Sentence,
  clause: Clause,
  speaker: Speaker,
  people: readonly Mention[],
  kind: SpeakerKind,
  content: Span | undefined,
): boolean {
  if (!adults.has(kind)) return false;
  const from = Math.max(clause.verb + 1, speaker.inverted ? (speaker.words?.end ?? 0) : 0);
  for (let at = from; at < sentence.tokens.end && at < from + 4; at++) {
    const token = tokens[at];
    if (
      token === undefined ||
      token.start === content?.start ||
      /^(?:at|om|,|hvad|hvorfor|hvordan)$/u.test(token.norm)
    )
      return false;
    const [mention] = mentionsIn(people, { start: token.start, end: token.end });
    if (mention !== undefined)
      return (
        mention.relation === "child" ||
        (mention.relation === undefined && mention.name !== undefined)
      );
    if (/^(?:barnet|drengen|pigen|ham|hende|eleven)$/u.test(token.norm)) return true;
  }
  return false;
}
