import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { builtinRules } from "../../../server/src/rules/defaultRules.ts";
import type { Mood } from "../../../server/src/rules/kinds/mood.ts";
import { type Card, cards, ruleFile } from "./cards.ts";
import { casesOf, type ReadDraft, readDrafts, readPassages } from "./readCases.ts";
import {
  blend,
  type Figures,
  figuresOf,
  leftOut,
  limitOf,
  type Points,
  type Scored,
  score,
  weigh,
  weighMood,
  withMood,
} from "./weigh.ts";

/**
 * `npm run scorecard [-- --from DIR … --passages DIR --against DIR --only RULE --write]`: weighs the signs of every card against annotated
 * drafts and passages and prints the figures reached on drafts left out of the weighing, and on those of `--against`.
 */
function main(): void {
  const { values } = parseArgs({
    options: {
      from: { type: "string", multiple: true, default: ["test/drafts"] },
      passages: { type: "string", default: "test/measure/scorecard/passages" },
      against: { type: "string" },
      only: { type: "string" },
      write: { type: "boolean", default: false },
    },
  });
  const ruleSet = builtinRules();
  const drafts = values.from.flatMap((folder) => readDrafts(folder, ruleSet));
  const learnt = (card: Card) => [
    ...drafts,
    ...(values.passages === "" ? [] : readPassages(values.passages, card.criteria, ruleSet)),
  ];
  const others = values.against === undefined ? [] : readDrafts(values.against, ruleSet);
  for (const card of cards)
    if (values.only === undefined || values.only === card.rule)
      report(card, learnt(card), others, values.write);
}

function report(
  card: Card,
  drafts: readonly ReadDraft[],
  others: readonly ReadDraft[],
  write: boolean,
): void {
  const cases = drafts.flatMap((draft) => casesOf(draft, card));
  const apart = leftOut(cases, card);
  const mood = card.mood ? weighMood(apart, card) : undefined;
  const inMood = (scored: readonly Scored[]) =>
    mood === undefined ? scored : withMood(scored, mood);
  const figures = (scored: readonly Scored[]) => figuresOf(inMood(scored));
  const left = figures(apart);
  const limit = limitOf(inMood(apart), card);
  const points = weigh(cases, card);
  const otherCases = others.flatMap((draft) => casesOf(draft, card));
  const beyond = figures(score(otherCases, points));
  console.log(`\n${card.rule}: ${points.size} signs, limit ${limit}`);
  for (let at = limit - 2; at <= limit + 2; at++) {
    const [own, other] = [left, beyond].map((all) => all.find((one) => one.limit === at));
    const shown = [own, ...(others.length > 0 ? [other] : [])];
    console.log(
      `  limit ${at}: ${shown.map((one) => (one ? told(one) : "")).join("  |  against: ")}`,
    );
  }
  const lines = [...rowsOf(points), ...moodRows(mood), `    grænse: ${limit}`, ""];
  if (write) putIn(card.rule, lines.join("\n"));
}

function told(figures: Figures): string {
  const { precision, recall } = figures;
  return `precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}, F1 ${blend(figures, 1).toFixed(2)}`;
}

/** Replaces what stands between the rule's two comments. */
function putIn(rule: string, yaml: string): void {
  const text = readFileSync(ruleFile, "utf8");
  const opening = `    # vejet: ${rule}\n`;
  const start = text.indexOf(opening) + opening.length;
  const end = text.indexOf("    # vejet til hertil\n", start);
  if (start < opening.length || end < 0) throw new Error(`No place for the points of ${rule}`);
  writeFileSync(ruleFile, text.slice(0, start) + yaml + text.slice(end));
}

/** The key of a rule file for each sort of sign, by the name that the sign has. */
const keys: readonly (readonly [string, RegExp])[] = [
  ["enkelte-ord", /^([^(<>#].*)$/u],
  ["signaler", /^\((.*)\)$/u],
  ["signaler-før", /^<\((.*)\)$/u],
  ["signaler-efter", /^>\((.*)\)$/u],
  ["form", /^#(.*)$/u],
];

function moodRows(mood: Mood | undefined): readonly string[] {
  if (mood === undefined) return [];
  const steps = mood.steps.map(({ from, points }) => `{ procent: ${from}, giver: ${points} }`);
  const rows = steps.map((step) => `        - ${step}`);
  return ["    stemning:", `      tæller-fra: ${mood.countsFrom}`, "      trin:", ...rows];
}

function rowsOf(points: Points): readonly string[] {
  const given = [...new Set(points.values())].sort((a, b) => b - a);
  const rows = given.flatMap((value) => {
    const names = [...points].flatMap(([name, one]) => (one === value ? [name] : [])).sort();
    const lists = keys.map(([key, pattern]) => {
      const inner = names.flatMap((name) => pattern.exec(name)?.[1] ?? []);
      return inner.length === 0 ? [] : [`        ${key}: [${inner.join(", ")}]`];
    });
    return [`      - giver: ${value}`, ...lists.flat()];
  });
  return ["    point:", ...rows];
}

main();
