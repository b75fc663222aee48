import { type Hover, type HoverParams, MarkupKind } from "vscode-languageserver";
import { patternForms } from "../../danish/phrases.ts";
import { codedSignals } from "../../rules/codedSignals.ts";
import { keyHelp } from "../../rules/file/keyHelp.ts";
import { nodeAt, type RuleNode } from "../../rules/file/ruleNodes.ts";
import { namingKeys } from "../../rules/file/ruleWords.ts";
import { escapeMarkdown } from "../markdown.ts";
import { offsetOf, rangeOf } from "../ranges.ts";
import type { OpenRuleFile } from "./openRuleFile.ts";

/** What a key is for, what a name stands for, and which forms a pattern finds. */
export function ruleHover(open: OpenRuleFile, params: HoverParams): Hover | null {
  const offset = offsetOf(open.lines, params.position);
  const node = nodeAt(open.nodes, offset);
  if (node === undefined) return null;
  const { key } = node;
  const onKey = key !== undefined && key.start <= offset && offset <= key.end;
  const name = node.path.at(-1) ?? "";
  const told = onKey ? keyTold(open, node.path, name) : valueHelp(open, node);
  if (told === undefined) return null;
  const span = onKey ? key : node.span;
  return {
    range: rangeOf(open.lines, span),
    contents: { kind: MarkupKind.Markdown, value: escapeMarkdown(told) },
  };
}

/** A list's or signal's own name tells what is in it; another key what it is for. */
function keyTold(open: OpenRuleFile, path: readonly string[], name: string): string | undefined {
  if (path.length === 2 && path[0] === "ordlister") return listHelp(open, name);
  if (path.length === 2 && path[0] === "signaler") return signalHelp(open, name);
  return Object.hasOwn(keyHelp, name) ? keyHelp[name] : undefined;
}

/** What a signal is, the patterns that make it, and the forms of their words. */
function signalHelp(open: OpenRuleFile, kind: string): string | undefined {
  const coded = codedSignals.find((each) => each.kind === kind);
  if (coded !== undefined) return `Signalet „${kind}“: ${coded.meaning}. Det læses af programmet.`;
  const spec = open.rules.signalSpecs.get(kind);
  if (spec === undefined) return undefined;
  const meaning = spec.meaning === undefined ? "" : `: ${spec.meaning.trim()}`;
  return [
    `Signalet „${kind}“${meaning}`,
    `Mønstre: ${some(spec.patterns)}.`,
    ...spec.patterns.slice(0, 4).flatMap((pattern) => formsOf(open, pattern) ?? []),
  ].join("\n\n");
}

/** The words of a list with their forms. */
function listHelp(open: OpenRuleFile, name: string): string | undefined {
  const words = open.rules.lists.get(name);
  if (words === undefined) return undefined;
  return [
    `@${name} har ${words.length} ord: ${some(words)}.`,
    ...words.slice(0, 4).flatMap((word) => formsOf(open, word) ?? []),
  ].join("\n\n");
}

function some(words: readonly string[]): string {
  return `${words.slice(0, 12).join(", ")}${words.length > 12 ? " …" : ""}`;
}

/** The key a value stands under, over the number of a list's item. */
export function keyOf(path: readonly string[]): string {
  return path.findLast((part) => !/^\d+$/u.test(part)) ?? "";
}

/** True where words are patterns: under a pattern key, or right in a list or signal. */
export function isPattern({ path }: RuleNode): boolean {
  const key = keyOf(path);
  if (namingKeys.patterns.some((each) => each === key)) return true;
  return (path[0] === "ordlister" || path[0] === "signaler") && path.length <= 3;
}

function valueHelp(open: OpenRuleFile, node: RuleNode): string | undefined {
  const { text, path } = node;
  if (text === undefined) return undefined;
  const key = keyOf(path);
  if (key === "kriterium") {
    const criterion = open.rules.criteria.get(text);
    return criterion && `${criterion.title}. ${criterion.why}`;
  }
  if (namingKeys.signals.some((each) => each === key)) return signalHelp(open, text);
  if (namingKeys.sections.some((each) => each === key)) {
    const section = open.rules.sections.find(({ kind }) => kind === text);
    return section && `Afsnittet ${section.title}. Kendes også på: ${section.aliases.join(", ")}.`;
  }
  return isPattern(node) ? formsOf(open, text) : undefined;
}

function formsOf(open: OpenRuleFile, pattern: string): string | undefined {
  const words = patternForms({ pattern }, open.lexicon).map(
    ({ word, forms }) => `„${word}“ finder ${[...new Set(forms)].slice(0, 24).join(", ")}.`,
  );
  const lists = (pattern.match(/@[\p{L}\p{N}-]+/gu) ?? []).map((name) => {
    const list = open.rules.lists.get(name.slice(1));
    return list === undefined
      ? `Der er ingen ordliste, der hedder ${name}.`
      : `${name} har ${list.length} ord: ${list.slice(0, 12).join(", ")}${list.length > 12 ? " …" : ""}.`;
  });
  const told = [...words, ...lists];
  return told.length === 0 ? undefined : told.join("\n\n");
}
