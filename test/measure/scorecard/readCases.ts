import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { readDraft } from "../../../server/src/draft/readDraft.ts";
import { judgeContexts } from "../../../server/src/rules/contexts.ts";
import { makeFacts } from "../../../server/src/rules/facts/makeFacts.ts";
import type { DraftFacts } from "../../../server/src/rules/facts.ts";
import { signsOf } from "../../../server/src/rules/kinds/scoredSentences.ts";
import { markable } from "../../../server/src/rules/kinds/weighed.ts";
import type { RuleSet } from "../../../server/src/rules/ruleSet.ts";
import { overlaps, type Span } from "../../../server/src/text/span.ts";
import { sentenceSigns } from "./candidates.ts";
import { type Card, weighingOf } from "./cards.ts";

/** A sentence: its signs by name, and what a reader said of it. */
export interface Case {
  /** The name of its draft; undefined for a passage that stands alone. */
  readonly draft: string | undefined;
  readonly signs: readonly string[];
  /** Undefined where the reader was in doubt. */
  readonly marked: boolean | undefined;
}

/** An annotated draft, or a passage. */
export interface ReadDraft {
  readonly name: string | undefined;
  readonly text: string;
  readonly facts: DraftFacts;
  readonly gold: Gold;
}

const goldFile = z.object({
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

type Gold = z.output<typeof goldFile>;

const today = { year: 2026, month: 11, day: 22 };

/** The annotated drafts of a folder, each `.md` with its `.json`. */
export function readDrafts(folder: string, ruleSet: RuleSet): readonly ReadDraft[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => {
      const text = readFileSync(join(folder, name), "utf8");
      const json = readFileSync(join(folder, name.replace(/md$/u, "json")), "utf8");
      return { name, text, facts: factsOf(text, ruleSet), gold: goldFile.parse(JSON.parse(json)) };
    });
}

/** The passages written for some criteria: a folder's `<criterion>.txt`, a passage a line, as its README tells. */
export function readPassages(
  folder: string,
  criteria: readonly string[],
  ruleSet: RuleSet,
): readonly ReadDraft[] {
  return criteria
    .map((criterion) => ({ criterion, path: join(folder, `${criterion}.txt`) }))
    .filter(({ path }) => existsSync(path))
    .flatMap(({ criterion, path }) =>
      readFileSync(path, "utf8")
        .split("\n")
        .flatMap((line) => /^[+-] (.*)$/u.exec(line)?.[1] ?? [])
        .map((line) => readPassage(line, criterion, ruleSet)),
    );
}

function readPassage(line: string, criterion: string, ruleSet: RuleSet): ReadDraft {
  const marked = `# Underretning\n\n${line.replace(/ *¶ */gu, "\n\n").replace(/ *↵ */gu, "\n")}\n`;
  const text = marked.replace(/[⟦⟧]/gu, "");
  const spans = [...marked.matchAll(/⟦([^⟧]*)⟧/gu)].map(([, quote = ""]) => ({
    criterion,
    quote,
    occurrence: 1,
    sure: true,
  }));
  const contexts = { acute: false, doctype: "underretning" };
  return { name: undefined, text, facts: factsOf(text, ruleSet), gold: { contexts, spans } };
}

function factsOf(text: string, ruleSet: RuleSet): DraftFacts {
  return makeFacts(readDraft(text, ruleSet.vocabulary), ruleSet, today, (known) =>
    judgeContexts(known, () => undefined),
  );
}

/** What a card learns from one draft: the writer's own sentences, where the criteria speak at all. */
export function casesOf({ name, text, facts, gold }: ReadDraft, card: Card): readonly Case[] {
  const { acute, doctype } = gold.contexts;
  if (acute || (doctype !== "underretning" && doctype !== "udtalelse")) return [];
  const weighing = weighingOf(card);
  const weighed = facts.prose().filter((place) => markable(facts, place, weighing).length > 0);
  return weighed.map((place): Case => {
    const prose = facts.block(place.block)?.prose;
    const index = prose?.sentences.findIndex(({ start }) => start === place.start) ?? 0;
    const signs =
      prose === undefined ? [] : signsOf(prose, facts.signalsIn(place.block), sentenceSigns)[index];
    return {
      draft: name,
      signs: (signs ?? []).map((sign) => sign.name),
      marked: verdict(facts.source(place), text, gold, card.criteria),
    };
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
