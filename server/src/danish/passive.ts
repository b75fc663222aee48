import type { Span } from "../text/span.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./words.ts";

/** A passive verb. Offsets are those of the text handed in. */
export interface Passive {
  /** The s-form, or from "bliver" to its participle. */
  readonly span: Span;
  /** The form that carries the meaning: the s-form or the participle. */
  readonly verb: Span;
  readonly kind: "s" | "blive";
  /** The words after "af" that tell who did it; undefined when nobody is named. */
  readonly agent: Span | undefined;
}

const blive = new Set("blive bliver blev blevet".split(" "));

/** Finds s-passives and blive-passives in one block, in order. */
export function findPassives(
  _text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): readonly Passive[] {
  return sentences.flatMap((sentence) => {
    const words = tokens.slice(sentence.tokens.start, sentence.tokens.end);
    return words.flatMap((token, at): readonly Passive[] => {
      if (!blive.has(token.norm)) return [];
      const verb = words
        .slice(at + 1, at + 9)
        .find((word) => /[æøåa-z]{2}(et|t)$/u.test(word.norm));
      if (verb === undefined) return [];
      const span = { start: token.start, end: verb.end };
      return [
        { span, verb: { start: verb.start, end: verb.end }, kind: "blive", agent: undefined },
      ];
    });
  });
}
