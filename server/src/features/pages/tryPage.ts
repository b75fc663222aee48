import type { Example } from "../../rules/rule.ts";
import { excerpt } from "../excerpt.ts";
import { escapeMarkdown } from "../markdown.ts";
import { rangeOf } from "../ranges.ts";
import type { OpenRuleFile } from "../ruleFile/openRuleFile.ts";
import { fileName } from "./builtinFile.ts";
import { type Page, type Piece, pageOf } from "./page.ts";

/** How the examples of one rule of a rule file go, and what the rule finds in the open drafts. */
export function tryPage(open: OpenRuleFile, id: string): Page {
  const rule = [...open.rules.rules, ...open.rules.contextRules].find(
    (each) => each.id === id && each.file === open.uri,
  );
  const failed = open.failures.filter((failure) => failure.rule === id);
  const finds = open.drafts.flatMap((draft) =>
    draft.lint.findings
      .filter((finding) => finding.ruleId === id)
      .map((finding): readonly Piece[] => {
        const line = rangeOf(draft.draft.lines, finding.span).start.line + 1;
        const words = `${fileName(draft.uri)} linje ${line}`;
        const { text } = excerpt(draft, finding.span);
        return ["- ", { words, target: draft.uri, line }, `: ${escapeMarkdown(text)}`];
      }),
  );
  return pageOf([
    [`# Prøv reglen ${escapeMarkdown(id)}`],
    [""],
    [standing(rule !== undefined, failed.length)],
    [""],
    ["## Eksempler"],
    [""],
    ...failed.map(({ example, message }) => [
      `- Eksempel ${example + 1} består ikke. ${escapeMarkdown(message)}`,
    ]),
    ...(rule?.examples ?? []).map((example, index) => [exampleLine(example, index)]),
    [""],
    ["## Fund i de kladder, der er åbne"],
    [""],
    ...(finds.length === 0 ? [["Ingen."]] : finds),
  ]);
}

function standing(isUsed: boolean, failed: number): string {
  if (failed > 0)
    return "Reglen er ikke i brug, fordi et eksempel ikke består. Ret mønsteret eller eksemplet, så prøves den igen.";
  return isUsed
    ? "Reglen er i brug, og alle dens eksempler består."
    : "Reglen er ikke i brug. Se efter streger under den i regelfilen.";
}

function exampleLine({ kind, text }: Example, index: number): string {
  const words = escapeMarkdown(text.replace(/\s+/gu, " ").trim());
  if (kind === "todo") return `- Eksempel ${index + 1} prøves ikke endnu: ${words}`;
  const verdict = kind === "bad" ? "findes, som det skal" : "får lov at stå, som det skal";
  return `- Eksempel ${index + 1} ${verdict}: ${words}`;
}
