import { expect, test } from "vitest";
import { readDraft } from "../../../server/src/draft/readDraft.ts";
import { builtinRules } from "../../../server/src/rules/defaultRules.ts";
import { lint } from "../../../server/src/rules/lint.ts";

const ruleSet = builtinRules();

/** The words of a draft that one criterion marks. */
function marked(criterion: string, body: string): readonly string[] {
  const text = `# Underretning om Noah\n\nDato: 4. april 2025\n\n${body}\n`;
  const { findings } = lint(readDraft(text, ruleSet.vocabulary), ruleSet, {
    today: { year: 2025, month: 4, day: 4 },
  });
  return findings
    .filter((finding) => finding.criterion === criterion)
    .map(({ span }) => text.slice(span.start, span.end));
}

test.each([
  ["an event opened by a vague time", "Forleden væltede han et bord.", 1],
  ["a weekday that may be any", "En torsdag gemte han sig bag døren.", 1],
  ["an event in the perfect", "Han har også sparket en lærer.", 1],
  ["an episode shares its time", "Den 3. marts væltede han et bord. Han løb ud.", 0],
  ["a habit ends the episode", "Den 3. marts græd han. Han råber tit. Han væltede et bord.", 1],
  ["a heading holds the time", "### 3. marts\n\nHan væltede et bord.", 0],
  ["a list item without its child", "Noah i klassen:\n\n- væltede et bord", 1],
  ["a habit", "Han vælter altid bordet.", 0],
  ["a good moment", "En dag hjalp han en lille dreng.", 0],
  ["words of another", "Mor fortalte den 3. marts, at han en dag sparkede hende.", 0],
  ["far back", "Han slog sin søster, da han var lille.", 0],
])("observation without time: %s", (_, body, count) => {
  expect(marked("observation-without-time", body)).toHaveLength(count);
});

test.each([
  ["told in the perfect", "Vi har talt med mor om det.", 1],
  ["a dated talk", "Den 3. marts talte vi med mor.", 0],
  ["the past tense shares the time", "Den 3. marts kom mor. Vi sagde til mor, at han er træt.", 0],
  ["the perfect stands alone", "Den 3. marts kom mor. Lederen har ringet til far.", 1],
  ["a parent by name", "Mor hedder Sandra Holm. Vi har sagt til Sandra, at han er træt.", 1],
  ["the child by name", "Vi har talt med Noah om det.", 0],
  ["no talk at all", "Vi har ikke talt med far.", 0],
  ["about the report itself", "Vi har sagt til mor, at vi sender en underretning.", 0],
])("dialogue without date: %s", (_, body, count) => {
  expect(marked("dialogue-without-date", body)).toHaveLength(count);
});
