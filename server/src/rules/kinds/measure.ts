import * as z from "zod";
import { lix, sentenceLengths } from "../../danish/readability.ts";
import type { Token } from "../../danish/words.ts";
import type { Prose } from "../../draft/draft.ts";
import type { DraftFacts } from "../facts.ts";
import { criterionHead, criterionHeadOf, texts, word } from "../file/pieces.ts";
import type { Place } from "../place.ts";
import { type CriterionBody, shortfall } from "../rule.ts";

/** A stretch of running text as it is measured: its words, and sentences as lists of words. */
interface Measured {
  readonly at: Place | undefined;
  readonly proses: readonly Prose[];
}

type Measure = (proses: readonly Prose[]) => number;

/** What can be measured, by the names people use. */
export const measures = {
  ord: (proses) => words(proses).length,
  sætninger: (proses) => lengths(proses).length,
  "ord-per-sætning": (proses) => words(proses).length / Math.max(1, lengths(proses).length),
  "længste-sætning": (proses) => Math.max(0, ...lengths(proses)),
  lix: (proses) =>
    lix(
      words(proses),
      proses.flatMap(({ sentences }) => sentences),
    ),
  "lange-ord-i-procent": (proses) => {
    const all = words(proses);
    return (100 * all.filter(({ norm }) => norm.length > 6).length) / Math.max(1, all.length);
  },
} as const satisfies Readonly<Record<string, Measure>>;

const byName = new Map<string, Measure>(Object.entries(measures));

/** `mål`: something counted or measured that is above or below a limit. */
export const measureKind = z.strictObject({
  slags: z.literal("mål"),
  ...criterionHead,
  mål: word(
    Object.fromEntries(Object.keys(measures).map((name): [string, string] => [name, name])),
  ),
  per: word({
    kladde: "draft",
    afsnit: "section",
    stykke: "paragraph",
    sætning: "sentence",
  }).optional(),
  over: z.number().optional(),
  under: z.number().optional(),
  "mindst-ord": z.int().min(0).optional(),
  "i-afsnit": texts.optional(),
});

/** The rule that an entry of this kind makes. */
export function measureRule(value: z.output<typeof measureKind>): CriterionBody {
  const measure = byName.get(value.mål) ?? (() => 0);
  const high = value.over ?? Number.POSITIVE_INFINITY;
  const low = value.under ?? Number.NEGATIVE_INFINITY;
  const fewest = value["mindst-ord"] ?? 1;
  return {
    ...criterionHeadOf(value),
    kind: "mål",
    signals: [],
    uses: [],
    *run(facts) {
      for (const { at, proses } of stretches(facts, value.per ?? "draft", value["i-afsnit"])) {
        if (words(proses).length < fewest) continue;
        const found = measure(proses);
        if (found > high || found < low)
          yield shortfall(at, { values: { tal: String(Math.round(found)) } });
      }
    },
  };
}

/** The writer's own running text, cut as asked; the draft as a whole has no place. */
function stretches(
  facts: DraftFacts,
  per: string,
  sections: readonly string[] | undefined,
): readonly Measured[] {
  const own = facts.blocks.flatMap(({ kind, prose }, block) => {
    const at = { block, start: 0, end: prose.text.length };
    const isRunning = kind === "paragraph" || kind === "listItem";
    if (!isRunning || !facts.isOwnVoice({ ...at, end: 0 })) return [];
    return sections === undefined || facts.inSection(at, sections) ? [{ at, proses: [prose] }] : [];
  });
  if (per === "paragraph") return own;
  if (per === "sentence") return own.flatMap(({ at }) => sentencesOf(facts, at));
  if (per === "draft") return [{ at: undefined, proses: own.flatMap(({ proses }) => proses) }];
  return facts.draft.sections.flatMap((_, section) => {
    const inside = own.filter(({ at }) => facts.block(at.block)?.section === section);
    const first = inside[0];
    if (first === undefined) return [];
    return [{ at: first.at, proses: inside.flatMap(({ proses }) => proses) }];
  });
}

function sentencesOf(facts: DraftFacts, { block }: Place): readonly Measured[] {
  const prose = facts.block(block)?.prose;
  if (prose === undefined) return [];
  return prose.sentences.map((sentence) => ({
    at: { block, start: sentence.start, end: sentence.end },
    proses: [{ ...prose, sentences: [sentence] }],
  }));
}

/** The words of the sentences, marks left out. */
function words(proses: readonly Prose[]): readonly Token[] {
  return proses.flatMap(({ tokens, sentences }) =>
    sentences.flatMap((sentence) =>
      tokens
        .slice(sentence.tokens.start, sentence.tokens.end)
        .filter(({ kind }) => kind !== "mark"),
    ),
  );
}

function lengths(proses: readonly Prose[]): readonly number[] {
  return proses.flatMap(({ tokens, sentences }) => sentenceLengths(tokens, sentences));
}
