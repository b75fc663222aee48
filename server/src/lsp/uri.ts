import { pageScheme } from "../features/pages/builtinFile.ts";

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

/** True for rule files of any layer: all YAML in a team's folder, and `regler.yaml` wherever a municipality keeps it. */
export function isRuleFile(uri: string): boolean {
  return !isPage(uri) && /\/(?:\.underretning\/.+\.ya?ml|regler\.ya?ml)$/i.test(pathOf(uri));
}

/** True for texts the server has written itself and only shows. */
export function isPage(uri: string): boolean {
  return uri.startsWith(`${pageScheme}:`);
}

/** True for rule files, templates and pages: no drafts, whatever they say. */
export function isNeverDraft(uri: string): boolean {
  return isRuleFile(uri) || isPage(uri) || pathOf(uri).includes(`/${ruleFolder}/`);
}
