import { expect, test } from "vitest";
import { draft, underretning } from "./underretning.ts";

test("a named file is always a draft, and findings do not make a failure", async () => {
  const { code, json } = await underretning(["check", "--format", "json", "noter.md"], {
    "noter.md": draft,
  });
  expect(code).toBe(0);
  const start = draft.indexOf("[[");
  expect(json()).toMatchObject({
    version: 1,
    files: [{ path: "noter.md", contexts: { abuse: false } }],
  });
  expect(json().files[0].findings).toContainEqual(
    expect.objectContaining({
      criterion: "leftover-placeholder",
      scope: "span",
      start,
      end: draft.indexOf("]]") + 2,
      range: { start: { line: 2, character: 18 }, end: { line: 2, character: 30 } },
    }),
  );
});

test("in a folder only what looks like a draft is read, unless all is asked for", async () => {
  const files = {
    "m/README.md": draft,
    "m/underretning-a.md": draft,
    "m/kladder/b.md": draft,
    "m/.git/underretning-c.md": draft,
    "m/underretning.docx": draft,
  };
  const paths = async (...more: string[]) =>
    (await underretning(["check", "--format=json", ...more, "m"], files))
      .json()
      .files.map(({ path }: { path: string }) => path);
  expect(await paths()).toEqual(["m/kladder/b.md", "m/underretning-a.md"]);
  expect(await paths("--all")).toEqual(["m/README.md", "m/kladder/b.md", "m/underretning-a.md"]);
});

test("what cannot be read is said, the rest is read, and the exit code tells", async () => {
  const files = { "a.md": draft, "b.md": { problem: "Filen er ikke gemt i tegnsættet UTF-8." } };
  const { code, out, err } = await underretning(["check", "a.md", "b.md", "c.md"], files);
  expect(code).toBe(2);
  expect(out).toContain("a.md");
  expect(err).toContain("b.md: Filen er ikke gemt i tegnsættet UTF-8.");
  expect(err).toContain("c.md: Filen eller mappen findes ikke.");
});

test.each([
  [["--fail-on", "fejl"], 0],
  [["--fail-on", "warning"], 1],
  [["--fail-on", "hint", "--severity", "fejl"], 1],
])("%j gives exit code %i", async (options, expected) => {
  const { code } = await underretning(["check", ...options, "a.md"], { "a.md": draft });
  expect(code).toBe(expected);
});

test.each([
  [["check"], /Skriv, hvilke filer/],
  [["check", "--format", "xml", "a.md"], /--format kan være pretty, json eller sarif, ikke "xml"/],
  [["check", "--today", "31-12-2026", "a.md"], /--today skal være en dato/],
  [["check", "--today", "2026-02-30", "a.md"], /--today skal være en dato/],
  [["check", "--severity"], /Der mangler noget efter --severity/],
  [["check", "--hurtigt"], /Kender ikke --hurtigt/],
  [["tjek"], /Kender ikke "tjek"/],
  [[], /Brug: underretning/],
])("%j is refused in plain Danish", async (args, message) => {
  const { code, err } = await underretning(args, { "a.md": draft });
  expect(code).toBe(2);
  expect(err).toMatch(message);
});

test("text may come from standard input", async () => {
  const { code, json } = await underretning(["check", "--format", "json"], {}, draft);
  expect(code).toBe(0);
  expect(json().files[0]).toMatchObject({ path: "-" });
});

test.each(["json", "sarif", "pretty"])(
  "--no-text keeps the draft's words out of %s",
  async (format) => {
    const words =
      "Solvej Kragelund kommer tit for sent, sidst [[kragetur?]]. Mor siger »Solvej er træt«.";
    const files = { "a.md": `# Underretning\n\n${words}\n` };
    const { out } = await underretning(["check", "--format", format, "--no-text", "a.md"], files);
    expect(out).not.toMatch(/Solvej|kragetur/);
    const sarif = await underretning(["check", "--format", "sarif", "a.md"], files);
    expect(sarif.out).not.toMatch(/Solvej|kragetur/);
  },
);

test("sarif counts lines and columns from 1", async () => {
  const { json } = await underretning(["check", "--format", "sarif", "a.md"], { "a.md": draft });
  const results: { properties: { criterion: string } }[] = json().runs[0].results;
  const found = results.find(({ properties }) => properties.criterion === "leftover-placeholder");
  expect(found).toMatchObject({
    locations: [
      {
        physicalLocation: { region: { startLine: 3, startColumn: 19, endLine: 3, endColumn: 31 } },
      },
    ],
  });
});

test("a long run says how far it has come", async () => {
  const files = Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`${at}.md`, draft]));
  const { err } = await underretning(["check", ...Object.keys(files)], files);
  expect(err).toMatch(/Læst \d af 6 filer …/);
});

test("an empty file is read and called empty; the report never grades", async () => {
  const { code, out } = await underretning(["check", "tom.md"], { "tom.md": "" });
  expect(code).toBe(0);
  expect(out).toContain("Filen er tom.");
  expect(out).not.toMatch(/godkendt|bestået|fejlfri|karakter/i);
});

test("offsets count a byte order mark, as the file does", async () => {
  const { json } = await underretning(["check", "--format", "json", "a.md"], {
    "a.md": `\ufeff${draft}`,
  });
  const findings: { criterion: string; start: number }[] = json().files[0].findings;
  const found = findings.find(({ criterion }) => criterion === "leftover-placeholder");
  expect(found?.start).toBe(draft.indexOf("[[") + 1);
});

test("a team's broken rule file is told of by line, and the draft is read all the same", async () => {
  const files = { "m/underretning.md": draft, "m/.underretning/regler.yaml": "regler: [\n  - {" };
  const { code, err, json } = await underretning(
    ["check", "--format", "json", "m/underretning.md"],
    files,
  );
  expect(code).toBe(0);
  expect(err).toMatch(/regler\.yaml, linje \d+: /);
  expect(json().files[0].findings).not.toEqual([]);
});
