import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { builtinRules } from "../../../server/src/rules/defaultRules.ts";
import type { SignTable } from "../../../server/src/rules/kinds/scoredSentences.ts";
import { candidateSignals, candidateWords } from "./candidates.ts";
import { fitLogistic, type Sample } from "./logistic.ts";
import { type ReadSentence, readSentences } from "./readSentences.ts";

/** Points are twice the weight of the sign, rounded: halves of a natural logarithm of odds. */
const pointsPerWeight = 2;
const ridge = 10;
const fewestDrafts = 6;
const folds = 6;
/** Wording: a tired reader stops after three silly marks, so the limit leans to precision. */
const care = 0.7;

const ruleFile = "rules/regler/pointtavler.yaml";
const weighed = /(?<=# vejet af test\/measure\/scorecard\n)[\s\S]*?(?= {4}# vejet til hertil\n)/u;

/**
 * `npm run scorecard [-- --from DIR … --against DIR]`: weighs signs against annotated drafts and prints the `point:` of
 * a `pointtavle` rule (`--write` puts them into the rule), with the figures reached on drafts that were left out of the weighing.
 */
function main(): void {
  const { values } = parseArgs({
    options: {
      from: { type: "string", multiple: true, default: ["test/drafts"] },
      against: { type: "string" },
      write: { type: "boolean" },
      criterion: {
        type: "string",
        multiple: true,
        default: ["value-laden", "interpretation-as-fact"],
      },
    },
  });
  const ruleSet = builtinRules();
  const table = candidates();
  const read = (folder: string) => readSentences(folder, ruleSet, table, values.criterion);
  const sentences = values.from.flatMap(read);
  const left = foldsOf(sentences).flatMap(({ taught, left: others }) =>
    scored(others, pointsOf(taught)),
  );
  const { limit } = best(left);
  const points = pointsOf(sentences);
  const yaml = yamlOf(points, limit);
  console.log(yaml);
  if (values.write === true)
    writeFileSync(ruleFile, readFileSync(ruleFile, "utf8").replace(weighed, yaml));
  for (let at = Math.max(1, limit - 2); at <= limit + 3; at++)
    console.log(`# left out, limit ${at}: ${figures(left, at)}`);
  if (values.against !== undefined)
    for (let at = Math.max(1, limit - 2); at <= limit + 3; at++)
      console.log(
        `# ${values.against}, limit ${at}: ${figures(scored(read(values.against), points), at)}`,
      );
}

function candidates(): SignTable {
  return {
    words: new Map(candidateWords.map((word) => [word, 1])),
    signals: new Map(candidateSignals("rules").map((kind) => [kind, 1])),
  };
}

/** Points by sign: those that stand in enough drafts and weigh enough to count. */
function pointsOf(sentences: readonly ReadSentence[]): ReadonlyMap<string, number> {
  const drafts = new Map<string, Set<string>>();
  for (const { draft, signs } of sentences)
    for (const sign of signs) drafts.set(sign, (drafts.get(sign) ?? new Set()).add(draft));
  const names = [...drafts].filter(([, { size }]) => size >= fewestDrafts).map(([name]) => name);
  const index = new Map(names.map((name, at) => [name, at]));
  const samples = sentences.flatMap(({ signs, marked }): Sample[] =>
    marked === undefined ? [] : [{ marked, signs: signs.flatMap((sign) => index.get(sign) ?? []) }],
  );
  const weights = fitLogistic(samples, names.length, ridge);
  return new Map(
    names.flatMap((name, at): [string, number][] => {
      const points = Math.round((weights.signs[at] ?? 0) * pointsPerWeight);
      return points === 0 ? [] : [[name, points]];
    }),
  );
}

function foldsOf(sentences: readonly ReadSentence[]) {
  const drafts = [...new Set(sentences.map(({ draft }) => draft))];
  const fold = new Map(drafts.map((draft, at) => [draft, at % folds]));
  return Array.from({ length: folds }, (_, at) => ({
    taught: sentences.filter(({ draft }) => fold.get(draft) !== at),
    left: sentences.filter(({ draft }) => fold.get(draft) === at),
  }));
}

interface Scored {
  readonly points: number;
  readonly marked: boolean | undefined;
}

function scored(
  sentences: readonly ReadSentence[],
  points: ReadonlyMap<string, number>,
): readonly Scored[] {
  return sentences.map(({ signs, marked }) => ({
    marked,
    points: signs.reduce((sum, sign) => sum + (points.get(sign) ?? 0), 0),
  }));
}

function tally(sentences: readonly Scored[], limit: number) {
  const count = (marked: boolean, over: boolean) =>
    sentences.filter((one) => one.marked === marked && one.points >= limit === over).length;
  const hit = count(true, true);
  const precision = hit / Math.max(1, hit + count(false, true));
  const recall = hit / Math.max(1, hit + count(true, false));
  return {
    precision,
    recall,
    f1: blend(precision, recall, 1),
    chosen: blend(precision, recall, care),
  };
}

/** The F measure; below 1 `weight` holds precision dearer than recall. */
function blend(precision: number, recall: number, weight: number): number {
  const share = weight * weight;
  return ((1 + share) * precision * recall) / Math.max(1e-9, share * precision + recall);
}

function best(sentences: readonly Scored[]): { readonly limit: number } {
  const limits = Array.from({ length: 20 }, (_, at) => at + 1);
  return limits
    .map((limit) => ({ limit, chosen: tally(sentences, limit).chosen }))
    .reduce((a, b) => (b.chosen > a.chosen ? b : a));
}

function figures(sentences: readonly Scored[], limit: number): string {
  const { precision, recall, f1 } = tally(sentences, limit);
  return `precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}, F1 ${f1.toFixed(2)}`;
}

function yamlOf(points: ReadonlyMap<string, number>, limit: number): string {
  const given = [...new Set(points.values())].sort((a, b) => b - a);
  const rows = given.map((value) => {
    const names = [...points].filter(([, given]) => given === value).map(([name]) => name);
    const signals = names.filter((name) => name.startsWith("(")).map((name) => name.slice(1, -1));
    const words = names.filter((name) => !name.startsWith("("));
    const list = (key: string, all: readonly string[]) =>
      all.length === 0 ? [] : [`        ${key}: [${[...all].sort().join(", ")}]`];
    return [
      `      - giver: ${value}`,
      ...list("enkelte-ord", words),
      ...list("signaler", signals),
    ].join("\n");
  });
  return ["    point:", ...rows, `    grænse: ${limit}`, ""].join("\n");
}

main();
