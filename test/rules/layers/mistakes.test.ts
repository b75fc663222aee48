import { writeFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { rulesWith } from "../../../server/src/rules/defaultRules.ts";
import { resolveLayers } from "../../../server/src/rules/layers/resolveLayers.ts";
import { readMarks } from "../../../server/src/rules/runExamples.ts";
import { good, mistakes, rule } from "./mistakes.ts";

const root = "/skole";
const path = `${root}/.underretning/regler.yaml`;
const told: string[] = [];

/** MISTAKES=file writes the table of everything tried here and what was said. */
afterAll(() => {
  const file = process.env["MISTAKES"];
  const head = "| Det, der er galt | Linjen | Det, der står under stregen |\n|---|---|---|\n";
  if (file !== undefined) writeFileSync(file, `${head}${told.join("\n")}\n`);
});

async function problemsOf(text: string, files: Readonly<Record<string, string>>) {
  const { sources, problems } = await resolveLayers(
    [{ path, text }],
    root,
    async (name) => files[name],
  );
  const own = rulesWith(sources).problems;
  return [...problems, ...own].filter(({ file }) => file === path);
}

test.each(mistakes.map((mistake) => ({ what: mistake[0], mistake })))(
  "$what",
  async ({ mistake }) => {
    const [what, marked, message, files = {}] = mistake;
    const { text, marks } = readMarks(marked);
    const plain = text.replaceAll("⦅", "⟦").replaceAll("⦆", "⟧");
    const problems = await problemsOf(plain, files);
    const span = marks[0] ?? { start: 0, end: 0 };
    const wanted = problems.find((problem) => problem.message.includes(message));
    if (message === "") return expect(problems).toEqual([]);
    expect(problems.map((problem) => problem.message)).toContainEqual(
      expect.stringContaining(message),
    );
    expect(plain.slice(wanted?.span.start, wanted?.span.end)).toBe(
      plain.slice(span.start, span.end),
    );
    expect(wanted?.message).toMatch(/^[A-ZÆØÅ„“"][\s\S]*[.?]$/u);
    expect(wanted?.message).not.toMatch(
      /undefined|null|Expected|Invalid|expected|string|array|object/u,
    );
    const line = plain.slice(0, span.start).split("\n").length - 1;
    const shown = (plain.split("\n")[line] ?? "").trim().slice(0, 80);
    const cell = (words: string) => words.replaceAll("|", "\\|").replaceAll("\n", " ");
    told.push(`| ${cell(what)} | \`${cell(shown)}\` | ${cell(wanted?.message ?? "")} |`);
  },
);

test("a rule without mistakes has no problems", async () => {
  const text = rule(good).replaceAll("⦅", "⟦").replaceAll("⦆", "⟧");
  expect(await problemsOf(text, {})).toEqual([]);
});
