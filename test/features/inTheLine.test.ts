import { expect, test } from "vitest";
import { codeLenses } from "../../server/src/features/codeLenses.ts";
import { hover } from "../../server/src/features/hover.ts";
import { inlayHints } from "../../server/src/features/inlayHints.ts";
import type { OpenDraft } from "../../server/src/features/openFile.ts";
import { readingKinds, readings } from "../../server/src/features/readings/readings.ts";
import { semanticTokens } from "../../server/src/features/readings/semanticTokens.ts";
import { caret, fullView, openDraft, uri } from "./openDraft.ts";

const textDocument = { uri };

/** The text with each hint in braces where it stands. */
function withHints(open: OpenDraft): string {
  const { lines, text } = open.draft;
  const range = { start: { line: 0, character: 0 }, end: lines.positionAt(text.length) };
  const hints = inlayHints(open, { textDocument, range }).map(({ position, label }) => ({
    at: lines.offsetAt(position),
    label: String(label),
  }));
  return [...hints]
    .sort((a, b) => b.at - a.at)
    .reduce((shown, { at, label }) => `${shown.slice(0, at)}{${label}}${shown.slice(at)}`, text);
}

test("a relative date gets its calendar date, a date its weekday, a grade its usual age", () => {
  const open = openDraft(
    "# Underretning\n\nDato: 12. marts 2026\n\nI mandags græd Emil i 2. klasse. Den 3. marts 2026 og tirsdag den 10. marts sov han.\n",
  );
  const shown = withHints(open);
  expect(shown).toContain("I mandags{9/3} græd");
  expect(shown).toMatch(/2\. klasse\{\d+-\d+ år\}/);
  expect(shown).toMatch(/3\. marts 2026\{tirsdag\} og/);
  expect(shown).toContain("tirsdag den 10. marts sov");
});

test("nothing stands in the line when it is turned off", () => {
  const quiet = { ...fullView, hints: false, overview: false, colours: false, review: false };
  const open = openDraft("# Underretning\n\n## Forløb\n\nI går kom Emil.\n", quiet);
  expect(withHints(open)).toBe(open.draft.text);
  expect(codeLenses(open)).toEqual([]);
  expect(semanticTokens(open, { textDocument }).data).toEqual([]);
});

test("a section tells what it holds and what a reader will look for", () => {
  const open = openDraft(
    "# Underretning\n\nDato: 12. marts 2026\n\n## Observationer\n\nMandag den 9. marts sagde Emil: »Jeg vil ikke.« Tirsdag den 10. marts kom han [[hvornår?]].\n",
  );
  const titles = codeLenses(open).map(({ command }) => command?.title);
  expect(titles).toContain("2 dateringer · 1 citat · 1 felt at udfylde");
});

test("under suspicion a section tells only what it holds", () => {
  const open = openDraft(
    "# Underretning\n\n## Barnets egne ord\n\nI går sagde Emil: »Min far slår mig.«\n\n## Forældrenes syn\n\nMor.\n",
  );
  expect(
    codeLenses(open)
      .map(({ command }) => command?.title)
      .join(),
  ).not.toMatch(/intet|ingen/);
});

const read =
  "# Underretning\n\nDen 9. marts 2026 græd Emil. Vi vurderer, at han er bange. Han sagde: »Jeg\nvil ikke hjem.«\n";

test("colours never overlap, stay within their lines and follow the reading", () => {
  const open = openDraft(read);
  const { data } = semanticTokens(open, { textDocument });
  let [line, character, end] = [0, 0, 0];
  const painted: [string, string][] = [];
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0] = data.slice(at, at + 4);
    line += down;
    character = down === 0 ? character + right : right;
    if (down === 0) expect(character).toBeGreaterThanOrEqual(end);
    end = character + length;
    const { start, end: lineEnd } = open.draft.lines.lineSpan(line);
    expect(start + end).toBeLessThanOrEqual(lineEnd);
    painted.push([readingKinds[type] ?? "", open.draft.text.slice(start + character, start + end)]);
  }
  expect(painted).toContainEqual(["citat", "vil ikke hjem.«"]);
  expect(
    painted.some(([kind, words]) => kind === "vurdering" && words.includes("Vi vurderer")),
  ).toBe(true);
  expect(painted.some(([kind, words]) => kind === "tid" && words.includes("9. marts"))).toBe(true);
});

test("a hover says why words were read so, and every reading has a reason", () => {
  const { open, ...params } = caret(read.replace("vurderer", "vurd⟦erer"));
  expect(JSON.stringify(hover(open, params))).toContain("Læst som vurdering");
  for (const { why } of readings(open)) expect(why).toMatch(/^Læst som .*\.$/);
});

test("in review the evidence of each criterion stands behind its words, and what is switched off", () => {
  const open = openDraft(
    "# Underretning om Emil\n\nDato: 12. marts 2026\n\nDen 9. marts 2026 græd Emil længe i garderoben.\n\n<!-- underretning-slå-fra: vague-frequency | aftalt -->\nHan sover ofte i timen.\n",
    { ...fullView, hints: false, review: true },
  );
  expect(withHints(open)).toMatch(/9\. marts 2026\{← .*Mindst én dateret iagttagelse/);
  expect(withHints(open)).toContain("{← slået fra: Løs hyppighed}");
});
