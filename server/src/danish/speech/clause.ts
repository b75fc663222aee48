import {
  auxiliaries,
  middles,
  nominatives,
  prepositions,
  subordinators,
} from "../data/reporting.ts";
import type { Sentence } from "../sentences.ts";
import type { Token } from "../words.ts";

/** The stretch of words around a verb that its subject may stand in. Token indices, end-exclusive. */
export interface Clause {
  readonly start: number;
  /** The finite verb: the reporting verb itself, or the auxiliary that carries it. */
  readonly finite: number;
  readonly verb: number;
  /** The subordinating word that opens it; undefined in a main clause. */
  readonly opener: number | undefined;
  readonly end: number;
}

/** No clause reaches further back, in tokens: keeps the cost linear in texts without marks. */
const longest = 60;

/** The clause of the verb at `verb`; undefined when no finite verb carries an infinitive or participle. */
export function clauseOf(
  tokens: readonly Token[],
  sentence: Sentence,
  verb: number,
  finite: boolean,
): Clause | undefined {
  const carrier = finite ? verb : auxiliaryBefore(tokens, sentence, verb);
  if (carrier === undefined) return undefined;
  let start = carrier;
  while (
    start > sentence.tokens.start &&
    carrier - start < longest &&
    !isBreak(tokens, start - 1, carrier)
  )
    start--;
  const before = start - 1;
  const opener =
    before >= sentence.tokens.start && subordinators.has(tokens[before]?.norm ?? "")
      ? before
      : undefined;
  return { start, finite: carrier, verb, opener, end: sentence.tokens.end };
}

function auxiliaryBefore(
  tokens: readonly Token[],
  sentence: Sentence,
  verb: number,
): number | undefined {
  for (let at = verb - 1; at >= sentence.tokens.start && at > verb - 12; at--) {
    const token = tokens[at];
    if (token === undefined || (token.kind === "mark" && token.norm !== "-")) return undefined;
    if (auxiliaries.has(token.norm)) return hasModalBefore(tokens, sentence, at) ?? at;
    if (
      subordinators.has(token.norm) &&
      token.norm !== "at" &&
      token.norm !== "der" &&
      token.norm !== "da"
    )
      return undefined;
  }
  return undefined;
}

/** "vil have sagt": the finite one of two auxiliaries stands first. */
function hasModalBefore(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
): number | undefined {
  if (!/^(?:have|blive|få|være)$/u.test(tokens[at]?.norm ?? "")) return undefined;
  for (let back = at - 1; back >= sentence.tokens.start && back > at - 6; back--) {
    if (auxiliaries.has(tokens[back]?.norm ?? "")) return back;
  }
  return undefined;
}

/** True when the token at `at` ends what belongs to the clause whose finite verb is at `finite`. */
function isBreak(tokens: readonly Token[], at: number, finite: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  if (token.kind === "mark") return !/^[/&%§+-]$/u.test(token.norm);
  if (/^(?:og|men|eller)$/u.test(token.norm)) return joinsClauses(tokens, at, finite);
  if (!subordinators.has(token.norm)) return false;
  return isOpener(tokens, at, finite);
}

/** "da", "efter", "siden", "om", "inden", "før" and "der" open a clause only with a subject after them. */
function isOpener(tokens: readonly Token[], at: number, finite: number): boolean {
  const norm = tokens[at]?.norm ?? "";
  if (/^(?:der|at|som|hvis|når|fordi|mens|selvom|hvor|hvad|hvem|hvordan|hvorfor)$/u.test(norm))
    return true;
  return nominatives.has(tokens[at + 1]?.norm ?? "") && at + 1 < finite;
}

/** "og" between two clauses: a subject pronoun or a new verb stands after it. Between nouns it joins a subject of two. */
function joinsClauses(tokens: readonly Token[], at: number, finite: number): boolean {
  const after = tokens[at + 1]?.norm ?? "";
  if (at + 1 === finite || nominatives.has(after)) return true;
  if (middles.has(after) || prepositions.has(after)) return true;
  return false;
}
