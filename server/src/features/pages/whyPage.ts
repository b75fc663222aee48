import type { Finding } from "../../rules/finding.ts";
import { severityNames } from "../../rules/handbook/handbook.ts";
import type { Rule } from "../../rules/rule.ts";
import { overlaps, type Span } from "../../text/span.ts";
import { isSuspicion } from "../draftFacts.ts";
import { oneLine } from "../excerpt.ts";
import { escapeMarkdown } from "../markdown.ts";
import type { OpenDraft } from "../openFile.ts";
import { touches } from "../ranges.ts";
import { decidedAt } from "./decidedAt.ts";
import { type Page, type Piece, pageOf } from "./page.ts";
import { signalLines, wordLines } from "./readLines.ts";
import { lookedAt, type RuleLook } from "./ruleLooks.ts";

/**
 * "Hvorfor (ikke) markeret?": how the words are read, which rules looked at them, what they found and what excused it.
 * Rules that are held back in the draft are counted, never named.
 */
export function whyPage(open: OpenDraft, span: Span): Page {
  const here = findingsAt(open, span);
  const { passed, held } = lookedAt(open, span);
  const words = quote(open, span);
  const title =
    here.length > 0 ? `Hvorfor er ${words} markeret?` : `Hvorfor er ${words} ikke markeret?`;
  const off = open.lint.suppressed.filter((finding) => overlaps(finding.span, span));
  return pageOf([
    [`# ${title}`],
    ...part(
      "Fund her",
      here.flatMap((finding) => findingLines(open, finding)),
    ),
    ...part(
      "Slået fra af en bemærkning i kladden",
      off.flatMap((finding) => offLines(open, finding)),
    ),
    ...part(
      "Regler, der så på ordene og lod dem være",
      passed.flatMap((look) => lookLines(open, look)),
    ),
    ...(here.length + passed.length + off.length === 0 ? [[""], [nobody(open)]] : []),
    ...(held ? [[""], [heldBack(open)]] : []),
    ...part("Sådan er ordene læst", [...wordLines(open, span), ...signalLines(open, span)]),
    [""],
    ["Nogle regler læser hele kladden på én gang, fx om der står en dato. De er ikke med her."],
  ]);
}

/** The findings whose marks hold or meet the words; those of the draft as a whole are no answer about words. */
export function findingsAt(open: OpenDraft, span: Span): readonly Finding[] {
  return open.lint.findings.filter(
    (finding) => finding.scope === "span" && touches(finding.span, span),
  );
}

function quote(open: OpenDraft, { start, end }: Span): string {
  const words = oneLine(open.draft.text.slice(start, end), 60);
  return words === "" ? "det her" : `„${escapeMarkdown(words)}“`;
}

/** What is said of some words, then a line of its own with the rule and who decided it. */
type Told = readonly (readonly Piece[])[];

function findingLines(open: OpenDraft, finding: Finding): Told {
  const words = escapeMarkdown(oneLine(finding.message, 400));
  const rule = open.rules.rules.find(({ id }) => id === finding.ruleId);
  return [[`- ${severityNames[finding.severity]}: ${words}`], ...ruleLine(open, rule)];
}

function ruleLine(open: OpenDraft, rule: Rule | undefined): Told {
  if (rule === undefined) return [];
  return [[`  Regel ${escapeMarkdown(rule.id)}: `, ...decidedAt(open.rules, rule)]];
}

function offLines(open: OpenDraft, { ruleId, criterion }: Finding): Told {
  const title = open.rules.criteria.get(criterion)?.title ?? ruleId;
  const rule = open.rules.rules.find(({ id }) => id === ruleId);
  return [[`- ${escapeMarkdown(title)}`], ...ruleLine(open, rule)];
}

function lookLines(open: OpenDraft, { rule, words, reason }: RuleLook): Told {
  return [[`- „${escapeMarkdown(oneLine(words, 60))}“: ${reason}`], ...ruleLine(open, rule)];
}

function nobody(open: OpenDraft): string {
  const own =
    open.team === undefined
      ? ""
      : " Vil I have en, så markér ordene, og vælg „Lav en regel af dette“.";
  return `Ingen regel, der taler i denne kladde, ser efter netop de ord.${own}`;
}

function heldBack(open: OpenDraft): string {
  return isSuspicion(open)
    ? "Noget holdes tilbage her, fordi der er tegn på mistanke i kladden. Hvad det er, vises ikke."
    : "Noget holdes tilbage her, fordi kladden ser ud til at haste.";
}

function part(title: string, lines: readonly (readonly Piece[])[]): readonly (readonly Piece[])[] {
  return lines.length === 0 ? [] : [[""], [`## ${title}`], [""], ...lines];
}
