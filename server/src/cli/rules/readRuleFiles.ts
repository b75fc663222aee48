import { resolveLayers } from "../../rules/layers/resolveLayers.ts";
import { ruleFilesIn } from "../../rules/layers/ruleFolder.ts";
import type { Problem, RuleSource } from "../../rules/problem.ts";
import { createLineTable } from "../../text/lineTable.ts";
import { type Host, joinPath, parentOf } from "../host.ts";

/** Folder in which a team keeps its own rules. */
export const ruleFolder = ".underretning";

/**
 * Rule files by their paths with all they build on; problems are told. A folder stands for its `.underretning/`, or for
 * the rule files in it. `unread` counts what could not be read.
 */
export async function readRuleFiles(host: Host, paths: readonly string[]) {
  const sources: RuleSource[] = [];
  let unread = 0;
  for (const path of (await Promise.all(paths.map((each) => filesAt(host, each)))).flat()) {
    const { text, problem } = await host.read(path);
    if (text === undefined) {
      host.tell(`${path}: ${problem}\n`);
      unread += 1;
    } else sources.push({ path, text });
  }
  const resolved = await resolveLayers(
    sources,
    rootOf(sources[0]?.path),
    readers(host).read,
    (at) => readers(host).list(at),
  );
  return { ...resolved, unread };
}

/** The rule files of the folder one stands in, when it has any. */
export async function ownRuleFiles(host: Host): Promise<readonly string[]> {
  return (await host.kindOf(ruleFolder)) === "folder" ? [ruleFolder] : [];
}

/** The machine's files as layers ask for them. */
export function readers(host: Host) {
  return {
    read: async (path: string) => (await host.read(path)).text,
    list: async (folder: string) =>
      (await host.list(folder))
        .filter(({ kind }) => kind === "file")
        .map(({ name }) => joinPath(folder, name)),
  };
}

async function filesAt(host: Host, path: string): Promise<readonly string[]> {
  if ((await host.kindOf(path)) !== "folder") return [path];
  const folder = path.replace(/\/+$/u, "");
  const inside = joinPath(folder, ruleFolder);
  const hasOwn = (await host.kindOf(inside)) === "folder";
  return ruleFilesIn(hasOwn ? inside : folder, readers(host).list);
}

/** Where layers may be looked for: the folder that holds `.underretning/`, else the file's own folder. */
function rootOf(path = ""): string {
  const at = path.lastIndexOf(`/${ruleFolder}/`);
  if (at >= 0) return path.slice(0, at);
  return path.startsWith(`${ruleFolder}/`) ? "." : (parentOf(path) ?? ".");
}

/** A problem on one line, as compilers write it. */
export function problemLine(
  sources: readonly RuleSource[],
  { file, span, message }: Problem,
): string {
  const text = sources.find(({ path }) => path === file)?.text ?? "";
  return `${file}:${createLineTable(text).positionAt(span.start).line + 1}: ${message}\n`;
}
