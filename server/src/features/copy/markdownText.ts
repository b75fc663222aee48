import type { Part } from "./parts.ts";

/** The parts of a text as Markdown again, with nothing in it that the writer did not see. */
export function markdownText(parts: readonly Part[]): string {
  let text = "";
  parts.forEach((part, index) => {
    const before = parts[index - 1];
    const tight = before?.type === part.type && (part.type === "item" || part.type === "row");
    text += index === 0 ? "" : tight ? "\n" : "\n\n";
    text += line(part);
    if (part.type === "row" && before?.type !== "row")
      text += `\n${part.cells.map(() => "| --- ").join("")}|`;
  });
  return text === "" ? "" : `${text}\n`;
}

function line(part: Part): string {
  if (part.type === "heading") return `${"#".repeat(part.level)} ${flat(part.text)}`;
  if (part.type === "row") return `| ${part.cells.map(flat).join(" | ")} |`;
  if (part.type === "quote") return part.text.replace(/^/gmu, "> ");
  if (part.type !== "item") return part.text;
  const indent = "  ".repeat(part.depth - 1);
  const mark = part.mark === "☒" ? "- [x]" : part.mark === "☐" ? "- [ ]" : part.mark;
  return `${indent}${mark} ${part.text.replace(/\n/gu, `\n${indent}  `)}`;
}

function flat(text: string): string {
  return text.replace(/\s*\n\s*/gu, " ");
}
