import type { RuleSource } from "../problem.ts";
import type { YamlData } from "./readYaml.ts";

const begin = '{"value":';

/** True for a rule file of ours that the build has turned from YAML into JSON, so that no start waits for YAML. */
export function isBuilt({ text, layer }: RuleSource): boolean {
  return layer === "national" && text.startsWith(begin);
}

/** The text of a rule file as its author wrote it. */
export function writtenText(source: RuleSource): string {
  return isBuilt(source) ? source.text.slice(source.text.indexOf("\0") + 1) : source.text;
}

/** Such a file as data; of places it knows those of rules and their examples. */
export function builtYaml({ text: both }: RuleSource): YamlData {
  const at = both.indexOf("\0");
  const built: unknown = JSON.parse(both.slice(0, at));
  const spans = member(built, "spans");
  const spanAt: YamlData["spanAt"] = (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const span = member(spans, path.slice(0, length).join("/"));
      if (Array.isArray(span)) return { start: Number(span[0]), end: Number(span[1]) };
    }
    return { start: 0, end: 1 };
  };
  return { value: member(built, "value"), text: both.slice(at + 1), spanAt, keySpanAt: spanAt };
}

function member(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
