import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionParams,
} from "vscode-languageserver";
import { keyHelp } from "../../rules/file/keyHelp.ts";
import { keysAt, namingKeys, valueWords } from "../../rules/file/ruleWords.ts";
import { offsetOf, rangeOf } from "../ranges.ts";
import type { OpenRuleFile } from "./openRuleFile.ts";

/** Keys at the start of a line, and behind a key the words that may stand there; read from indentation, so that a half-written line is no hindrance. */
export function ruleCompletion(open: OpenRuleFile, params: CompletionParams): CompletionItem[] {
  const offset = offsetOf(open.lines, params.position);
  const start = open.text.lastIndexOf("\n", offset - 1) + 1;
  const line = open.text.slice(start, offset);
  const list = /@([\p{L}\p{N}-]*)$/u.exec(line);
  if (list !== null)
    return items(
      open,
      [...open.rules.lists.keys()],
      offset - (list[1]?.length ?? 0),
      offset,
      listText(open),
    );
  const above = groupsAbove(open.text.slice(0, start), line);
  const value = /^\s*(?:- )?([\p{L}-]+):\s+(?:.*[[,]\s*)?"?([\p{L}\p{N}-]*)$/u.exec(line);
  const item = /^\s*- "?([\p{L}\p{N}-]*)$/u.exec(line);
  const key = value?.[1] ?? (item === null ? undefined : above.at(-1));
  const words = key === undefined ? [] : wordsFor(open, key);
  const typed = value?.[2] ?? item?.[1] ?? /[\p{L}-]*$/u.exec(line)?.[0] ?? "";
  if (words.length > 0) return items(open, words, offset - typed.length, offset, wordText(open));
  if (value !== null) return [];
  const path = above.length === 1 && above[0] === "regler" ? ["regler", "0"] : above;
  return items(open, keysAt(path), offset - typed.length, offset, (word) => keyHelp[word], ": ");
}

/** The keys whose groups a line stands in, outermost first; a list item counts by the place of its words. */
function groupsAbove(text: string, line: string): string[] {
  let indent = indentOf(line.trim() === "" ? `${line}x` : line);
  const groups: string[] = [];
  for (const above of text.split("\n").reverse()) {
    const key = /^(\s*(?:- )?)([\p{L}\p{N}_-]+):/u.exec(above);
    if (key === null) continue;
    const at = (key[1] ?? "").length;
    if (at >= indent) continue;
    indent = above.trimStart().startsWith("- ") ? at - 1 : at;
    groups.unshift(key[2] ?? "");
    if (indent <= 0) break;
  }
  if (groups[0] === "regler" && groups.length > 1 && groups[1] !== "0") groups.splice(1, 0, "0");
  return groups;
}

function indentOf(line: string): number {
  return /^\s*(?:- )?/u.exec(line)?.[0].length ?? 0;
}

function wordsFor(open: OpenRuleFile, key: string): readonly string[] {
  if (namingKeys.criteria.some((each) => each === key)) return [...open.rules.criteria.keys()];
  if (namingKeys.signals.some((each) => each === key))
    return [...open.rules.signalKinds].filter((kind) => !kind.startsWith("regel:"));
  if (namingKeys.sections.some((each) => each === key))
    return open.rules.sections.map(({ kind }) => kind);
  return Object.hasOwn(valueWords, key) ? (valueWords[key] ?? []) : [];
}

function wordText(open: OpenRuleFile): (word: string) => string | undefined {
  return (word) =>
    open.rules.criteria.get(word)?.title ??
    open.rules.sections.find(({ kind }) => kind === word)?.title;
}

function listText(open: OpenRuleFile): (word: string) => string | undefined {
  return (word) => open.rules.lists.get(word)?.slice(0, 12).join(", ");
}

function items(
  open: OpenRuleFile,
  words: readonly string[],
  start: number,
  end: number,
  help: (word: string) => string | undefined,
  after = "",
): CompletionItem[] {
  const range = rangeOf(open.lines, { start, end });
  return words.map((word) => {
    const documentation = help(word);
    return {
      label: word,
      kind: after === "" ? CompletionItemKind.Value : CompletionItemKind.Property,
      textEdit: { range, newText: `${word}${after}` },
      ...(documentation === undefined ? {} : { documentation }),
    };
  });
}
