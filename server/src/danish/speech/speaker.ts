import type { Span } from "../../text/span.ts";
import { starters } from "../data/names/starters.ts";
import {
  auxiliaries,
  middles,
  nominatives,
  prepositions,
  subordinators,
} from "../data/reporting.ts";
import { frequentVerbs } from "../data/verbs.ts";
import { roleOf } from "../people/roles.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../words.ts";
import type { Clause } from "./clause.ts";

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

/** "Lederen, som kender ham, siger": the sentence's first noun phrase, when it ends at a comma before the one at `limit`. */
function beforeInsertion(
  tokens: readonly Token[],
  sentence: Sentence,
  limit: number,
): Span | undefined {
  const { start } = sentence.tokens;
  for (let end = start; end < limit; end++) {
    if (tokens[end]?.kind === "mark")
      return end > start && tokens[end]?.norm === "," ? { start, end } : undefined;
  }
  return undefined;
}

/** Leading conjunctions and trailing adverbs are no part of a subject in front. */
function trimFront(tokens: readonly Token[], from: number, to: number): Span | undefined {
  let start = from;
  let end = to;
  while (
    start < end &&
    /^(?:og|men|for|eller|så|samt)$/u.test(tokens[start]?.norm ?? "") &&
    end - start > 1
  )
    start++;
  while (end > start && isMiddle(tokens, end - 1) && end - 1 > start) end--;
  if (end - start === 1 && isMiddle(tokens, start) && !roleOf(tokens[start]?.norm ?? ""))
    return { start, end };
  return end > start ? { start, end } : undefined;
}

function isMiddle(tokens: readonly Token[], at: number): boolean {
  return middles.has(tokens[at]?.norm ?? "");
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

function isPerson(tokens: readonly Token[], words: Span): boolean {
  for (let at = words.start; at < words.end; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (
      nominatives.has(token.norm) ||
      (token.capital &&
        at > 0 &&
        !prepositions.has(token.norm) &&
        at > words.start - 1 &&
        !isOpening(tokens, at))
    )
      return true;
    if (
      roleOf(token.norm) !== undefined ||
      /(?:manden|lederen|ministeren|chefen|direktøren|formand|formanden|isten|eren|erne)$/u.test(
        token.norm,
      )
    )
      return true;
  }
  return false;
}

/** A capital after a sentence mark proves nothing. */
function isOpening(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || (before.kind === "mark" && /[.!?:"”»–-]/u.test(before.norm));
}

/** The noun phrase that begins at `from`, past adverbs; it ends at a mark, a clause, a verb's adverb or a loose preposition. */
function subjectAfter(tokens: readonly Token[], from: number, limit: number): Span | undefined {
  let start = from;
  while (start < limit && isMiddle(tokens, start)) start++;
  if (prepositions.has(tokens[start]?.norm ?? "")) return undefined;
  let end = start;
  while (end < limit && end - start < 14 && !endsSubject(tokens, start, end)) end++;
  return end > start ? { start, end } : undefined;
}

/** A subject pronoun stands alone; "de" may begin "de andre børn". */
function isWhole(tokens: readonly Token[], at: number): boolean {
  const [own, next] = [tokens[at]?.norm ?? "", tokens[at + 1]?.norm ?? ""];
  const isArticle =
    own === "de" &&
    /^(?:andre|øvrige|fleste|voksne|ansatte|store|små|ældre|yngre|to|tre|fire|nævnte|professionelle|unge)$/u.test(
      next,
    );
  return nominatives.has(own) && !isArticle;
}

const loose = new Set(
  "til om efter under ved over mod ifølge gennem siden før inden uden".split(" "),
);

function endsSubject(tokens: readonly Token[], start: number, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  const { norm } = token;
  if (token.kind === "mark") return !/^[/&-]$/u.test(norm);
  if (at > start && isWhole(tokens, start) && norm !== "og") return true;
  if (loose.has(norm) || norm === "at") return true;
  if (subordinators.has(norm) && norm !== "der" && norm !== "da") return true;
  return at > start && (norm === "der" || middles.has(norm));
}

/** The noun phrase before a relative pronoun, back to a mark, a verb-like small word or the sentence start. */
function nounBefore(
  tokens: readonly Token[],
  sentence: Sentence,
  opener: number,
): Span | undefined {
  let end = opener;
  if (tokens[end - 1]?.kind === "mark") end--;
  let start = end;
  while (start > sentence.tokens.start && end - start < 6) {
    const token = tokens[start - 1];
    if (
      token === undefined ||
      token.kind === "mark" ||
      prepositions.has(token.norm) ||
      subordinators.has(token.norm)
    )
      break;
    start--;
  }
  return end > start ? { start, end } : undefined;
}

/** The subject of the clause before "og": "Noah græd og sagde". The first noun phrase of the sentence up to its verb. */
function earlierSubject(
  tokens: readonly Token[],
  sentence: Sentence,
  limit: number,
): Span | undefined {
  for (let at = limit - 1; at >= sentence.tokens.start; at--) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (
      nominatives.has(token.norm) ||
      roleOf(token.norm) !== undefined ||
      (token.capital && token.kind === "word")
    )
      if (
        at === sentence.tokens.start ||
        isPerson(tokens, { start: at, end: at + 1 }) ||
        token.capital
      )
        return { start: at, end: at + 1 };
  }
  return undefined;
}
