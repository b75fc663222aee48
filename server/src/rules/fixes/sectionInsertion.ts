import type { Section } from "../../draft/draft.ts";
import type { Edit } from "../../text/edit.ts";
import type { DraftFacts } from "../facts.ts";
import type { RuleSet, Template } from "../ruleSet.ts";

/** One section of a template: its kind and its Markdown, heading line included. */
interface TemplateSection {
  readonly kind: string | undefined;
  readonly title: string;
  readonly text: string;
}

/** Puts a section of the fitting template where it belongs: after the last section that comes before it there. */
export function sectionInsertion(facts: DraftFacts, kind: string): Edit | undefined {
  return newSection(facts, kind, ({ text }) => text.trim());
}

/** Puts a line at the end of a section of this kind; in a new one where the template has it, when there is none. */
export function lineInSection(
  facts: DraftFacts,
  kind: string,
  line: string,
  gap: "\n" | "\n\n" = "\n",
): Edit | undefined {
  const index = facts.sections(kind)[0];
  const section = index === undefined ? undefined : facts.draft.sections[index];
  if (section === undefined)
    return newSection(facts, kind, ({ text }) => `${headingOf(text)}\n\n${line}`);
  const { start, end } = section.span;
  const filled = facts.draft.text.slice(start, end).trimEnd();
  const isBare = section.headingSpan !== undefined && !filled.includes("\n");
  const at = start + filled.length;
  return { span: { start: at, end: at }, text: `${isBare ? "\n\n" : gap}${line}` };
}

function headingOf(section: string): string {
  return section.split("\n", 1)[0] ?? "";
}

function newSection(
  facts: DraftFacts,
  kind: string,
  textOf: (section: TemplateSection) => string,
): Edit | undefined {
  const template = templateFor(facts);
  if (template === undefined) return undefined;
  const order = templateSections(facts.ruleSet, template);
  const index = order.findIndex((section) => section.kind === kind);
  const wanted = order[index];
  if (wanted === undefined) return undefined;
  const at = placeAfter(facts, order.slice(0, index));
  const { text } = facts.draft;
  const before = text.slice(0, at);
  const gap = before.endsWith("\n\n") || at === 0 ? "" : before.endsWith("\n") ? "\n" : "\n\n";
  const tail = at < text.length ? "\n\n" : "\n";
  return { span: { start: at, end: at }, text: `${gap}${textOf(wanted)}${tail}` };
}

/** Behind the last of these sections that the draft has, known by kind or by name. */
function placeAfter(facts: DraftFacts, before: readonly TemplateSection[]): number {
  const known = new Set(before.flatMap(({ kind, title }) => [kind ?? "", title.toLowerCase()]));
  const last = belowTitle(facts).findLast(
    ({ kind, title }) => known.has(kind ?? "-") || known.has(title?.toLowerCase() ?? "-"),
  );
  return last?.span.end ?? endOfStart(facts);
}

function templateFor(facts: DraftFacts): Template | undefined {
  const suspicion = facts.suspicion ? "yes" : "no";
  return facts.ruleSet.templates.find(
    (template) => template.doctype === facts.doctype && template.suspicion === suspicion,
  );
}

/** Without a section to stand after, it goes before the first one below the title, else to the end. */
function endOfStart(facts: DraftFacts): number {
  return belowTitle(facts)[0]?.span.start ?? facts.draft.text.length;
}

/** The sections with a heading; a single heading of the first level is the title of the whole. */
function belowTitle({ draft }: DraftFacts): readonly Section[] {
  const isTitled = draft.sections.filter(({ level }) => level === 1).length === 1;
  return draft.sections.filter(({ level }) => level > (isTitled ? 1 : 0));
}

const known = new WeakMap<Template, readonly TemplateSection[]>();

/** The sections of a template in order, its title left out. */
export function templateSections(ruleSet: RuleSet, template: Template): readonly TemplateSection[] {
  const before = known.get(template);
  if (before !== undefined) return before;
  const sections = template.text
    .split(/^(?=#{1,6} )/mu)
    .filter((part) => part.startsWith("##"))
    .map((text) => {
      const title = headingOf(text).replace(/^#+ /u, "");
      return { kind: ruleSet.vocabulary(title), title, text };
    });
  known.set(template, sections);
  return sections;
}
