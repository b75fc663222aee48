import type { RuleSource } from "../problem.ts";
import type { YamlData } from "./readYaml.ts";

const begin = '{"value":';

/** True for a rule file of ours that the build has turned from YAML into JSON, so that no start waits for YAML. */
export function isBuilt({ text, layer }: RuleSource): boolean {
  return layer === "national" && text.startsWith(begin);
}

/** Such a file as data; of places it knows those of rules and their examples. */
export function builtYaml({ text }: RuleSource): YamlData {
  const built: unknown = JSON.parse(text);
  const spans = member(built, "spans");
  const spanAt: YamlData["spanAt"] = (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const span = member(spans, path.slice(0, length).join("/"));
      if (Array.isArray(span)) return { start: Number(span[0]), end: Number(span[1]) };
    }
    return { start: 0, end: 1 };
  };
  return { value: member(built, "value"), text, spanAt, keySpanAt: spanAt };
}

function member(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
