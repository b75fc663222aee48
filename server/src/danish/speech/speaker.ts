import type { Span } from "../../text/span.ts";
import { starters } from "../data/names/starters.ts";
import { auxiliaries, middles, nominatives, prepositions } from "../data/reporting.ts";
import { frequentVerbs } from "../data/verbs.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../words.ts";
import type { Clause } from "./clause.ts";
import {
  beforeInsertion,
  earlierSubject,
  isMiddle,
  isPerson,
  nounBefore,
  subjectAfter,
  trimFront,
} from "./nounPhrase.ts";

/** Where the speaker stands, in token indices, and where the words after it begin. */
export interface Speaker {
  readonly words: Span | undefined;
  readonly inverted: boolean;
}

/**
 * The subject of a reporting verb. Danish puts the finite verb second in a main clause: with anything but the subject
 * in front ("Det mener mor", "I mandags sagde han", a quotation), the subject stands right after the verb.
 */
export function speakerOf(tokens: readonly Token[], sentence: Sentence, clause: Clause): Speaker {
  const front = trimFront(tokens, clause.start, clause.finite);
  const limit = clause.verb > clause.finite ? clause.verb : sentence.tokens.end;
  const after = subjectAfter(tokens, clause.finite + 1, limit);
  if (clause.opener !== undefined) return subordinate(tokens, sentence, clause, front, after);
  if (front === undefined) return fromAfter(after, tokens, sentence, clause);
  if (after !== undefined && isInverted(tokens, front, after))
    return { words: after, inverted: true };
  return { words: front, inverted: false };
}

/** True when the words after the finite verb are its subject. */
function isInverted(tokens: readonly Token[], front: Span, after: Span): boolean {
  const pronoun = nominatives.has(tokens[after.start]?.norm ?? "");
  if (pronoun && !endsInPronoun(tokens, front)) return !tellsWithoutAt(tokens, front, after);
  return isFronted(tokens, front, after);
}

/** "Noah siger han hader skolen": the pronoun begins what is told when a verb follows it. */
function tellsWithoutAt(tokens: readonly Token[], front: Span, after: Span): boolean {
  const [head, verb] = [tokens[front.start], tokens[after.start + 1]];
  if (head === undefined || verb === undefined || front.end - front.start > 3) return false;
  const isVerb =
    auxiliaries.has(verb.norm) ||
    frequentVerbs.has(verb.norm) ||
    /(?:[^ln]er|ede)$/u.test(verb.norm);
  const person =
    isPerson(tokens, front) ||
    (head.capital && !isMiddle(tokens, front.start) && !starters.has(head.norm));
  return isVerb && person;
}

/** In "som siger" and "der siger" the subject is the noun before; in other subordinate clauses it follows the opener. */
function subordinate(
  tokens: readonly Token[],
  sentence: Sentence,
  clause: Clause,
  front: Span | undefined,
  after: Span | undefined,
): Speaker {
  const bare =
    front === undefined ||
    tokens.slice(front.start, front.end).every((token) => middles.has(token.norm));
  if (!bare) return { words: front, inverted: false };
  const opener = clause.opener ?? 0;
  if (/^(?:som|der)$/u.test(tokens[opener]?.norm ?? "")) {
    const noun = nounBefore(tokens, sentence, opener);
    return { words: { start: noun?.start ?? opener, end: opener + 1 }, inverted: false };
  }
  return { words: after, inverted: true };
}

/** With nothing in front the subject follows ("…", siger mor), unless the clause goes on from an earlier one ("og sagde"). */
function fromAfter(
  after: Span | undefined,
  tokens: readonly Token[],
  sentence: Sentence,
  clause: Clause,
): Speaker {
  const before = tokens[clause.start - 1];
  const joined = /^(?:og|men|eller)$/u.test(before?.norm ?? "");
  if (joined) return { words: earlierSubject(tokens, sentence, clause.start - 1), inverted: false };
  if (after !== undefined) return { words: after, inverted: true };
  return {
    words: before?.norm === "," ? beforeInsertion(tokens, sentence, clause.start - 1) : undefined,
    inverted: false,
  };
}

function endsInPronoun(tokens: readonly Token[], words: Span): boolean {
  return nominatives.has(tokens[words.end - 1]?.norm ?? "") && words.end - words.start <= 2;
}

/** True when what stands in front is no subject: an adverb, a prepositional phrase, "det", or a thing before a person. */
function isFronted(tokens: readonly Token[], front: Span, after: Span): boolean {
  const first = tokens[front.start]?.norm ?? "";
  const alone = front.end - front.start === 1;
  if (alone && isMiddle(tokens, front.start)) return true;
  if (prepositions.has(first) && !isPerson(tokens, { start: front.start, end: front.start + 1 }))
    return true;
  if (
    alone &&
    /^(?:det|dette|hvad|sådan|derefter|bagefter|herefter|dernæst|senere|derfor|hvorfor|hvornår|hvordan|i)$/u.test(
      first,
    )
  )
    return true;
  if (timeWord.test(first)) return true;
  return isPerson(tokens, after) && !isPerson(tokens, front);
}

const timeWord =
  /(?:dag|dage|uge|uger|gang|gange|gangen|dagen|ugen|morgen|aften|aftenen|året|år|måned|sommer|bagefter|senest|undervejs|dernæst|efterfølgende|(?:man|tirs|ons|tors|fre|lør|søn)dag)$/u;
