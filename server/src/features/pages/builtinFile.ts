import { builtinSources } from "../../rules/defaultRules.ts";
import { writtenText } from "../../rules/file/builtYaml.ts";

/** Scheme of pages the server itself writes; they are read-only and never drafts. */
export const pageScheme = "underretning";

const start = `${pageScheme}:/indbygget/`;

/** Where a rule file can be opened: its own URI, or a page with the text of a built-in one. */
export function fileUri(path: string): string {
  return /^[a-z][a-z0-9+.-]+:/iu.test(path) ? path : `${start}${encodeURI(path)}`;
}

/** The text of a built-in rule file by the URI of its page; undefined when there is none. */
export function builtinFile(uri: string): string | undefined {
  if (!uri.startsWith(start)) return undefined;
  const path = decodeURI(uri.slice(start.length));
  const source = builtinSources.find((each) => each.path === path);
  return source && writtenText(source);
}

/** A rule file's name for people: from the workspace on, or the built-in path. */
export function fileName(path: string): string {
  const at = path.lastIndexOf("/.underretning/");
  if (at >= 0) return path.slice(at + 1);
  if (!/^[a-z][a-z0-9+.-]+:/iu.test(path)) return path;
  return decodeURIComponent(path.split("/").slice(-2).join("/"));
}
