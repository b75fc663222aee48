import * as z from "zod";
import { contextCues } from "../cues/contextCues.ts";
import type { Facts } from "../facts.ts";
import { contextName, head, headOf, nearCondition, texts, yesNo } from "../file/pieces.ts";
import type { Place } from "../place.ts";
import type { ContextBody, ContextCue, NearCondition } from "../rule.ts";

/**
 * `sammenhæng`: cues that switch a context on. One strong cue or two weak ones do it; what stands near a cue may
 * undo that cue only. All words count: quotes, headings, tables and front matter too. `kode` names a reader in
 * TypeScript, for cues whose meaning hangs on who does what, and when.
 */
export const contextKind = z.strictObject({
  slags: z.literal("sammenhæng"),
  ...head,
  sammenhæng: contextName,
  stærke: texts.optional(),
  svage: texts.optional(),
  kræver: z.array(nearCondition).optional(),
  "ophæves-af": z.array(nearCondition).optional(),
  benægtet: yesNo.optional(),
  kode: z
    .string()
    .refine((name) => Object.hasOwn(contextCues, name), {
      error: (issue) => `Der er ingen indbygget læsning, der hedder "${String(issue.input)}".`,
    })
    .optional(),
});

/** The rule that an entry of this kind makes. */
export function contextRule(value: z.output<typeof contextKind>): ContextBody {
  const strong = value.stærke ?? [];
  const weak = value.svage ?? [];
  const needs = value.kræver ?? [];
  const undo = value["ophæves-af"] ?? [];
  const near = [...needs, ...undo].flatMap(({ signals }) => signals);
  const negated = value.benægtet ?? false;
  const read = value.kode === undefined ? undefined : contextCues[value.kode];
  return {
    ...headOf(value),
    type: "context",
    context: value.sammenhæng,
    signals: [],
    uses: [...strong, ...weak, ...near],
    *run(facts) {
      for (const cue of [
        ...cues(facts, strong, "strong", negated),
        ...cues(facts, weak, "weak", negated),
      ])
        if (counts(facts, cue.at, needs, undo)) yield cue;
      if (read !== undefined) yield* read(facts);
    },
  };
}

function cues(
  facts: Facts,
  signals: readonly string[],
  strength: ContextCue["strength"],
  negated: boolean,
): ContextCue[] {
  return facts
    .signals(signals)
    .filter(({ signal }) => negated || !signal.negated)
    .map(({ block, start, end, signal }) => ({
      at: { block, start, end },
      strength,
      signal: signal.kind,
    }));
}

function counts(
  facts: Facts,
  at: Place,
  needs: readonly NearCondition[],
  undo: readonly NearCondition[],
): boolean {
  return (
    needs.every(({ signals, within }) => facts.has(at, signals, within)) &&
    !undo.some(({ signals, within }) => facts.has(at, signals, within))
  );
}
