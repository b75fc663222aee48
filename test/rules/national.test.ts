import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readDraft } from "../../server/src/draft/readDraft.ts";
import { builtinSources } from "../../server/src/rules/defaultRules.ts";
import type { Gathered } from "../../server/src/rules/file/gathered.ts";
import { lint } from "../../server/src/rules/lint.ts";
import { loadRules, nationalOf } from "../../server/src/rules/loadRules.ts";
import { pack } from "../../server/src/rules/national/pack.ts";
import { unpackNational } from "../../server/src/rules/national/unpackNational.ts";

const { rules, plan } = pack();
const packed = unpackNational({ rules: () => rules, plan: () => plan }, builtinSources);
const written = nationalOf(builtinSources);
const drafts = new URL("../drafts/", import.meta.url);
const today = { year: 2026, month: 11, day: 22 };

/** What was gathered as plain data, in order, without what files are read with. */
function plain(gathered: Gathered): unknown {
  const left = new Set(["data", "read", "sources"]);
  const text = JSON.stringify(gathered, (key, value: unknown) => {
    if (left.has(key)) return undefined;
    return value instanceof Map || value instanceof Set ? [...value] : value;
  });
  return JSON.parse(text);
}

test("the packed rules are those of the rule files", () => {
  const [own, other] = [packed.gathered(), written.gathered()];
  expect(plain(own)).toEqual(plain(other));
  expect([...own.sources.values()]).toEqual([...other.sources.values()]);
  for (const [id, { place }] of own.rules) {
    const read = other.rules.get(id)?.place.data;
    expect(place.data.spanAt([...place.path, "id"])).toEqual(read?.spanAt([...place.path, "id"]));
  }
});

test("the packed rules say of our drafts what the rule files say", () => {
  const ruleSets = [packed, written].map((national) => loadRules(national, []).ruleSet);
  for (const name of readdirSync(drafts)) {
    if (!name.endsWith(".md")) continue;
    const text = readFileSync(new URL(name, drafts), "utf8");
    const [own, other] = ruleSets.map((ruleSet) =>
      lint(readDraft(text, ruleSet.vocabulary), ruleSet, { today }),
    );
    expect(own, name).toEqual(other);
  }
}, 180_000);
