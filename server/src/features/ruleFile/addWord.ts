import { type RuleNode, ruleNodes } from "../../rules/file/ruleNodes.ts";
import { createLineTable } from "../../text/lineTable.ts";
import type { Span } from "../../text/span.ts";

/** Text to put in at an offset of a rule file. */
export interface Addition {
  readonly at: number;
  readonly text: string;
}

/** How a word is put into one word list of a rule file, in the way the list is written; `shared` lists are added to. */
export function addWord(file: string, list: string, word: string, shared: boolean): Addition {
  const nodes = ruleNodes(file);
  const own = at(nodes, ["ordlister", list]);
  const added = at(nodes, ["ordlister", list, "tilføj"]);
  const known = added ?? own;
  if (known !== undefined) return into(file, nodes, known, word);
  const entry = shared ? `{tilføj: [${quoted(word)}]}` : `[${quoted(word)}]`;
  const lists = at(nodes, ["ordlister"]);
  const first = nodes.find(({ path }) => path.length === 2 && path[0] === "ordlister");
  if (lists === undefined || first?.key === undefined) {
    const before = file === "" || file.endsWith("\n") ? "" : "\n";
    return { at: file.length, text: `${before}ordlister:\n  ${list}: ${entry}\n` };
  }
  return { at: first.key.start, text: `${list}: ${entry}\n${indentOf(file, first.key)}` };
}

/** Behind the last word of a list, whichever way the list is written. */
function into(file: string, nodes: readonly RuleNode[], known: RuleNode, word: string): Addition {
  const items = nodes.filter(
    ({ path }) => path.length === known.path.length + 1 && isBelow(path, known.path),
  );
  const last = items.at(-1);
  const inBrackets = file[known.span.start] === "[";
  if (last === undefined) {
    const isEmpty = inBrackets || known.text === "";
    const inside = { at: known.span.start + (inBrackets ? 1 : 0), text: quoted(word) };
    return isEmpty && inBrackets ? inside : { at: endOf(file, known.span), text: `/${word}` };
  }
  if (inBrackets) return { at: last.span.end, text: `, ${quoted(word)}` };
  return { at: endOf(file, last.span), text: `\n${indentOf(file, last.span)}- ${quoted(word)}` };
}

function at(nodes: readonly RuleNode[], path: readonly string[]): RuleNode | undefined {
  return nodes.find(
    (node) =>
      node.path.length === path.length && isBelow(node.path, path) && node.span !== node.key,
  );
}

function isBelow(path: readonly string[], above: readonly string[]): boolean {
  return above.every((part, index) => path[index] === part);
}

function endOf(file: string, { start, end }: Span): number {
  return start + file.slice(start, end).trimEnd().length;
}

/** The blanks that a line begins with before a key or the dash of an item. */
function indentOf(file: string, { start }: Span): string {
  const from = file.lastIndexOf("\n", start - 1) + 1;
  const column = createLineTable(file).positionAt(start).character;
  const dash = file.slice(from, start).lastIndexOf("- ");
  return " ".repeat(dash >= 0 ? dash : column);
}

/** A word as YAML takes it. */
function quoted(word: string): string {
  return /^\p{L}[\p{L}\p{N} -]*$/u.test(word) && !/^(?:ja|nej|true|false|null)$/iu.test(word)
    ? word
    : JSON.stringify(word);
}
