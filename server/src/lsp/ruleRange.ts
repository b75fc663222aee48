import type { Range } from "vscode-languageserver";
import { rangeOf } from "../features/ranges.ts";
import type { Desk } from "./desk.ts";
import { openRuleFile } from "./openRuleFile.ts";

/** Where the rule of an id stands in a rule file that is open; undefined when it does not. */
export function ruleRange(desk: Desk, uri: string, id: string): Range | undefined {
  const open = openRuleFile(desk, uri);
  const node = open?.nodes.find(
    ({ path, text }) =>
      path.length === 3 && path[0] === "regler" && path[2] === "id" && text === id,
  );
  return open && node && rangeOf(open.lines, node.span);
}
