import type { PlacedBlock } from "../../draft/draft.ts";
import type { RuleSet } from "../../rules/ruleSet.ts";

const field = /\[\[[^\][\n]*\]\]/gu;
const hasField = /\[\[[^\][\n]*\]\]/u;

/** What is left of a block when nothing but its filled words may go out; undefined when nothing is. */
export function filledWords(block: PlacedBlock, rules: RuleSet): string | undefined {
  const { text } = block.prose;
  if (!hasField.test(text)) return isGuidance(block, rules) ? undefined : text;
  const lines = text.split("\n").flatMap((line) => filledLine(line, rules));
  return lines.length === 0 ? undefined : lines.join("\n");
}

/** A line whose fields are all that it holds, or whose words are a template's own, says nothing yet. */
function filledLine(line: string, rules: RuleSet): readonly string[] {
  if (!hasField.test(line)) return [line];
  const left = sentences(line)
    .filter((sentence) => !hasField.test(sentence) || !isTemplate(sentence, rules))
    .join("")
    .trim();
  const bare = left.replace(field, "").trim();
  if (bare === "" || /^[\p{P}\s]*$/u.test(bare) || /^[^:]{1,60}:\s*\.?$/u.test(bare)) return [];
  return [left.replace(field, "…").replace(/…\.(?=\s|$)/gu, "…")];
}

/** Cut after an end mark outside brackets; good enough for the short lines of templates. */
function sentences(line: string): readonly string[] {
  return line.match(/(?:\[\[[^\][\n]*\]\]|[^.!?]|[.!?](?!\s))+[.!?]*\s*/gu) ?? [line];
}

function isTemplate(sentence: string, rules: RuleSet): boolean {
  return rules.templates.some(({ text }) => visible(text).includes(sentence.trim()));
}

/** A whole paragraph of a template that tells how to write, and has no field to fill in. */
function isGuidance({ kind, prose }: PlacedBlock, rules: RuleSet): boolean {
  if (kind !== "paragraph") return false;
  return rules.templates.some(({ text }) =>
    visible(text)
      .split(/\n\s*\n/u)
      .some((paragraph) => paragraph.trim() === prose.text.trim() && !hasField.test(paragraph)),
  );
}

function visible(markdown: string): string {
  return markdown.replace(/\*\*|__/gu, "");
}
