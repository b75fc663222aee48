import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readDraft } from "../../server/src/draft/readDraft.ts";
import { builtinRules } from "../../server/src/rules/defaultRules.ts";
import { lint } from "../../server/src/rules/lint.ts";

const folder = new URL("../../../shared/eval/drafts/", import.meta.url);
const today = { year: 2026, month: 11, day: 22 };

test("no rule throws on the annotated drafts", () => {
  if (!existsSync(folder)) {
    console.log("skipped: ../shared/eval/drafts is absent");
    return;
  }
  const ruleSet = builtinRules();
  const missed: string[] = [];
  const broken: string[] = [];
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".md"))) {
    const text = readFileSync(new URL(name, folder), "utf8");
    const gold = JSON.parse(readFileSync(new URL(name.replace(".md", ".json"), folder), "utf8"));
    const { contexts } = lint(readDraft(text, ruleSet.vocabulary), ruleSet, {
      today,
      onRuleError: (id, error) => broken.push(`${id}: ${error}`),
    });
    for (const id of ["abuse", "honour", "acute"] as const)
      if (contexts[id].on !== gold.contexts[id])
        (gold.contexts[id] ? missed : []).push(`${name} ${id}`);
    if (process.env["EVAL_MISSES"])
      console.log(
        name,
        contexts.doctype === gold.contexts.doctype ? "" : `DOCTYPE ${contexts.doctype}`,
        ...(["abuse", "honour", "acute"] as const).map(
          (id) => `${id} ${contexts[id].on}/${gold.contexts[id]}`,
        ),
        ...(["abuse", "honour", "acute"] as const).flatMap((id) =>
          contexts[id].on && !gold.contexts[id]
            ? contexts[id].evidence.map(
                ({ span }) => `NOISE ${id}: ${text.slice(span.start, span.end)}`,
              )
            : [],
        ),
      );
  }
  expect(broken).toEqual([]);
  if (missed.length > 0) console.log("contexts missed:", missed.join(", "));
});
