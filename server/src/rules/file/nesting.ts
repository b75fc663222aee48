import type { Span } from "../../text/span.ts";

/** Signs of nesting that no rule file needs; a YAML reader may run out of memory on a thousand of them. */
export const nesting = { brackets: 40, marks: 12, indent: 120, anchors: 40 } as const;

/**
 * The first place where a text is nested deeper than any rule file, found in one pass and without a YAML reader.
 * Brackets inside quotation marks count too: nobody leaves forty of them open.
 */
export function tooDeep(text: string): Span | undefined {
  return openBrackets(text) ?? deepLine(text) ?? anchors(text) ?? commas(text);
}

function openBrackets(text: string): Span | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === "[" || sign === "{") depth += 1;
    else if ((sign === "]" || sign === "}") && depth > 0) depth -= 1;
    if (depth > nesting.brackets) return { start: at, end: at + 1 };
  }
  return undefined;
}

/** Each empty place in a list costs the reader an error that looks back over the others. */
function commas(text: string): Span | undefined {
  const run = /(?:,\s*){20}/u.exec(text);
  return run === null ? undefined : { start: run.index, end: run.index + 1 };
}

/** Anchors serve nothing without aliases, and the reader looks through all of them at each one. */
function anchors(text: string): Span | undefined {
  let count = 0;
  for (const { index } of text.matchAll(/(?<=^|[\s[{,])[&*](?=\S)/gmu)) {
    count += 1;
    if (count > nesting.anchors) return { start: index, end: index + 1 };
  }
  return undefined;
}

function deepLine(text: string): Span | undefined {
  let start = 0;
  for (const line of text.split("\n")) {
    const [lead = ""] = /^(?:[ \t]|[-?:](?=\s))*/.exec(line.slice(0, 400)) ?? [];
    const marks = lead.replace(/\s/g, "").length;
    const isDeep = lead.length > nesting.indent && lead.length < line.trimEnd().length;
    if (marks > nesting.marks || isDeep) return { start, end: start + lead.length };
    start += line.length + 1;
  }
  return undefined;
}
