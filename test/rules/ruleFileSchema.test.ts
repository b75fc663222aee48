import { expect, test } from "vitest";
import { allKeys } from "../../server/src/rules/file/fileSchema.ts";
import { keyHelp } from "../../server/src/rules/file/keyHelp.ts";
import { fileKeys } from "../../server/src/rules/file/ruleFile.ts";

test("every key that may stand in a rule file is told of in Danish, and no other", () => {
  const keys = [...allKeys()].sort();
  expect(keys).toEqual(Object.keys(keyHelp).sort());
  expect(keys).toEqual(expect.arrayContaining([...fileKeys]));
});
