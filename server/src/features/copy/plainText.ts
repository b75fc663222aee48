import type { Part } from "./parts.ts";

/** Plain text for a form: a blank line between paragraphs, list items one to a line, table rows with ": " or " | ". */
export function plainText(parts: readonly Part[]): string {
  let text = "";
  parts.forEach((part, index) => {
    const before = parts[index - 1];
    const tight = before?.type === part.type && (part.type === "item" || part.type === "row");
    text += index === 0 ? "" : tight || before?.type === "heading" ? "\n" : "\n\n";
    text += line(part);
  });
  return text === "" ? "" : `${text}\n`;
}

function line(part: Part): string {
  if (part.type === "row") return row(part.cells);
  if (part.type === "quote") return part.text.replace(/^/gmu, "> ");
  if (part.type !== "item") return part.text;
  const indent = "  ".repeat(part.depth - 1);
  return `${indent}${part.mark} ${part.text.replace(/\n/gu, `\n${indent}  `)}`;
}

function row(cells: readonly string[]): string {
  const flat = cells.map((cell) => cell.replace(/\s*\n\s*/gu, " "));
  const [label = "", value = ""] = flat;
  if (flat.length !== 2) return flat.join(" | ");
  return value === "" ? label : `${label.replace(/:$/u, "")}: ${value}`;
}
