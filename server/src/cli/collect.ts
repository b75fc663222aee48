import { type Host, joinPath } from "./host.ts";

/** A path to read; one found in a folder is a draft only if it looks like one. */
export interface Candidate {
  readonly path: string;
  readonly named: boolean;
}

/** Folders that never hold drafts. */
const skipped = /^(\.|node_modules$)/;

/** The files behind the given paths: files as named, folders searched for Markdown. Missing ones are reported. */
export async function collect(
  host: Host,
  paths: readonly string[],
): Promise<{ readonly candidates: readonly Candidate[]; readonly missing: readonly string[] }> {
  const candidates: Candidate[] = [];
  const missing: string[] = [];
  for (const path of paths) {
    const kind = path === "-" ? "file" : await host.kindOf(path);
    if (kind === "missing") missing.push(path);
    else if (kind === "file") candidates.push({ path, named: true });
    else candidates.push(...(await search(host, path)));
  }
  return { candidates, missing };
}

async function search(host: Host, folder: string): Promise<readonly Candidate[]> {
  const found: Candidate[] = [];
  const entries = [...(await host.list(folder))].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, kind } of entries) {
    const path = joinPath(folder, name);
    if (kind === "folder" && !skipped.test(name)) found.push(...(await search(host, path)));
    if (kind === "file" && /\.(md|markdown)$/i.test(name)) found.push({ path, named: false });
  }
  return found;
}
