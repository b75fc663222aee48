import { samples } from "virtual:samples";
import { URI } from "@codingame/monaco-vscode-api/vscode/vs/base/common/uri";
import { initFile } from "@codingame/monaco-vscode-files-service-override";
import { remembered } from "./memory.ts";

/**
 * Puts the drafts of this tab into the editor's memory: what the user asked this browser to remember, else the samples.
 * The team's rule files lie in `regler/` beside the page, so that a municipality can hand them out with the site.
 */
export async function fillTab(root: URI): Promise<void> {
  const kept = await remembered();
  for (const { path, text } of kept.length > 0 ? kept : samples) {
    await initFile(URI.joinPath(root, path), text);
  }
  for (const { path, text } of await municipalRules()) {
    await initFile(URI.joinPath(root, ".underretning", path), text);
  }
}

/** `regler/filer.json` lists the rule files that a municipality has laid beside the page; no such list, no files. */
async function municipalRules(): Promise<readonly { path: string; text: string }[]> {
  const here = new URL("./regler/", new URL("./", location.href));
  const list = await fetch(new URL("filer.json", here)).catch(() => undefined);
  if (!list?.ok) return [];
  const names: unknown = await list.json().catch(() => undefined);
  const wanted = Array.isArray(names) ? names.map(String).filter(isPlainName) : [];
  return Promise.all(
    wanted.map(async (path) => ({ path, text: await (await fetch(new URL(path, here))).text() })),
  );
}

function isPlainName(name: string): boolean {
  return /^[\p{L}\p{N}_./-]+\.(yaml|yml|md)$/u.test(name) && !name.includes("..");
}
