import type { Span } from "../text/span.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./words.ts";

/** Words that mark a sentence as somebody's judgement. Offsets are those of the text handed in. */
export interface AssessmentMarker {
  readonly span: Span;
  /** "judgement": vi vurderer; "impression": vores indtryk; "thought": vi tænker; "doubt": vi er i tvivl; "worry": vi er bekymrede. */
  readonly kind: "judgement" | "impression" | "thought" | "doubt" | "worry";
  /** Index of the sentence it stands in. */
  readonly sentence: number;
}

/** Finds assessment markers in one block, in order. */
export function findAssessmentMarkers(
  text: string,
  _tokens: readonly Token[],
  sentences: readonly Sentence[],
): readonly AssessmentMarker[] {
  const cue =
    /(?<!\p{L})(?:(vi|jeg) (vurderer|tænker)|vores (indtryk|vurdering)|i tvivl)(?!\p{L})/giu;
  return [...text.matchAll(cue)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    kind: "judgement",
    sentence: sentences.findIndex((sentence) => match.index < sentence.end),
  }));
}
