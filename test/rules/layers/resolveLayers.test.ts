import { expect, test } from "vitest";
import { resolveLayers } from "../../../server/src/rules/layers/resolveLayers.ts";

const root = "file:///skole";
const own = `${root}/.underretning/regler.yaml`;

async function resolve(text: string, files: Readonly<Record<string, string>> = {}) {
  const asked: string[] = [];
  const result = await resolveLayers([{ path: own, text }], root, async (path) => {
    asked.push(path);
    return files[path];
  });
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
  "../.ssh/id",
])("%s is never asked for", async (name) => {
  const { asked, messages } = await resolve(`bygger-på: "${name}"\n`);
  expect(asked).toEqual([]);
  expect(messages).toContain("ligger uden for mappen");
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
