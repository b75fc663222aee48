import type { RuleSource } from "../problem.ts";

/** A rule file of ours. Its text is made when somebody asks: a start that has the packed rules never does. */
export function nationalFile(path: string, text: () => string, locked: boolean): RuleSource {
  return {
    path,
    layer: "national",
    locked,
    get text() {
      return text();
    },
  };
}
