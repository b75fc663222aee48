import { handLexicon } from "../../danish/lexicon.ts";
import { tokenize } from "../../danish/words.ts";

/** A pattern made of a few words, and the same words for a made-up example. */
export interface General {
  readonly pattern: string;
  readonly example: string;
}

/** Words in all their forms; names and numbers become places, so that nothing of the case is left. */
export function generalise(words: string): General | undefined {
  const tokens = tokenize(words).filter(({ kind }) => kind === "word" || kind === "number");
  const parts = tokens.map(({ kind, norm, start, end }) => {
    const isName = /^\p{Lu}/u.test(words.slice(start, end)) && !handLexicon.knows(norm);
    if (isName) return { pattern: "<navn>", example: "Maja" };
    if (kind === "number") return { pattern: "<tal>", example: "3" };
    const lemma = handLexicon.knows(norm) ? (handLexicon.lemmas(norm)[0] ?? norm) : norm;
    return { pattern: lemma, example: lemma };
  });
  if (parts.length === 0 || parts.length > 6) return undefined;
  if (parts.every(({ pattern }) => pattern.startsWith("<"))) return undefined;
  return {
    pattern: parts.map(({ pattern }) => pattern).join(" "),
    example: parts.map(({ example }) => example).join(" "),
  };
}
