import { type Hover, type HoverParams, MarkupKind } from "vscode-languageserver";
import { patternForms } from "../../danish/phrases.ts";
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
  const told = onKey && Object.hasOwn(keyHelp, name) ? keyHelp[name] : valueHelp(open, node);
  if (told === undefined) return null;
  const span = onKey ? key : node.span;
  return {
    range: rangeOf(open.lines, span),
    contents: { kind: MarkupKind.Markdown, value: escapeMarkdown(told) },
  };
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
  if (namingKeys.signals.some((each) => each === key))
    return open.rules.signalKinds.has(text) ? `Signalet „${text}“ kan læses i kladden.` : undefined;
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
