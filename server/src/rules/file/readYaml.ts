import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { Span } from "../../text/span.ts";
import type { Problem, RuleSource } from "../problem.ts";
import { builtYaml, isBuilt } from "./builtYaml.ts";
import { tooDeep } from "./nesting.ts";

/** Limits for files that anybody may have written. */
export const limits = { characters: 250_000, depth: 12, nodes: 60_000, problems: 50 } as const;

/** A rule file as plain data, with the place of every value in the text. */
export interface YamlData {
  readonly value: unknown;
  readonly text: string;
  /** Place of the value at a path of keys and indices; of the nearest parent that exists when it does not. */
  spanAt(path: readonly PropertyKey[]): Span;
  /** Place of the key itself. */
  keySpanAt(path: readonly PropertyKey[], key: string): Span;
}

/** What to do about a rule file that nobody could oversee. */
export const tooLarge =
  "Filen er for stor: en regelfil har højst 250.000 tegn. Del den op i flere filer i samme mappe.";

/** Reads YAML without ever throwing: no aliases, no tags of its own, limits on size, depth and number of nodes. */
export function readYaml(source: RuleSource): { data: YamlData | undefined; problems: Problem[] } {
  if (isBuilt(source)) return { data: builtYaml(source), problems: [] };
  const fail = (message: string, span: Span): Problem => ({
    file: source.path,
    span,
    message,
    severity: "error",
  });
  const top = { start: 0, end: Math.min(source.text.length, 1) };
  if (source.text.length > limits.characters)
    return { data: undefined, problems: [fail(tooLarge, top)] };
  const deep = tooDeep(source.text);
  if (deep !== undefined)
    return {
      data: undefined,
      problems: [fail("Her er der for mange lag inden i hinanden.", deep)],
    };
  const document = parseDocument(source.text, {
    lineCounter: new LineCounter(),
    prettyErrors: false,
    uniqueKeys: false,
    schema: "core",
    merge: false,
  });
  const problems = document.errors
    .slice(0, limits.problems)
    .map((error) =>
      fail(danishSyntaxMessage(error.code), { start: error.pos[0], end: error.pos[1] }),
    );
  if (document.contents === null) return { data: undefined, problems };
  const bad = firstForbidden(document.contents);
  if (bad !== undefined)
    return { data: undefined, problems: [...problems, fail(bad.message, spanOf(bad.node) ?? top)] };
  problems.push(
    ...repeatedKeys(document.contents)
      .slice(0, limits.problems)
      .map((key) => fail("Nøglen står her to gange: behold den ene.", spanOf(key) ?? top)),
  );
  return {
    data: {
      value: document.toJS({ maxAliasCount: 0 }),
      text: source.text,
      ...places(document.contents, top, source.text),
    },
    problems,
  };
}

function places(root: Node, top: Span, text: string): Pick<YamlData, "spanAt" | "keySpanAt"> {
  const walk = (path: readonly PropertyKey[]) => {
    let node: unknown = root;
    let span = spanOf(root) ?? top;
    for (const key of path) {
      node = child(node, key);
      span = spanOf(node) ?? span;
    }
    return { node, span };
  };
  return {
    spanAt: (path) => withoutEnd(walk(path).span, text),
    keySpanAt: (path, key) => {
      const { node, span } = walk(path);
      const pair = isMap(node) ? node.items.find((item) => keyText(item.key) === key) : undefined;
      return spanOf(pair?.key) ?? span;
    },
  };
}

/** A group of lines reaches to the next one's first word; the blanks between are no part of it. */
function withoutEnd({ start, end }: Span, text: string): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

function child(node: unknown, key: PropertyKey): unknown {
  if (isSeq(node)) return node.items[Number(key)];
  if (isMap(node)) return node.items.find((item) => keyText(item.key) === String(key))?.value;
  return undefined;
}

function keyText(key: unknown): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}

function spanOf(node: unknown): Span | undefined {
  if (!isScalar(node) && !isMap(node) && !isSeq(node) && !isAlias(node)) return undefined;
  const range = node.range;
  return range ? { start: range[0], end: range[1] } : undefined;
}

interface Forbidden {
  readonly node: unknown;
  readonly message: string;
}

function firstForbidden(root: Node): Forbidden | undefined {
  let count = 0;
  const stack: { node: unknown; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, depth } = next;
    count += 1;
    if (count > limits.nodes) return { node: root, message: "Filen rummer for mange indgange." };
    const bad = forbidden(node, depth);
    if (bad !== undefined) return bad;
    for (const inner of children(node)) stack.push({ node: inner, depth: depth + 1 });
  }
  return undefined;
}

/** Keys that stand in one group before; the reader's own check takes quadratic time. */
function repeatedKeys(root: Node): readonly unknown[] {
  const found: unknown[] = [];
  const stack: unknown[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isMap(node)) {
      const seen = new Set<string | undefined>();
      for (const { key } of node.items) {
        const text = keyText(key);
        if (seen.has(text)) found.push(key);
        seen.add(text);
      }
    }
    stack.push(...children(node));
  }
  return found;
}

function forbidden(node: unknown, depth: number): Forbidden | undefined {
  if (depth > limits.depth) return { node, message: "Her er der for mange lag inden i hinanden." };
  if (isAlias(node))
    return { node, message: "Henvisninger med * kan ikke bruges i regelfiler: skriv ordene ud." };
  if (!isMap(node)) return undefined;
  const key = node.items.map((item) => item.key).find((each) => keyText(each) === "__proto__");
  return key === undefined ? undefined : { node: key, message: "Den nøgle kan ikke bruges her." };
}

function children(node: unknown): readonly unknown[] {
  if (isSeq(node)) return node.items;
  return isMap(node) ? node.items.map((item) => item.value) : [];
}

function danishSyntaxMessage(code: string): string {
  if (code === "TAB_AS_INDENT") return "Linjen er rykket ind med tabulator: brug mellemrum.";
  if (code === "BAD_INDENT")
    return "Indrykningen passer ikke: stil linjen under dem, den hører sammen med.";
  if (code === "MISSING_CHAR")
    return "Der mangler et tegn, fx et kolon efter nøglen eller et slut-anførselstegn.";
  return "Linjen kan ikke læses. Se efter kolon, indrykning og anførselstegn.";
}
