import type { Range } from "vscode-languageserver";
import { pageScheme } from "./builtinFile.ts";

/** What a page is about: the file it speaks of, and the words or the rule in it. */
export type PageWish =
  | { readonly page: "why"; readonly uri: string; readonly range: Range }
  | { readonly page: "rules"; readonly uri: string }
  | { readonly page: "try"; readonly uri: string; readonly rule: string };

/** Address of the page that tells why words are marked or not. */
export function whyUri(uri: string, { start, end }: Range): string {
  const at = [start.line, start.character, end.line, end.character].join(",");
  return address("Hvorfor", at, uri);
}

/** Address of the page with the rules that hold for a file. */
export function rulesUri(uri: string): string {
  return address("Regler", "", uri);
}

/** Address of the page that tries one rule of a rule file. */
export function tryUri(uri: string, rule: string): string {
  return address("Proev", rule, uri);
}

function address(name: string, about: string, uri: string): string {
  return `${pageScheme}:/${name}.md?${encodeURIComponent(`${about}|${uri}`)}`;
}

/** What the address of a page asks for; undefined for other addresses. Words of a draft never stand in one. */
export function readPageUri(whole: string): PageWish | undefined {
  const [, name, query] = /^underretning:\/+(Hvorfor|Regler|Proev)\.md\?(.*)$/u.exec(whole) ?? [];
  const [, about, uri] = /^([^|]*)\|(.+)$/u.exec(decoded(query ?? "")) ?? [];
  if (about === undefined || uri === undefined) return undefined;
  if (name === "Regler") return { page: "rules", uri };
  if (name === "Proev") return { page: "try", uri, rule: about };
  const [line = 0, character = 0, endLine = 0, endCharacter = 0] = about.split(",").map(Number);
  const end = { line: endLine, character: endCharacter };
  return { page: "why", uri, range: { start: { line, character }, end } };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
