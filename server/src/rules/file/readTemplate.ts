import type { RuleSource } from "../problem.ts";
import { doctypes } from "../vocabulary.ts";
import type { Gathered } from "./gathered.ts";

/**
 * Reads a template: Markdown after a head of `<!-- skabelon … -->` with `titel:`, `type:` and `mistanke: ja|nej`
 * lines. The id is the file's name.
 */
export function readTemplate(source: RuleSource, gathered: Gathered): void {
  const match = /^\s*<!--\s*skabelon\b([\s\S]*?)-->\r?\n?/u.exec(source.text);
  const id = (source.path.split("/").at(-1) ?? source.path).replace(/\.md$/u, "");
  if (match === null) {
    gathered.problems.push({
      file: source.path,
      span: { start: 0, end: Math.min(1, source.text.length) },
      message:
        "En skabelon begynder med <!-- skabelon --> med titel:, type: og mistanke: på hver sin linje.",
      severity: "error",
    });
    return;
  }
  const value = (key: string) =>
    new RegExp(`^\\s*${key}:\\s*(.*)$`, "mu").exec(match[1] ?? "")?.[1]?.trim() ?? "";
  if (source.layer !== "national" && value("i-brug") === "nej") return;
  const type = value("type");
  const doctype = Object.entries(doctypes).find((names) => names.includes(type))?.[1];
  if (doctype === undefined) {
    gathered.problems.push({
      file: source.path,
      span: { start: match.index, end: match[0].length },
      message: `Skriv, hvad skabelonen er til, på linjen type: ${Object.keys(doctypes).join(", ")}.`,
      severity: "error",
    });
    return;
  }
  if (source.layer !== "national" && value("mistanke") === "ja") {
    gathered.problems.push({
      file: source.path,
      span: { start: match.index, end: match[0].length },
      message:
        "Skabelonen til mistanke er fælles for hele landet og låst. Skriv mistanke: nej, hvis den skal bruges uden mistanke.",
      severity: "error",
    });
    return;
  }
  gathered.templates.set(id, {
    id,
    title: value("titel") || id,
    doctype,
    suspicion: value("mistanke") === "ja" ? "yes" : "no",
    text: source.text.slice(match[0].length),
  });
}
