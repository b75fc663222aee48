import type { Edit } from "../../text/edit.ts";
import type { DraftFacts } from "../facts.ts";
import type { RuleSet, Template } from "../ruleSet.ts";

/** One section of a template: its kind and its Markdown, heading line included. */
interface TemplateSection {
  readonly kind: string | undefined;
  readonly text: string;
}

/** Puts a section of the fitting template where it belongs: after the last section that comes before it there. */
export function sectionInsertion(facts: DraftFacts, kind: string): Edit | undefined {
  const template = templateFor(facts);
  if (template === undefined) return undefined;
  const order = templateSections(facts.ruleSet, template);
  const index = order.findIndex((section) => section.kind === kind);
  const wanted = order[index];
  if (wanted === undefined) return undefined;
  const before = new Set(order.slice(0, index).map((section) => section.kind));
  const { sections, text } = facts.draft;
  const last = sections.findLast(
    (section) => section.kind !== undefined && before.has(section.kind),
  );
  const at = last?.span.end ?? endOfStart(facts);
  const gap =
    text.slice(0, at).endsWith("\n\n") || at === 0
      ? ""
      : text.slice(0, at).endsWith("\n")
        ? "\n"
        : "\n\n";
  const tail = at < text.length ? "\n\n" : "\n";
  return { span: { start: at, end: at }, text: `${gap}${wanted.text.trim()}${tail}` };
}

function templateFor(facts: DraftFacts): Template | undefined {
  const suspicion = facts.suspicion ? "yes" : "no";
  return facts.ruleSet.templates.find(
    (template) => template.doctype === facts.doctype && template.suspicion === suspicion,
  );
}

/** Without a section to stand after, it goes to the end of what stands before the first heading, else to the end. */
function endOfStart(facts: DraftFacts): number {
  const { sections, text } = facts.draft;
  return sections.length > 1 ? (sections[0]?.span.end ?? text.length) : text.length;
}

/** The sections of a template in order. */
export function templateSections(ruleSet: RuleSet, template: Template): readonly TemplateSection[] {
  return template.text
    .split(/^(?=#{1,6} )/mu)
    .filter((part) => part.startsWith("#"))
    .map((text) => {
      const heading = /^#+ (.*)/u.exec(text)?.[1] ?? "";
      return { kind: ruleSet.vocabulary(heading), text };
    });
}
