import { expect, test } from "vitest";
import { rulesWith } from "../../../server/src/rules/defaultRules.ts";
import { resolveLayers } from "../../../server/src/rules/layers/resolveLayers.ts";

const root = "file:///skole";
const own = `${root}/.underretning/regler.yaml`;

async function resolve(text: string, files: Readonly<Record<string, string>> = {}) {
  const asked: string[] = [];
  const result = await resolveLayers(
    [{ path: own, text }],
    root,
    async (path) => {
      asked.push(path);
      return files[path];
    },
    async (folder) => {
      asked.push(folder);
      return Object.keys(files).filter((path) => path.slice(0, path.lastIndexOf("/")) === folder);
    },
  );
  return { ...result, asked, messages: result.problems.map(({ message }) => message).join("\n") };
}

test("what is built on comes before what builds on it, by layer", async () => {
  const { sources, messages } = await resolve("bygger-på: [indbygget, ../kommune/regler.yaml]\n", {
    [`${root}/kommune/regler.yaml`]: "lag: kommune\nbygger-på: faelles.yaml\n",
    [`${root}/kommune/faelles.yaml`]: "lag: kommune\n",
  });
  expect(messages).toBe("");
  expect(sources.map(({ path, layer }) => [path.slice(root.length + 1), layer])).toEqual([
    ["kommune/faelles.yaml", "municipality"],
    ["kommune/regler.yaml", "municipality"],
    [".underretning/regler.yaml", "team"],
  ]);
});

test.each([
  "../../andet/regler.yaml",
  "../../../etc/x.yaml",
  "/etc/x.yaml",
  "https://eksempel.dk/regler.yaml",
  "file:///etc/x.yaml",
  "..\\\\..\\\\x.yaml",
  "%2e%2e/%2e%2e/x.yaml",
  "../.ssh",
  "../.env",
  "~/regler.yaml",
  "pakke:../../andet",
  "pakke:https://eksempel.dk",
  "pakke:@x/../../y",
])("%s is never asked for", async (name) => {
  const { asked, messages } = await resolve(`bygger-på: "${name}"\n`);
  expect(asked).toEqual([]);
  expect(messages).toContain("ligger uden for mappen");
});

test.each([
  ["a folder", "../kommune", `${root}/kommune`],
  ["a package", "pakke:kommunens-regler", `${root}/node_modules/kommunens-regler`],
  ["a package with a scope", "pakke:@kommune/regler", `${root}/node_modules/@kommune/regler`],
  [
    "a package by its path",
    "../node_modules/kommunens-regler/regler.yaml",
    `${root}/node_modules/kommunens-regler`,
  ],
])("a municipality's layer may be %s", async (what, name, folder) => {
  const { sources, messages } = await resolve(`bygger-på: "${name}"\n`, {
    [`${folder}/mere.yaml`]: "ordlister: {}\n",
    [`${folder}/regler.yaml`]: "lag: kommune\n",
    [`${folder}/skabeloner/underretning.md`]: "<!-- skabelon\n-->\n",
  });
  expect(messages).toBe("");
  const below = sources.filter(({ layer }) => layer === "municipality");
  expect(below.map(({ path }) => path.slice(folder.length + 1))).toEqual(
    what === "a package by its path"
      ? ["regler.yaml"]
      : ["regler.yaml", "mere.yaml", "skabeloner/underretning.md"],
  );
});

test("`extends` says the same as `bygger-på`, alone or in a list", async () => {
  for (const text of ["extends: ../k.yaml\n", "extends: [indbygget, ../k.yaml]\n"]) {
    const { sources } = await resolve(text, { [`${root}/k.yaml`]: "lag: kommune\n" });
    expect(sources.map(({ layer }) => layer)).toEqual(["municipality", "team"]);
  }
});

test("what a file says of its layer is no problem when its entries are read", () => {
  const text = "lag: team\nbygger-på: indbygget\nextends: indbygget\n";
  const { problems } = rulesWith([{ path: own, text }]);
  expect(problems.filter(({ file }) => file === own)).toEqual([]);
});

test("a folder without rules is a problem", async () => {
  expect((await resolve("bygger-på: ../tom\n")).messages).toContain("ingen regler.yaml");
});

test("files in a ring are a problem, and are read once", async () => {
  const other = `${root}/.underretning/b.yaml`;
  const { sources, messages } = await resolve("bygger-på: b.yaml\n", {
    [other]: "bygger-på: regler.yaml\n",
  });
  expect(messages).toContain("går i ring");
  expect(sources).toHaveLength(2);
});

test("a missing file and an unknown layer are problems", async () => {
  const { messages } = await resolve("bygger-på: væk.yaml\nlag: national\n");
  expect(messages).toContain('"væk.yaml" findes ikke');
  expect(messages).toContain('"national" er ikke et lag');
});
