import type { Span } from "../../text/span.ts";
import { middles, nominatives, prepositions, subordinators } from "../data/reporting.ts";
import { roleOf } from "../people/roles.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../words.ts";

/** "Lederen, som kender ham, siger": the sentence's first noun phrase, when it ends at a comma before the one at `limit`. */
export function beforeInsertion(
  tokens: readonly Token[],
  sentence: Sentence,
  limit: number,
): Span | undefined {
  const { start } = sentence.tokens;
  for (let end = start; end < limit && end - start < 20; end++) {
    if (tokens[end]?.kind === "mark")
      return end > start && tokens[end]?.norm === "," ? { start, end } : undefined;
  }
  return undefined;
}

/** Leading conjunctions and trailing adverbs are no part of a subject in front. */
export function trimFront(tokens: readonly Token[], from: number, to: number): Span | undefined {
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

/** True for an adverb or particle that may stand between subject, verb and object. */
export function isMiddle(tokens: readonly Token[], at: number): boolean {
  return middles.has(tokens[at]?.norm ?? "");
}

/** True when the words hold a person: a subject pronoun, a role, a calling, or a capital that no sentence start explains. */
export function isPerson(tokens: readonly Token[], words: Span): boolean {
  for (let at = words.start; at < words.end; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (nominatives.has(token.norm) || roleOf(token.norm) !== undefined || calling.test(token.norm))
      return true;
    if (token.capital && !prepositions.has(token.norm) && !isOpening(tokens, at)) return true;
  }
  return false;
}

const calling =
  /(?:manden|lederen|ministeren|chefen|direktøren|formand|formanden|isten|eren|erne)$/u;

/** A capital after a sentence mark proves nothing. */
function isOpening(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || (before.kind === "mark" && /[.!?:"”»–-]/u.test(before.norm));
}

/** The noun phrase that begins at `from`, past adverbs; it ends at a mark, a clause, a verb's adverb or a loose preposition. */
export function subjectAfter(
  tokens: readonly Token[],
  from: number,
  limit: number,
): Span | undefined {
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
export function nounBefore(
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

/** The subject of the clause before "og": in "Noah græd og sagde" the last person before it. */
export function earlierSubject(
  tokens: readonly Token[],
  sentence: Sentence,
  limit: number,
): Span | undefined {
  for (let at = limit - 1; at >= sentence.tokens.start && limit - at < 40; at--) {
    const token = tokens[at];
    const isName = token?.kind === "word" && token.capital;
    if (isName || isPerson(tokens, { start: at, end: at + 1 })) return { start: at, end: at + 1 };
  }
  return undefined;
}
