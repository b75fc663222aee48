import type { Part } from "./parts.ts";

/** Text that shows as it is written in HTML. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/"/gu, "&quot;");
}

/** A whole page for printing: no script, nothing fetched, no colour that carries meaning. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>
body { font: 12pt/1.5 Georgia, "Times New Roman", serif; max-width: 42em; margin: 2em auto; padding: 0 1em; color: #000; background: #fff; }
h1, h2, h3, h4, h5, h6 { font-family: Arial, Helvetica, sans-serif; line-height: 1.25; break-after: avoid; margin: 1.4em 0 0.4em; }
h1 { font-size: 18pt; } h2 { font-size: 14pt; } h3, h4, h5, h6 { font-size: 12pt; }
p, li, td { orphans: 2; widows: 2; } p { margin: 0 0 0.7em; }
table { border-collapse: collapse; margin: 0 0 0.7em; } td { border: 1px solid #666; padding: 0.2em 0.6em; vertical-align: top; }
blockquote { margin: 0 0 0.7em; padding-left: 1em; border-left: 3px solid #666; }
ul { margin: 0 0 0.7em; padding-left: 1.4em; list-style: none; }
@page { margin: 2cm; }
</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** The parts of a text as HTML, without the page around them. */
export function bodyHtml(parts: readonly Part[]): string {
  let html = "";
  parts.forEach((part, index) => {
    const same = (other: Part | undefined) => other?.type === part.type;
    const opens = !same(parts[index - 1]);
    const closes = !same(parts[index + 1]);
    if (part.type === "item")
      html += `${opens ? "<ul>\n" : ""}${item(part)}${closes ? "</ul>\n" : ""}`;
    else if (part.type === "row")
      html += `${opens ? "<table>\n" : ""}${row(part.cells)}${closes ? "</table>\n" : ""}`;
    else html += `${whole(part)}\n`;
  });
  return html;
}

function whole(part: Exclude<Part, { readonly type: "item" | "row" }>): string {
  const text = escapeHtml(part.text).replace(/\n/gu, "<br>\n");
  if (part.type === "heading") return `<h${part.level}>${text}</h${part.level}>`;
  return part.type === "quote" ? `<blockquote>${text}</blockquote>` : `<p>${text}</p>`;
}

function item({ depth, mark, text }: Extract<Part, { readonly type: "item" }>): string {
  const shown = mark === "-" ? "•" : mark;
  return `<li style="margin-left: ${(depth - 1) * 1.4}em">${shown} ${escapeHtml(text).replace(/\n/gu, "<br>\n")}</li>\n`;
}

function row(cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join("")}</tr>\n`;
}
