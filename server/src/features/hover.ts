import { type Hover, type HoverParams, MarkupKind } from "vscode-languageserver";
import { describeRule, type RuleDescription } from "../rules/describeRule.ts";
import type { Finding } from "../rules/finding.ts";
import type { Layer } from "../rules/rule.ts";
import { cover } from "../text/span.ts";
import { isSuspicion } from "./draftFacts.ts";
import { escapeMarkdown } from "./markdown.ts";
import type { OpenDraft } from "./openFile.ts";
import { offsetOf, rangeOf, touches } from "./ranges.ts";
import { readingHover } from "./readings/readingHover.ts";
import { mayBeOff } from "./switchOff.ts";

/** A heading may lack a dozen things; their messages stand beside the card in any case. */
const mostCards = 3;

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
  const told = here.slice(0, mostCards).map((finding) => card(open, finding));
  const cards = reading ? [...told, reading.text] : told;
  return {
    range: rangeOf(open.draft.lines, span),
    contents: { kind: MarkupKind.Markdown, value: cards.join("\n\n---\n\n") },
  };
}

function card(open: OpenDraft, finding: Finding): string {
  const rule = describeRule(open.rules, finding.ruleId);
  if (!rule) return `**${escapeMarkdown(finding.message)}**`;
  const { title, why, source, examples } = rule;
  // Examples tell everyday stories, talks with parents among them: no model for a draft under suspicion.
  const held = isSuspicion(open);
  const parts = [
    `**${escapeMarkdown(title)}**`,
    `*Hvorfor:* ${escapeMarkdown(why)}`,
    !held && examples.bad && `*I stedet for:* ${escapeMarkdown(examples.bad.trim())}`,
    !held && examples.good && `*Skriv fx:* ${escapeMarkdown(examples.good.trim())}`,
    source && `*Kilde:* ${escapeMarkdown(source)}`,
    `*Regel:* ${escapeMarkdown(origin(rule))}`,
    mayBeOff(open, finding) && switchOffLine,
  ];
  return parts.filter(Boolean).join("\n\n");
}

/** Stands in a card whose finding may be switched off; an editor with links can make it one. */
export const switchOffLine = "Slå fra her (med begrundelse): brug lyspæren.";

const layers: Readonly<Record<Layer, string>> = {
  national: "følger med programmet",
  municipality: "kommunens",
  institution: "institutionens",
  team: "jeres egen",
  personal: "din egen",
};

/** Which rule decided, where it stands, who answers for it, and where a later layer has changed it. */
function origin(rule: RuleDescription): string {
  const { id, layer, file, line, owner, reviewed, changed } = rule;
  const parts = [
    `${id} (${layers[layer]})`,
    `${file}, linje ${line}`,
    owner !== undefined && `ejer: ${owner}`,
    reviewed !== undefined && `gennemset ${reviewed}`,
    changed && `ændret i ${changed.file}, linje ${changed.line} (${layers[changed.layer]})`,
  ];
  return parts.filter(Boolean).join(" · ");
}
