import examples from "../../../../rules/eksempler.yaml";
import { keyHelp } from "../file/keyHelp.ts";
import { readYaml } from "../file/readYaml.ts";
import { nationalFile } from "../national/nationalFile.ts";

/** One thing a rule can do: what it is called, what it does, and a rule that does it. */
export interface GuideEntry {
  readonly title: string;
  readonly what: string;
  /** The rule as it is written in a file. */
  readonly code: string;
}

/** How rules are written: one tried rule for each thing a rule can do. */
export function ruleGuide(): readonly GuideEntry[] {
  const { data } = readYaml(nationalFile("rules/eksempler.yaml", examples));
  const rules = member(data?.value, "regler");
  if (data === undefined || !Array.isArray(rules)) return [];
  return rules.map((rule: unknown, index) => {
    const { start, end } = data.spanAt(["regler", index]);
    const code = data.text.slice(data.text.lastIndexOf("\n", start) + 1, end).trimEnd();
    const id = String(member(rule, "id")).replace(/^eksempel-/u, "");
    return { title: id, what: String(member(rule, "hvorfor")), code: undented(code) };
  });
}

/** Every key with what it is for, in the order of the alphabet. */
export function keyList(): readonly { readonly key: string; readonly what: string }[] {
  const order = new Intl.Collator("da");
  return Object.entries(keyHelp)
    .map(([key, what]) => ({ key, what }))
    .sort((a, b) => order.compare(a.key, b.key));
}

function undented(code: string): string {
  return code.replace(/^ {2}/gmu, "");
}

function member(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
