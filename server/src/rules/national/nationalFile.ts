import type { RuleSource } from "../problem.ts";

/**
 * A rule file or template of ours. Where the text is made by a function that is done when somebody asks: a start that
 * has the packed rules never does.
 */
export function nationalFile(
  path: string,
  text: string | (() => string),
  locked = false,
): RuleSource {
  return {
    path,
    layer: "national",
    locked,
    get text() {
      return typeof text === "string" ? text : text();
    },
  };
}
