import type { Span } from "../text/span.ts";
import { assessmentPhrases } from "./data/assessments.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./words.ts";

/** Words that mark a sentence as the writer's judgement. Offsets are those of the text handed in. */
export interface AssessmentMarker {
  readonly span: Span;
  /**
   * "judgement": vi vurderer; "impression": vores indtryk, vi oplever; "thought": vi tænker, det tyder på;
   * "doubt": vi er i tvivl; "worry": vi er bekymrede.
   */
  readonly kind: "judgement" | "impression" | "thought" | "doubt" | "worry";
  /** Index of the sentence it stands in. */
  readonly sentence: number;
}

/** One word of a pattern: the forms it may have, or undefined for a gap of up to three words. */
type Step = ReadonlySet<string> | undefined;

interface Pattern {
  readonly kind: AssessmentMarker["kind"];
  readonly steps: readonly Step[];
}

const byFirstWord: ReadonlyMap<string, readonly Pattern[]> = compile();

/** Finds assessment markers in one block, in order, never overlapping. */
export function findAssessmentMarkers(
  _text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): readonly AssessmentMarker[] {
  const found: AssessmentMarker[] = [];
  sentences.forEach((sentence, index) => {
    for (let at = sentence.tokens.start; at < sentence.tokens.end; at++) {
      const hit = markerAt(tokens, at, sentence.tokens.end);
      const [first, last] = [tokens[at], hit === undefined ? undefined : tokens[hit.end - 1]];
      if (hit === undefined || first === undefined || last === undefined) continue;
      found.push({ span: { start: first.start, end: last.end }, kind: hit.kind, sentence: index });
      at = hit.end - 1;
    }
  });
  return found;
}

function markerAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
): { readonly kind: AssessmentMarker["kind"]; readonly end: number } | undefined {
  for (const { kind, steps } of byFirstWord.get(tokens[at]?.norm ?? "") ?? []) {
    const end = follow(tokens, at + 1, limit, steps, 1);
    if (end !== undefined) return { kind, end };
  }
  return undefined;
}

/** The token after the pattern's last step; gaps hold up to three words and no marks. */
function follow(
  tokens: readonly Token[],
  at: number,
  limit: number,
  steps: readonly Step[],
  from: number,
): number | undefined {
  if (from === steps.length) return at;
  const step = steps[from];
  if (step !== undefined) {
    const fits = at < limit && step.has(tokens[at]?.norm ?? "");
    return fits ? follow(tokens, at + 1, limit, steps, from + 1) : undefined;
  }
  for (let skipped = 0; skipped <= 3 && at + skipped < limit; skipped++) {
    const end = follow(tokens, at + skipped, limit, steps, from + 1);
    if (end !== undefined) return end;
    if (tokens[at + skipped]?.kind === "mark") return undefined;
  }
  return undefined;
}

function compile(): ReadonlyMap<string, readonly Pattern[]> {
  const map = new Map<string, Pattern[]>();
  for (const { kind, pattern } of assessmentPhrases) {
    const steps = pattern
      .split(/\s+/u)
      .map((word): Step => (word === "*" ? undefined : new Set(word.split("|"))));
    for (const first of steps[0] ?? [])
      map.set(first, [...(map.get(first) ?? []), { kind, steps }]);
  }
  return map;
}
