import { describe, expect, test } from "vitest";
import { draftFacts } from "../../server/src/features/draftFacts.ts";
import {
  sectionInsertion,
  templateSections,
} from "../../server/src/rules/fixes/sectionInsertion.ts";
import { applyEdits } from "../../server/src/text/edit.ts";
import { openDraft } from "./openDraft.ts";

describe("a missing section goes where the template has it", () => {
  const rules = openDraft("").rules;
  const cases = rules.templates.flatMap((template) => {
    const sections = templateSections(rules, template);
    return sections
      .slice(1)
      .flatMap(({ kind, text }) =>
        kind === undefined ? [] : [[`${template.id}: ${kind}`, template, kind, text] as const],
      );
  });
  const order = (text: string) => text.match(/^## .*/gmu);

  test.each(cases)("%s", (_, template, kind, section) => {
    const without = template.text.replace(section, "");
    const head = `---\ntype: ${template.doctype}\nmistanke: ${template.suspicion === "yes" ? "ja" : "nej"}\n---\n`;
    const open = openDraft(head + without);
    const edit = sectionInsertion(draftFacts(open), kind);
    if (open.lint.contexts.doctype !== template.doctype || edit === undefined) return;
    expect(order(applyEdits(open.draft.text, [edit]))).toEqual(order(template.text));
  });

  test("also among headings that are all of the first level", () => {
    const text = "# Observationer\n\nHan græd.\n\n# Vores vurdering\n\nHan er ked af det.\n";
    const edit = sectionInsertion(draftFacts(openDraft(text)), "parents");
    expect(applyEdits(text, edit ? [edit] : []).match(/^#+ .*/gmu)).toEqual([
      "# Observationer",
      "## Forældrenes syn",
      "# Vores vurdering",
    ]);
  });

  test("most sections of most templates can be put back", () => {
    expect(cases.length).toBeGreaterThan(30);
  });
});
