import type { Draft, PlacedBlock } from "../../draft/draft.ts";

/** One piece of a text that is on its way out of the editor, free of Markdown. */
export type Part =
  | { readonly type: "heading"; readonly level: number; readonly text: string }
  | { readonly type: "paragraph" | "quote"; readonly text: string }
  | {
      readonly type: "item";
      /** 1 for the outermost list. */
      readonly depth: number;
      /** "-", "1.", "☐" or "☒". */
      readonly mark: string;
      readonly text: string;
    }
  | { readonly type: "row"; readonly cells: readonly string[] };

/** The blocks of a draft in reading order; `wordsOf` gives what is left of a block's words, undefined to leave it out. */
export function partsOf(
  draft: Draft,
  wordsOf: (block: PlacedBlock) => string | undefined,
): readonly Part[] {
  const parts: Part[] = [];
  let row: { readonly key: string; readonly cells: string[] } | undefined;
  for (const block of draft.blocks) {
    const words = wordsOf(block);
    if (block.kind === "cell") {
      const key = `${block.group} ${draft.lines.positionAt(block.span.start).line}`;
      if (row?.key !== key) {
        row = { key, cells: [] };
        parts.push({ type: "row", cells: row.cells });
      }
      row.cells.push((words ?? "").trim());
    } else if (words !== undefined && words.trim() !== "")
      parts.push(partOf(draft, block, words.trim()));
  }
  return withoutEmpty(parts);
}

function partOf(draft: Draft, block: PlacedBlock, text: string): Part {
  if (block.kind === "heading")
    return { type: "heading", level: draft.sections[block.section]?.level ?? 1, text };
  if (block.kind === "listItem")
    return { type: "item", depth: Math.max(1, block.depth), mark: markOf(draft, block), text };
  return { type: block.kind === "quote" || block.quoted ? "quote" : "paragraph", text };
}

function markOf(draft: Draft, block: PlacedBlock): string {
  if (block.checked !== undefined) return block.checked ? "☒" : "☐";
  const written = draft.text.slice(block.span.start, block.span.start + 12);
  return /^\s*(\d+)[.)]/u.exec(written)?.[1]?.concat(".") ?? "-";
}

/** Rows without words, and headings with nothing below them, say nothing. */
function withoutEmpty(parts: readonly Part[]): readonly Part[] {
  const told = parts.filter(
    (part) => part.type !== "row" || part.cells.some((cell) => cell !== ""),
  );
  return told.filter((part, index) => {
    if (part.type !== "heading") return true;
    const rest = told.slice(index + 1);
    const end = rest.findIndex((other) => other.type === "heading" && other.level <= part.level);
    const below = end < 0 ? rest : rest.slice(0, end);
    return part.level === 1 && index === 0 ? true : below.some(({ type }) => type !== "heading");
  });
}
