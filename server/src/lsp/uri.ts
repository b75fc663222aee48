/** The path part of a URI, decoded, with "/" between folders; never throws on a malformed one. */
export function pathOf(uri: string): string {
  const path = uri.replace(/^[a-z][a-z0-9+.-]*:(\/\/[^/]*)?/i, "").replace(/[?#].*$/, "");
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** True when `uri` lies in `folder` or deeper. */
export function isInside(folder: string, uri: string): boolean {
  return uri.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}

/** The URI of a file or folder right below `folder`. */
export function join(folder: string, name: string): string {
  return `${folder.replace(/\/+$/, "")}/${encodeURIComponent(name)}`;
}

/** Folder of a workspace folder in which a team keeps its own rules. */
export const ruleFolder = ".underretning";

/** True for the team's own rule files; they are no drafts, whatever they say. */
export function isRuleFile(uri: string): boolean {
  return /\/\.underretning\/[^/]+\.ya?ml$/i.test(pathOf(uri));
}
