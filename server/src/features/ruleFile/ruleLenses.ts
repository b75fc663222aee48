import type { CodeLens } from "vscode-languageserver";
import { commands } from "../commandNames.ts";
import { rangeOf } from "../ranges.ts";
import type { OpenRuleFile } from "./openRuleFile.ts";

/** Over each rule: how many of its examples hold, and how much it finds in the open drafts. */
export function ruleLenses(open: OpenRuleFile): CodeLens[] {
  return open.nodes.flatMap(({ path, span, text }) => {
    if (path.length !== 3 || path[0] !== "regler" || path[2] !== "id" || text === undefined)
      return [];
    return [
      {
        range: rangeOf(open.lines, span),
        command: {
          title: titleOf(open, path, text),
          command: commands.tryRule,
          arguments: [open.uri, text],
        },
      },
    ];
  });
}

function titleOf(open: OpenRuleFile, path: readonly string[], id: string): string {
  const examples = open.nodes.filter(
    (node) =>
      node.path.length === 5 &&
      node.path[1] === path[1] &&
      node.path[2] === "eksempler" &&
      (node.path[4] === "dårligt" || node.path[4] === "godt"),
  ).length;
  const failing = new Set(
    open.failures.filter(({ rule }) => rule === id).map(({ example }) => example),
  ).size;
  const found = open.drafts.reduce(
    (sum, { lint }) => sum + lint.findings.filter(({ ruleId }) => ruleId === id).length,
    0,
  );
  const held =
    examples === 0 ? "ingen eksempler" : `${examples - failing}/${examples} eksempler består`;
  const isUsed = [...open.rules.rules, ...open.rules.contextRules].some(
    (rule) => rule.id === id && rule.file === open.uri,
  );
  return `Prøv · ${held} · ${isUsed ? `${found} fund i åbne kladder` : "ikke i brug"}`;
}
