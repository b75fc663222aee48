import { type Hover, type HoverParams, MarkupKind } from "vscode-languageserver";
import type { Finding } from "../rules/finding.ts";
import { cover } from "../text/span.ts";
import { escapeMarkdown } from "./markdown.ts";
import type { OpenDraft } from "./openFile.ts";
import { offsetOf, rangeOf, touches } from "./ranges.ts";
import { readingHover } from "./readings/readingHover.ts";
import { ruleCard } from "./ruleCard.ts";

/**
 * The card over a finding: what is asked and why, a short example, the source. The message itself is the diagnostic's.
 * With colours on it also tells why the words were read as they were.
 */
export function hover(open: OpenDraft, params: HoverParams): Hover | null {
  const offset = offsetOf(open.draft.lines, params.position);
  const here = open.lint.findings.filter(({ span }) =>
    touches(span, { start: offset, end: offset }),
  );
  const reading = readingHover(open, offset);
  const first = here[0]?.span ?? reading?.span;
  if (!first) return null;
  const span = here.reduce((all, finding) => cover(all, finding.span), first);
  const cards = [...here.map((finding) => card(open, finding)), ...(reading ? [reading.text] : [])];
  return {
    range: rangeOf(open.draft.lines, span),
    contents: { kind: MarkupKind.Markdown, value: cards.join("\n\n---\n\n") },
  };
}

function card(open: OpenDraft, finding: Finding): string {
  const rule = ruleCard(open.rules, finding.ruleId);
  const parts = [
    `**${escapeMarkdown(rule?.title ?? finding.message)}**`,
    rule?.why && `*Hvorfor:* ${escapeMarkdown(rule.why)}`,
    rule?.bad && `*I stedet for fx:* ${escapeMarkdown(rule.bad)}`,
    rule?.good && `*skriv fx:* ${escapeMarkdown(rule.good)}`,
    rule?.source && `*Kilde:* ${escapeMarkdown(rule.source)}`,
  ];
  return parts.filter(Boolean).join("\n\n");
}
