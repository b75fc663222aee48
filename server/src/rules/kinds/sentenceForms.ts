import type { Sentence } from "../../danish/sentences.ts";
import type { Prose } from "../../draft/draft.ts";

/** What a sentence looks like, whatever it says: its length in words, and the marks and figures in it. */
export const sentenceFormNames = [
  "højst-4-ord",
  "5-8-ord",
  "9-14-ord",
  "15-22-ord",
  "over-22-ord",
  "udråbstegn",
  "spørgsmålstegn",
  "parentes",
  "tal",
] as const;

/** One of the names above, as rule files write it. */
export type SentenceForm = (typeof sentenceFormNames)[number];

const lengths: readonly (readonly [number, SentenceForm])[] = [
  [4, "højst-4-ord"],
  [8, "5-8-ord"],
  [14, "9-14-ord"],
  [22, "15-22-ord"],
  [Number.POSITIVE_INFINITY, "over-22-ord"],
];

const marks: ReadonlyMap<string, SentenceForm> = new Map([
  ["!", "udråbstegn"],
  ["?", "spørgsmålstegn"],
  ["(", "parentes"],
]);

/** The forms of one sentence: one of the lengths, and each mark that it holds. */
export function sentenceForms(prose: Prose, { tokens }: Sentence): readonly SentenceForm[] {
  const own = prose.tokens.slice(tokens.start, tokens.end);
  const words = own.filter(({ kind }) => kind === "word").length;
  const length = lengths.find(([most]) => words <= most)?.[1];
  const held = own.flatMap(({ norm, kind }) => marks.get(norm) ?? (kind === "number" ? "tal" : []));
  return [...(length === undefined ? [] : [length]), ...new Set<SentenceForm>(held)];
}
