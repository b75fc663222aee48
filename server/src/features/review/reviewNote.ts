import { longDate } from "../../danish/dateWords.ts";
import { adviceOf } from "../advice/advice.ts";
import { type ChecklistRow, checklist } from "../checklist/checklist.ts";
import { escapeHtml, page } from "../copy/page.ts";
import { excerpt } from "../excerpt.ts";
import { escapeMarkdown } from "../markdown.ts";
import type { OpenDraft } from "../openFile.ts";
import { reasonOf } from "./reasonOf.ts";

/** A review as a note to keep or hand over. */
export interface ReviewNote {
  readonly markdown: string;
  readonly html: string;
}

interface Line {
  readonly level: 1 | 2 | 3 | "item" | "text";
  readonly text: string;
}

/** The note of a draft. Words of the draft stand in it only when `excerpts` is asked for; else lines by number. */
export function reviewNote(open: OpenDraft, excerpts: boolean): ReviewNote {
  const { families, areas, notices } = checklist(open);
  const lines: readonly Line[] = [
    { level: 1, text: "Gennemgang" },
    { level: 2, text: longDate(open.today) },
    { level: "text", text: frame },
    ...notices.map((text): Line => ({ level: "text", text })),
    ...families.flatMap((family) => familyLines(family, excerpts)),
    ...(areas.length === 0 ? [] : [{ level: 2, text: "Områder, kladden fortæller om" } as const]),
    ...areas.map((row): Line => ({ level: "item", text: `${row.title}: ${row.standingText}` })),
    ...adviceLines(open),
    ...decisionLines(open, excerpts),
  ];
  const html = page("Gennemgang", lines.map(lineHtml).join("\n"));
  return { markdown: `${lines.map(lineMarkdown).join("\n")}\n`, html };
}

const frame =
  "Noten er en læsehjælp. Intet i den er et krav i loven, og intet i den er en grund til at vente med at sende.";

function familyLines(family: ChecklistRow, excerpts: boolean): readonly Line[] {
  const rows = family.rows.filter(({ standing }) => standing !== "not-relevant");
  if (rows.length === 0) return [];
  return [
    { level: 2, text: `${family.title}: ${family.standingText}` },
    ...rows.map((row): Line => ({ level: "item", text: rowText(row, excerpts) })),
  ];
}

function rowText(
  { title, standingText, findings, evidence }: ChecklistRow,
  excerpts: boolean,
): string {
  const places = [
    ...findings.map(({ range, text, message }) =>
      excerpts ? `${place(range.start.line)} »${text}« – ${message}` : place(range.start.line),
    ),
    ...evidence.map(({ range, text }) =>
      excerpts
        ? `bygger på ${place(range.start.line)} »${text}«`
        : `bygger på ${place(range.start.line)}`,
    ),
  ];
  return [`${title}: ${standingText}`, ...new Set(places)].join("; ");
}

function place(line: number): string {
  return `linje ${line + 1}`;
}

function adviceLines(open: OpenDraft): readonly Line[] {
  const advice = adviceOf(open);
  if (advice.length === 0) return [];
  return [
    { level: 2, text: "Råd" },
    ...advice.map(({ remark, body, answers }): Line => {
      const told = [body, ...answers.map((each) => `svar: ${each}`)].join("; ");
      return { level: "item", text: `${place(remark.start.line)}: ${told}` };
    }),
  ];
}

/** What was switched off, and the reason given for it. */
function decisionLines(open: OpenDraft, excerpts: boolean): readonly Line[] {
  const { suppressed } = open.lint;
  if (suppressed.length === 0) return [];
  return [
    { level: 2, text: "Slået fra med en grund" },
    ...suppressed.map((finding): Line => {
      const title = open.rules.criteria.get(finding.criterion)?.title ?? finding.criterion;
      const shown = excerpts ? ` »${excerpt(open, finding.span).text}«` : "";
      const line = open.draft.lines.positionAt(finding.span.start).line;
      return {
        level: "item",
        text: `${title}, ${place(line)}${shown}: ${reasonOf(open, finding)}`,
      };
    }),
  ];
}

function lineMarkdown({ level, text }: Line): string {
  const words = escapeMarkdown(text);
  if (level === "item") return `- ${words}`;
  return level === "text" ? `\n${words}\n` : `\n${"#".repeat(level)} ${words}\n`;
}

function lineHtml({ level, text }: Line): string {
  const words = escapeHtml(text);
  if (level === "item") return `<p>• ${words}</p>`;
  return level === "text" ? `<p>${words}</p>` : `<h${level}>${words}</h${level}>`;
}
