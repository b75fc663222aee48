import type { Nodes } from "mdast";
import type { Span } from "../../text/span.ts";

/** A stretch of a draft as it is written, and as the Markdown parser is given it; equally long. */
export interface Source {
  readonly text: string;
  readonly masked: string;
}

/** Where a text stands, without the blanks behind it. */
export function textSpanOf(source: Source, node: { readonly position?: Nodes["position"] }): Span {
  const { start, end } = spanOf(node);
  let last = end;
  while (last > start && " \t".includes(source.text.charAt(last - 1))) last--;
  return { start, end: last };
}

/** Where a node stands in its source. */
export function spanOf(node: { readonly position?: Nodes["position"] }): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
