import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { readDraft } from "../../../server/src/draft/readDraft.ts";
import { judgeContexts } from "../../../server/src/rules/contexts.ts";
import { makeFacts } from "../../../server/src/rules/facts/makeFacts.ts";
import { type SignTable, signsOf } from "../../../server/src/rules/kinds/scoredSentences.ts";
import type { RuleSet } from "../../../server/src/rules/ruleSet.ts";
import { overlaps, type Span } from "../../../server/src/text/span.ts";

/** One of the writer's own sentences, its signs by name, and what a reader said of it. */
export interface ReadSentence {
  readonly draft: string;
  readonly signs: readonly string[];
  /** Undefined where the reader was in doubt. */
  readonly marked: boolean | undefined;
}

const gold = z.object({
  contexts: z.object({ acute: z.boolean(), doctype: z.string() }),
  spans: z.array(
    z.object({
      criterion: z.string(),
      quote: z.string(),
      occurrence: z.int().default(1),
      sure: z.boolean().default(true),
    }),
  ),
});

type Gold = z.output<typeof gold>;

const today = { year: 2026, month: 11, day: 22 };

/** The sentences of every annotated draft of a folder in which the criteria speak at all. */
export function readSentences(
  folder: string,
  ruleSet: RuleSet,
  table: SignTable,
  criteria: readonly string[],
): readonly ReadSentence[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), "utf8");
      const read = gold.parse(
        JSON.parse(readFileSync(join(folder, name.replace(/md$/u, "json")), "utf8")),
      );
      if (read.contexts.acute || !["underretning", "udtalelse"].includes(read.contexts.doctype))
        return [];
      return sentencesOf(text, ruleSet, table).map(({ at, signs }) => ({
        draft: name,
        signs,
        marked: verdict(at, text, read, criteria),
      }));
    });
}

function sentencesOf(text: string, ruleSet: RuleSet, table: SignTable) {
  const facts = makeFacts(readDraft(text, ruleSet.vocabulary), ruleSet, today, (known) =>
    judgeContexts(known, () => undefined),
  );
  return facts.prose().map((place) => {
    const prose = facts.block(place.block)?.prose;
    const index = prose?.sentences.findIndex(({ start }) => start === place.start) ?? 0;
    const signs =
      prose === undefined ? [] : signsOf(prose, facts.signalsIn(place.block), table)[index];
    return { at: facts.source(place), signs: (signs ?? []).map(({ name }) => name) };
  });
}

function verdict(at: Span, text: string, { spans }: Gold, criteria: readonly string[]) {
  const here = spans.filter(
    (span) => criteria.includes(span.criterion) && overlaps(at, placeOf(text, span)),
  );
  if (here.some(({ sure }) => sure)) return true;
  return here.length === 0 ? false : undefined;
}

function placeOf(text: string, { quote, occurrence }: Gold["spans"][number]): Span {
  let start = -1;
  for (let time = 0; time < occurrence; time++) start = text.indexOf(quote, start + 1);
  return { start, end: start + quote.length };
}
