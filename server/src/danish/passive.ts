import type { Span } from "../text/span.ts";
import { blivePassives } from "./passive/blive.ts";
import { sPassives } from "./passive/sForms.ts";
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

/** Tells whether a lower-case infinitive is a Danish verb; a lexicon knows, without one every word may be. */
export type IsVerb = (infinitive: string) => boolean;

/** Finds s-passives and blive-passives in one block, in order. */
export function findPassives(
  _text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  isVerb: IsVerb = () => true,
): readonly Passive[] {
  return sentences.flatMap((sentence) => {
    const found = [
      ...sPassives(tokens, sentence, isVerb),
      ...blivePassives(tokens, sentence, isVerb),
    ];
    return found.length > 1 ? found.sort((a, b) => a.span.start - b.span.start) : found;
  });
}
