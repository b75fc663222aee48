import { expect, test } from "vitest";
import * as z from "zod";
import manifest from "../../package.json" with { type: "json" };
import { serverCommands } from "../../server/src/lsp/commands.ts";
import { features } from "../../server/src/lsp/features.ts";
import { commands as serverCommandNames } from "../../server/src/lsp/protocol.ts";
import { settingsSchema } from "../../server/src/lsp/settings.ts";

/** "kladde.filnavne" of every setting, with its default. */
function leaves(value: unknown, path: string[] = []): [string, unknown][] {
  const isEmpty = JSON.stringify(value) === "{}";
  if (typeof value !== "object" || value === null || Array.isArray(value) || isEmpty)
    return [[path.join("."), value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

test("the manifest contributes exactly the settings the server reads, with the same defaults", () => {
  const contributed = Object.entries(manifest.contributes.configuration.properties).map(
    ([key, property]) => [key.replace(/^underretning\./, ""), property.default],
  );
  expect(Object.fromEntries(contributed)).toEqual(
    Object.fromEntries(leaves(settingsSchema.parse({}))),
  );
});

test("the severities of the manifest are those of the schema", () => {
  const { enum: names } =
    manifest.contributes.configuration.properties["underretning.visning.alvor"];
  for (const alvor of names)
    expect(settingsSchema.parse({ visning: { alvor } }).visning.alvor).toBe(alvor);
  expect(z.toJSONSchema(settingsSchema, { io: "input" })).toBeTruthy();
});

test("every question is answered by one feature only", () => {
  const methods = features.map(({ method }) => method);
  expect(new Set(methods).size).toBe(methods.length);
});

test("every server command is one of the protocol's", () => {
  expect(serverCommands.map(({ name }) => name).sort()).toEqual(
    Object.values(serverCommandNames).sort(),
  );
});

test("nothing is needed when it runs: every package is bundled", () => {
  expect(manifest).not.toHaveProperty("dependencies");
  expect(manifest).not.toHaveProperty("type");
});
