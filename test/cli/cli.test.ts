import { expect, test } from "vitest";
import type { Content, Host } from "../../server/src/cli/host.ts";
import { run } from "../../server/src/cli/run.ts";

const draft = "# Underretning\n\nEmil kom for sent [[hvornår?]] i uge 12.\n";

/** Runs the command line on files that exist only here: path to text, or to why there is none. */
async function underretning(
  args: readonly string[],
  files: Readonly<Record<string, string | { problem: string }>> = {},
  input?: string,
) {
  let out = "";
  let err = "";
  let clock = 0;
  const host: Host = {
    today: () => ({ year: 2026, month: 11, day: 22 }),
    clock: () => (clock += 600),
    kindOf: async (path) => {
      if (path in files) return "file";
      return Object.keys(files).some((file) => file.startsWith(`${path}/`)) ? "folder" : "missing";
    },
    list: async (folder) => {
      const below = Object.keys(files).filter((file) => file.startsWith(`${folder}/`));
      const names = new Map(
        below.map((file) => {
          const [name = "", ...rest] = file.slice(folder.length + 1).split("/");
          return [name, rest.length > 0 ? ("folder" as const) : ("file" as const)];
        }),
      );
      return [...names].map(([name, kind]) => ({ name, kind }));
    },
    read: async (path): Promise<Content> => {
      const found = files[path];
      if (found === undefined) return { problem: "Filen findes ikke." };
      return typeof found === "string" ? { text: found } : found;
    },
    readInput: async () => (input === undefined ? undefined : { text: input }),
    print: (text) => {
      out += text;
    },
    tell: (text) => {
      err += text;
    },
    serve: async () => undefined,
    readData: async () => undefined,
    version: "test",
  };
  const code = await run(host, args);
  return { code, out, err, json: () => JSON.parse(out) };
}

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

const ruleFile = (words: string) =>
  `regler:\n  - id: min-regel\n    slags: ordlyd\n    kriterium: vague-frequency\n    besked: Hej\n    mønstre: [${words}]\n    eksempler:\n      - dårligt: "Han ⟦hopper⟧ på stolen."\n`;

test("rules test tells which example fails and fails with it", async () => {
  const files = { "godt.yaml": ruleFile("hoppe"), "skidt.yaml": ruleFile("løbe") };
  const good = await underretning(["rules", "test", "--coverage", "godt.yaml"], files);
  expect(good).toMatchObject({ code: 0 });
  expect(good.out).toContain("min-regel: mangler et eksempel med godt");
  expect(good.out).not.toContain("intet dårligt eksempel viser");
  const more = { "mere.yaml": ruleFile("hoppe, =gynge") };
  const thin = await underretning(["rules", "test", "--coverage", "mere.yaml"], more);
  expect(thin.out).toContain("Mønstre, som intet dårligt eksempel viser:\n  min-regel: „=gynge“");
  const bad = await underretning(["rules", "test", "skidt.yaml"], files);
  expect(bad.code).toBe(1);
  expect(bad.out).toContain(
    "skidt.yaml:8: Overset: reglen skulle finde „hopper“, men fandt intet.",
  );
  expect((await underretning(["rules", "test", "væk.yaml"], files)).code).toBe(2);
});

test("a folder stands for the team's rules in it, and the folder one stands in needs no name", async () => {
  const files = {
    ".underretning/regler.yaml": `bygger-på: ../kommune\n${ruleFile("hoppe")}`,
    ".underretning/skabeloner/underretning.md":
      "<!-- skabelon\ntitel: Vores\ntype: underretning\nmistanke: nej\n-->\n# Vores\n",
    "kommune/regler.yaml": "lag: kommune\ntelefon: 70 20 30 40\n",
    "skole/.underretning/regler.yaml": ruleFile("løbe"),
  };
  const here = await underretning(["rules", "test"], files);
  expect(here).toMatchObject({ code: 0, err: "" });
  expect(here.out).toContain("1 regler i brug med 1 eksempler. 0 eksempler består ikke.");
  expect((await underretning(["rules", "test", "skole"], files)).code).toBe(1);
  const { out } = await underretning(["rules", "docs"], files);
  expect(out).toContain("Bestemt af: teamet (.underretning/regler.yaml)");
});

test("rules schema writes what other YAML editors complete from", async () => {
  const { out } = await underretning(["rules", "schema"]);
  const schema = JSON.parse(out);
  expect(schema.properties.regler.description).toContain("Jeres egne regler");
  expect(JSON.stringify(schema)).toContain('"enum":["fejl","advarsel","oplysning","hint"]');
});

test("rules diff tells what a draft gets more and less", async () => {
  const files = {
    "gammel.yaml": ruleFile("hoppe"),
    "ny.yaml": "ordlister: {}\n",
    "kladde.md": "# Underretning\n\nEmil hopper.\n",
  };
  const less = await underretning(["rules", "diff", "gammel.yaml", "ny.yaml", "kladde.md"], files);
  expect(less.out).toBe("min-regel: +0 -1\n  - kladde.md:3 Emil „hopper“.\n");
  const more = await underretning(["rules", "diff", "ny.yaml", "gammel.yaml", "kladde.md"], files);
  expect(more.out).toBe("min-regel: +1 -0\n  + kladde.md:3 Emil „hopper“.\n");
  const none = await underretning(["rules", "diff", "ny.yaml", "ny.yaml", "kladde.md"], files);
  expect(none.out).toBe("Ændringen gør ingen forskel i de kladder.\n");
});

test("rules docs holds every rule in force, as Markdown and as a page without network", async () => {
  const files = { "godt.yaml": ruleFile("hoppe") };
  const { out } = await underretning(["rules", "docs", "godt.yaml"], files);
  for (const word of ["### min-regel", "### sammenhæng-vold", "Bestemt af: teamet (godt.yaml)"])
    expect(out).toContain(word);
  const page = (await underretning(["rules", "docs", "--html"], files)).out;
  expect(page).toContain('type="search"');
  expect(page).not.toMatch(/(?:src|href)=/);
});
