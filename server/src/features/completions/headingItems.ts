import { type CompletionItem, CompletionItemKind } from "vscode-languageserver";
import { templateSections } from "../../rules/fixes/sectionInsertion.ts";
import { isSuspicion } from "../draftFacts.ts";
import type { OpenDraft } from "../openFile.ts";
import { rangeOf } from "../ranges.ts";
import type { CompletionPlace } from "./linePrefix.ts";

/** Sections that ask about parents or child: never offered under suspicion. */
const delicate: ReadonlySet<string> = new Set(["child", "parents", "consent", "wishes"]);

/** The sections the fitting template has and the draft lacks, heading and fields, in the template's order. */
export function headingItems(
  open: OpenDraft,
  { lineStart, offset, before }: CompletionPlace,
): CompletionItem[] {
  const { doctype } = open.lint.contexts;
  const suspicion = isSuspicion(open) ? "yes" : "no";
  const template = open.rules.templates.find(
    (each) => each.doctype === doctype && each.suspicion === suspicion,
  );
  if (template === undefined) return [];
  const there = new Set(open.draft.sections.map(({ kind }) => kind));
  const range = rangeOf(open.draft.lines, { start: lineStart, end: offset });
  return templateSections(open.rules, template)
    .filter(({ kind }) => kind !== undefined && !there.has(kind))
    .filter(({ kind }) => suspicion === "no" || !delicate.has(kind ?? ""))
    .map(({ text }, index) => {
      const heading = /^#+ (.*)/u.exec(text)?.[1] ?? "";
      return {
        label: `## ${heading}`,
        kind: CompletionItemKind.Struct,
        detail: "Afsnit med felter, der skal udfyldes",
        filterText: `${before}${heading}`,
        sortText: String(index).padStart(3, "0"),
        textEdit: { range, newText: `${text.trim()}\n` },
      };
    });
}
