import { type CodeAction, CodeActionKind, type CodeActionParams } from "vscode-languageserver";
import type { Problem } from "../../rules/problem.ts";
import type { Edit } from "../../text/edit.ts";
import type { Span } from "../../text/span.ts";
import { rangeOf, spanOf, touches } from "../ranges.ts";
import type { OpenRuleFile } from "./openRuleFile.ts";

/** Help with what is wrong in a rule file: the word that was meant, a free id, an example that is missing. */
export function ruleActions(open: OpenRuleFile, params: CodeActionParams): CodeAction[] {
  if (params.context.only && !params.context.only.includes(CodeActionKind.QuickFix)) return [];
  const span = spanOf(open.lines, params.range);
  const here = open.problems.filter((problem) => touches(problem.span, span));
  return [
    ...here.flatMap((problem) => [
      ...meant(open, problem),
      ...freeId(open, problem),
      ...idlePattern(open, problem),
      ...deadWord(open, problem),
    ]),
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

/** A pattern that is written twice, or always excepted, is taken out of its list. */
function idlePattern(open: OpenRuleFile, { span, message }: Problem): CodeAction[] {
  const [, words] = /^„(.+)“ (?:står der allerede|kan aldrig give et fund)/u.exec(message) ?? [];
  if (words === undefined) return [];
  return [action(open, `Fjern „${words}“`, { span: itemAround(open.text, span), text: "" })];
}

/** An item of a YAML list with what must go along: its line when it has one to itself, else a comma beside it. */
function itemAround(text: string, { start, end }: Span): Span {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.indexOf("\n", end);
  if (/^\s*-\s*$/u.test(text.slice(lineStart, start)))
    return { start: lineStart, end: lineEnd < 0 ? text.length : lineEnd + 1 };
  const comma = /^\s*,\s*/u.exec(text.slice(end))?.[0].length ?? 0;
  const before = comma > 0 ? 0 : (/,\s*$/u.exec(text.slice(0, start))?.[0].length ?? 0);
  return { start: start - before, end: end + comma };
}

/** Several words in one, which no word of a text can be, are written apart. */
function deadWord(open: OpenRuleFile, { span, message }: Problem): CodeAction[] {
  if (!/^„.+“ kan ikke findes i en tekst/u.test(message)) return [];
  const apart = (open.text.slice(span.start, span.end).match(/[\p{L}\p{M}\d]+/gu) ?? []).join(" ");
  return apart === "" ? [] : [action(open, `Skriv „${apart}“`, { span, text: apart })];
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
