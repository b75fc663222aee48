import { type CodeAction, CodeActionKind, type CodeActionParams } from "vscode-languageserver";
import type { Problem } from "../../rules/problem.ts";
import type { Edit } from "../../text/edit.ts";
import { rangeOf, spanOf, touches } from "../ranges.ts";
import type { OpenRuleFile } from "./openRuleFile.ts";

/** Help with what is wrong in a rule file: the word that was meant, a free id, an example that is missing. */
export function ruleActions(open: OpenRuleFile, params: CodeActionParams): CodeAction[] {
  if (params.context.only && !params.context.only.includes(CodeActionKind.QuickFix)) return [];
  const span = spanOf(open.lines, params.range);
  const here = open.problems.filter((problem) => touches(problem.span, span));
  return [
    ...here.flatMap((problem) => [...meant(open, problem), ...freeId(open, problem)]),
    ...missingExample(open, span.start),
  ];
}

function meant(open: OpenRuleFile, { span, message }: Problem): CodeAction[] {
  const [, word] = /Mente du "([^"]+)"\?/u.exec(message) ?? [];
  const [, wrong] = /"([^"]+)"/u.exec(message) ?? [];
  if (word === undefined || wrong === undefined) return [];
  const at = open.text.slice(span.start, span.end).indexOf(wrong);
  if (at < 0) return [];
  const start = span.start + at;
  return [
    action(open, `Ret til "${word}"`, { span: { start, end: start + wrong.length }, text: word }),
  ];
}

function freeId(open: OpenRuleFile, { span, message }: Problem): CodeAction[] {
  const [, id] = /^Der er allerede en regel med id "([^"]+)"/u.exec(message) ?? [];
  if (id === undefined) return [];
  const taken = new Set(open.nodes.map(({ text }) => text));
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return [action(open, `Kald den "${id}-${number}"`, { span, text: `${id}-${number}` })];
}

function missingExample(open: OpenRuleFile, offset: number): CodeAction[] {
  const rule = open.nodes.find(
    ({ path, span }) =>
      path.length === 2 && path[0] === "regler" && span.start <= offset && offset <= span.end,
  );
  if (rule === undefined) return [];
  const inside = open.nodes.filter(({ path }) => path[0] === "regler" && path[1] === rule.path[1]);
  const id = inside.find(({ path }) => path[2] === "id" && path.length === 3);
  if (id === undefined || inside.some(({ path }) => path[2] === "eksempler")) return [];
  const indent = " ".repeat(rangeOf(open.lines, rule.span).start.character);
  const end = open.text.slice(0, rule.span.end).trimEnd().length;
  const text = `\n${indent}eksempler:\n${indent}  - dårligt: "Skriv en opdigtet sætning med ⟦ordene⟧ her."\n${indent}  - godt: "Skriv en opdigtet sætning uden dem her."`;
  return [action(open, "Sæt eksempler ind", { span: { start: end, end }, text })];
}

function action(open: OpenRuleFile, title: string, edit: Edit): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    edit: {
      documentChanges: [
        {
          textDocument: { uri: open.uri, version: open.version },
          edits: [{ range: rangeOf(open.lines, edit.span), newText: edit.text }],
        },
      ],
    },
  };
}
