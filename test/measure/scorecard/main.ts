import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { builtinRules } from "../../../server/src/rules/defaultRules.ts";
import { type Card, cards, ruleFile } from "./cards.ts";
import { casesOf, type ReadDraft, readDrafts, readPassages } from "./readCases.ts";
import { blend, type Figures, figuresOf, leftOut, type Points, score, weigh } from "./weigh.ts";

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
  const left = figuresOf(leftOut(cases, card));
  const { limit } = left.reduce((a, b) => (blend(b, card.care) > blend(a, card.care) ? b : a));
  const points = weigh(cases, card);
  const beyond = figuresOf(
    score(
      others.flatMap((draft) => casesOf(draft, card)),
      points,
    ),
  );
  console.log(`\n${card.rule}: ${points.size} signs, limit ${limit}`);
  for (let at = limit - 2; at <= limit + 2; at++) {
    const [own, other] = [left, beyond].map((all) => all.find((one) => one.limit === at));
    const figures = [own, ...(others.length > 0 ? [other] : [])];
    console.log(
      `  limit ${at}: ${figures.map((one) => (one ? told(one) : "")).join("  |  against: ")}`,
    );
  }
  if (write) putIn(card.rule, yamlOf(points, limit));
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

function yamlOf(points: Points, limit: number): string {
  const given = [...new Set(points.values())].sort((a, b) => b - a);
  const rows = given.flatMap((value) => {
    const names = [...points].flatMap(([name, one]) => (one === value ? [name] : [])).sort();
    const lists = keys.map(([key, pattern]) => {
      const inner = names.flatMap((name) => pattern.exec(name)?.[1] ?? []);
      return inner.length === 0 ? [] : [`        ${key}: [${inner.join(", ")}]`];
    });
    return [`      - giver: ${value}`, ...lists.flat()];
  });
  return ["    point:", ...rows, `    grænse: ${limit}`, ""].join("\n");
}

main();
