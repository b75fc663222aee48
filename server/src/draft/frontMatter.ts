import type { Span } from "../text/span.ts";
import type { Field, FrontMatter } from "./draft.ts";
import { type Line, lineAt } from "./scan/line.ts";

const entry = /^(["']?)([\p{L}\p{N}_](?:[^:\n]|:(?=\S)){0,60}?)\1[ \t]*:(?=[ \t]|$)/u;

/** Reads the entries of front matter that begins at `start` and ends before `end`. Never throws. */
export function readFrontMatter(
  text: string,
  start: number,
  end: number,
  closed: boolean,
): FrontMatter {
  const entries: Field[] = [];
  let problem: FrontMatter["problem"];
  const lines = yamlLines(text, start, end, closed);
  for (const line of lines) {
    const content = text.slice(line.first, line.end);
    if (content === "" || content.startsWith("#")) continue;
    const match = entry.exec(content);
    if (line.column === 0 && match !== null) entries.push(readEntry(text, line, match));
    else if (entries.length > 0 && (line.column > 0 || /^-(?:[ \t]|$)/.test(content)))
      extend(text, entries, line);
    else problem ??= brokenLine(text, line);
  }
  if (!closed) problem ??= unclosed(start);
  return { span: { start, end: trimmedEnd(text, start, end) }, entries, problem };
}

function yamlLines(text: string, start: number, end: number, closed: boolean): readonly Line[] {
  const lines: Line[] = [];
  for (let at = start; at < end; ) {
    const line = lineAt(text, at);
    lines.push(line);
    at = line.next;
  }
  return lines.slice(1, closed ? -1 : undefined);
}

function readEntry(text: string, line: Line, match: RegExpExecArray): Field {
  const label = match[2] ?? "";
  const labelStart = line.first + (match[1]?.length ?? 0);
  const after = line.first + match[0].length;
  const valueSpan = findValue(text, after, line.end);
  return {
    label: label.trim(),
    labelSpan: { start: labelStart, end: labelStart + label.trim().length },
    value: text.slice(valueSpan.start, valueSpan.end),
    valueSpan,
    origin: "frontMatter",
    block: undefined,
  };
}

/** The value without blanks around it, quotes, and a comment after it. */
function findValue(text: string, after: number, end: number): Span {
  const raw = text.slice(after, end);
  const quoted = /^\s*(["'])((?:(?!\1).)*)\1\s*(?:#.*)?$/u.exec(raw);
  if (quoted?.[2] !== undefined) {
    const start = after + raw.indexOf(quoted[1] ?? "") + 1;
    return { start, end: start + quoted[2].length };
  }
  const value = raw.replace(/(?:^|\s)#.*$/u, "").trim();
  if (value === "") return { start: after, end: after };
  const start = after + raw.indexOf(value);
  return { start, end: start + value.length };
}

/** A list or an indented line goes on with the value of the entry before it. */
function extend(text: string, entries: Field[], line: Line): void {
  const last = entries[entries.length - 1];
  if (last === undefined) return;
  const item = /^-[ \t]+/.exec(text.slice(line.first, line.end))?.[0].length ?? 0;
  const part = findValue(text, line.first + item, line.end);
  const folded = /^[|>][-+]?$/.test(last.value) ? "" : last.value;
  const value =
    folded === ""
      ? text.slice(part.start, part.end)
      : `${folded}\n${text.slice(part.start, part.end)}`;
  const start = folded === "" ? part.start : last.valueSpan.start;
  entries[entries.length - 1] = { ...last, value, valueSpan: { start, end: part.end } };
}

function brokenLine(text: string, line: Line): FrontMatter["problem"] {
  const words = text.slice(line.first, Math.min(line.end, line.first + 40));
  return {
    span: { start: line.first, end: line.end },
    message: `Linjen »${words}« i felterne øverst kan ikke læses. Skriv hver linje som »felt: værdi«, for eksempel »dato: 3. februar 2026«.`,
  };
}

function unclosed(start: number): FrontMatter["problem"] {
  return {
    span: { start, end: start + 3 },
    message:
      "Felterne øverst mangler en afsluttende linje med »---«. Sæt »---« på en linje for sig selv efter det sidste felt.",
  };
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}
