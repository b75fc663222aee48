import type { Draft } from "./draft.ts";

/** What makes a Markdown file a draft; file names are `*` patterns, folders are names or relative paths. */
export interface DraftTest {
  readonly names: readonly string[];
  readonly folders: readonly string[];
}

/** What counts as a draft until somebody says otherwise; editor and command line agree. */
export const defaultDraftTest: DraftTest = {
  names: ["*underretning*", "*udtalelse*", "*netværksmøde*", "*netvaerksmoede*"],
  folders: ["kladder", "underretninger"],
};

/** Why a file is read as a draft. */
export type DraftReason = "type" | "name" | "folder";

const draftTypes = [
  "underretning",
  "udtalelse",
  "skoleudtalelse",
  "statusudtalelse",
  "netværksmøde",
  "netvaerksmoede",
  "fravær",
  "fravaer",
];

/**
 * Tells why a file counts as a draft, or undefined when it is to be left in peace. A `type` in the front matter
 * decides alone, so that `type: notat` keeps a file out of it whatever its name. `path` uses "/".
 */
export function draftReason(
  file: { readonly path: string; readonly type: string | undefined },
  test: DraftTest,
): DraftReason | undefined {
  if (file.type) return draftTypes.includes(plain(file.type)) ? "type" : undefined;
  const path = plain(file.path);
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (test.names.some((pattern) => matches(plain(pattern), name))) return "name";
  return test.folders.some((folder) => path.includes(`/${trimSlashes(plain(folder))}/`))
    ? "folder"
    : undefined;
}

function plain(text: string): string {
  return text.normalize("NFC").trim().toLowerCase();
}

function trimSlashes(folder: string): string {
  return folder.replace(/^\/+|\/+$/g, "");
}

/** `*` stands for any run of characters; the pattern must fit the whole name. */
function matches(pattern: string, name: string): boolean {
  const [first = "", ...rest] = pattern.split("*");
  if (rest.length === 0) return pattern === name;
  if (!name.startsWith(first)) return false;
  const last = rest.pop() ?? "";
  let at = first.length;
  for (const piece of rest) {
    const found = name.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return name.length - last.length >= at && name.endsWith(last);
}

/** The front matter's own word for what the file is. */
export function typeOf(draft: Draft): string | undefined {
  return (
    draft.frontMatter?.entries.find(({ label }) => plain(label) === "type")?.value || undefined
  );
}
