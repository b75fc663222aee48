import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import type { Span } from "../../text/span.ts";
import { tooDeep } from "./nesting.ts";
import { limits } from "./readYaml.ts";

/** One value of a rule file, for the editor: where it stands, what it is called, its words when it is a single value. */
export interface RuleNode {
  readonly path: readonly string[];
  readonly span: Span;
  /** The key it stands under; undefined for items of a list. */
  readonly key: Span | undefined;
  readonly text: string | undefined;
}

/** Every value of a rule file from the outside in; nothing for a file that is too large or too deep to be one. */
export function ruleNodes(text: string): readonly RuleNode[] {
  if (text.length > limits.characters || tooDeep(text) !== undefined) return [];
  const { contents } = parseDocument(text, {
    prettyErrors: false,
    uniqueKeys: false,
    merge: false,
  });
  const nodes: RuleNode[] = [];
  const stack: Waiting[] = [{ node: contents, path: [], key: undefined }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, path, key } = next;
    const span = spanOf(node) ?? key;
    if (span === undefined || nodes.length > limits.nodes) continue;
    nodes.push({ path, span, key, text: isScalar(node) ? String(node.value ?? "") : undefined });
    if (path.length <= limits.depth) stack.push(...inside(node, path));
  }
  return nodes.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

interface Waiting {
  readonly node: unknown;
  readonly path: readonly string[];
  readonly key: Span | undefined;
}

function inside(node: unknown, path: readonly string[]): readonly Waiting[] {
  if (isSeq(node))
    return node.items.map((item, index) => ({
      node: item,
      path: [...path, String(index)],
      key: undefined,
    }));
  if (!isMap(node)) return [];
  return node.items.map(({ key, value }) => ({
    node: value,
    path: [...path, isScalar(key) ? String(key.value) : ""],
    key: spanOf(key),
  }));
}

/** The innermost value at an offset, or the one whose key stands there. */
export function nodeAt(nodes: readonly RuleNode[], offset: number): RuleNode | undefined {
  const holds = ({ start, end }: Span) => start <= offset && offset <= end;
  return (
    nodes.findLast(({ key }) => key !== undefined && holds(key)) ??
    nodes.findLast(({ span, path }) => path.length > 0 && holds(span))
  );
}

function spanOf(node: unknown): Span | undefined {
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return undefined;
  const range = node.range;
  return range ? { start: range[0], end: range[1] } : undefined;
}
