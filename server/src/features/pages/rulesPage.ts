import type { Lint } from "../../rules/finding.ts";
import { gateOf, mayRun } from "../../rules/gate.ts";
import { layerNames, severityNames } from "../../rules/handbook/handbook.ts";
import type { Problem } from "../../rules/problem.ts";
import type { CriterionRule, Layer, Rule } from "../../rules/rule.ts";
import type { RuleSet } from "../../rules/ruleSet.ts";
import { draftFacts } from "../draftFacts.ts";
import { escapeMarkdown } from "../markdown.ts";
import type { OpenDraft } from "../openFile.ts";
import { by, decidedAt, place } from "./decidedAt.ts";
import { type Page, type Piece, pageOf } from "./page.ts";

/** Whose rules come first: the nearest to the reader. */
const order: readonly Layer[] = ["personal", "team", "institution", "municipality", "national"];

/**
 * "Hvilke regler gælder her?": every rule with the file and line that decided. In a draft also how much each finds; what
 * is held back there is counted and not named.
 */
export function rulesPage(
  rules: RuleSet,
  problems: readonly Problem[],
  open: OpenDraft | undefined,
): Page {
  const all: readonly Rule[] = [...rules.rules, ...rules.contextRules];
  const spoken = open === undefined ? all : all.filter((rule) => isSpoken(open, rule));
  const held = all.length - spoken.length;
  return pageOf([
    ["# Hvilke regler gælder her?"],
    [""],
    ["Regler hjælper med at skrive. De hindrer aldrig nogen i at sende."],
    ["Hver linje viser, hvem der har bestemt reglen, og hvor det står."],
    ...(held === 0 ? [] : [[""], [heldBack(held)]]),
    ...order.flatMap((layer) => layerLines(rules, spoken, layer, open?.lint)),
    ...section(
      "Slået fra",
      rules.off.map(({ rule, by: decision }) => [
        `- ${escapeMarkdown(rule.id)}: `,
        ...by(rules, decision),
      ]),
    ),
    ...section(
      "Ikke i brug, fordi der er noget galt",
      problems
        .filter(({ severity }) => severity === "error")
        .map((problem) => ["- ", place(rules, problem), `: ${escapeMarkdown(problem.message)}`]),
    ),
  ]);
}

function heldBack(count: number): string {
  const [rules, they] = count === 1 ? ["regel", "den"] : ["regler", "de"];
  return `${count} ${rules} tier i denne kladde på grund af det, der står i den, eller fordi den er en anden slags papir. Derfor er ${they} ikke med her.`;
}

/** False for rules that are silent in the draft. */
function isSpoken(open: OpenDraft, rule: Rule): boolean {
  if (rule.type === "context") return true;
  const facts = draftFacts(open);
  const criterion = open.rules.criteria.get(rule.criterion);
  return (
    criterion !== undefined &&
    gateOf(facts, criterion) === "speaks" &&
    mayRun(facts, rule, criterion)
  );
}

function layerLines(
  rules: RuleSet,
  all: readonly Rule[],
  layer: Layer,
  lint: Lint | undefined,
): readonly (readonly Piece[])[] {
  const own = all.filter((rule) => rule.layer === layer);
  return section(
    `Bestemt af ${layerNames[layer]}`,
    own.map((rule) => [
      `- ${escapeMarkdown(rule.id)}${severityOf(rules, rule)}: `,
      ...decidedAt(rules, rule),
      found(rule, lint),
    ]),
  );
}

function severityOf(rules: RuleSet, rule: Rule): string {
  if (rule.type === "context") return " (låst)";
  const severity = rule.severity ?? rules.criteria.get(rule.criterion)?.severity;
  const words = severity === undefined ? [] : [severityNames[severity]];
  return ` (${[...words, ...(rule.locked ? ["låst"] : [])].join(", ")})`;
}

function found(rule: CriterionRule | Rule, lint: Lint | undefined): string {
  const count = lint?.findings.filter(({ ruleId }) => ruleId === rule.id).length ?? 0;
  return count === 0 ? "" : ` · ${count} fund her`;
}

function section(
  title: string,
  lines: readonly (readonly Piece[])[],
): readonly (readonly Piece[])[] {
  return lines.length === 0 ? [] : [[""], [`## ${title}`], [""], ...lines];
}
