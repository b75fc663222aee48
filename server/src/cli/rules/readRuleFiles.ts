import { resolveLayers } from "../../rules/layers/resolveLayers.ts";
import type { Problem, RuleSource } from "../../rules/problem.ts";
import { createLineTable } from "../../text/lineTable.ts";
import { type Host, parentOf } from "../host.ts";

/** Rule files by their paths with all they build on; problems are told. `unread` counts what could not be read. */
export async function readRuleFiles(host: Host, paths: readonly string[]) {
  const sources: RuleSource[] = [];
  let unread = 0;
  for (const path of paths) {
    const { text, problem } = await host.read(path);
    if (text === undefined) {
      host.tell(`${path}: ${problem}\n`);
      unread += 1;
    } else sources.push({ path, text });
  }
  const folder = parentOf(paths[0] ?? "") ?? ".";
  const root = folder.endsWith("/.underretning") ? (parentOf(folder) ?? folder) : folder;
  const read = async (path: string) => (await host.read(path)).text;
  const resolved = await resolveLayers(sources, root, read);
  return { ...resolved, unread };
}

/** A problem on one line, as compilers write it. */
export function problemLine(
  sources: readonly RuleSource[],
  { file, span, message }: Problem,
): string {
  const text = sources.find(({ path }) => path === file)?.text ?? "";
  return `${file}:${createLineTable(text).positionAt(span.start).line + 1}: ${message}\n`;
}
