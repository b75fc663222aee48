import { readFileSync } from "node:fs";
import { parse } from "yaml";
import * as z from "zod";
import type { Weighing } from "../../../server/src/rules/kinds/weighed.ts";

/** A rule whose points are weighed from annotated drafts. */
export interface Card {
  /** Id of the rule in `ruleFile`. */
  readonly rule: string;
  /** The criteria whose marks in a sentence are what it should find. */
  readonly criteria: readonly string[];
  /** Below 1 precision is dearer than recall, above 1 the other way round: the F measure that picks the limit. */
  readonly care: number;
  /** The inverse of how far the weights may go from nothing. */
  readonly ridge: number;
  /** Points are the weights times this, rounded. */
  readonly scale: number;
  /** The rest of the draft weighs too; only where enough drafts hold such marks to weigh it by. */
  readonly mood: boolean;
}

/** Wording: a tired reader stops after three silly marks, so the limit leans to precision. */
const wording = { care: 0.7, ridge: 5, scale: 3, mood: false };

/** Of a criterion that rules of words find nearly alone, the card marks only what it is sure of. */
const rare = 0.3;

/**
 * Of a criterion that few sentences are weighed for: many small weights, held short. The limit leans to recall, for the mood of the
 * draft has a say afterwards: another card doubts what this one finds.
 */
const few = { ridge: 10, scale: 6, care: 1.5 };

/** Where the points stand. */
export const ruleFile = "rules/regler/pointtavler.yaml";

const entries = z
  .object({
    regler: z.array(
      z.object({
        id: z.string(),
        "kun-ved": z.array(z.string()).optional(),
        "undtagen-inden-i": z.array(z.string()).default([]),
      }),
    ),
  })
  .parse(parse(readFileSync(ruleFile, "utf8"))).regler;

/** Which sentences the rule of a card weighs, as its rule file says. */
export function weighingOf({ rule }: Card): Weighing {
  const entry = entries.find(({ id }) => id === rule);
  return { onlyAt: entry?.["kun-ved"], notInside: entry?.["undtagen-inden-i"] ?? [] };
}

/** Every rule that is weighed. */
export const cards: readonly Card[] = [
  {
    rule: "tone-i-sætningen",
    criteria: ["value-laden", "interpretation-as-fact"],
    ...wording,
    mood: true,
  },
  { rule: "hørt-i-sætningen", criteria: ["hearsay"], ...wording, care: rare },
  { rule: "store-ord", criteria: ["absolute-wording"], ...wording, ...few },
  { rule: "tiltag-i-sætningen", criteria: ["proposes-measure"], ...wording, care: rare },
];
