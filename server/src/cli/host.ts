import type { CalendarDate } from "../danish/calendar.ts";
import type { ReadDataFile } from "../danish/languageData.ts";

/** What the command line needs of the machine; only `main` fills it in. Paths use "/". */
export interface Host {
  today(): CalendarDate;
  /** Milliseconds since some fixed moment; for pacing progress only. */
  clock(): number;
  kindOf(path: string): Promise<"file" | "folder" | "missing">;
  /** Names in a folder; empty when it cannot be read. */
  list(folder: string): Promise<readonly Entry[]>;
  read(path: string): Promise<Content>;
  /** Standard input to its end; undefined when a person sits at it. */
  readInput(): Promise<Content | undefined>;
  /** Report text. */
  print(text: string): void;
  /** Progress and what could not be read. */
  tell(text: string): void;
  /** Reads a data file that ships beside the program. */
  readonly readData: ReadDataFile;
  /** Runs the language server on standard input and output; never comes back while a client is there. */
  serve(): Promise<void>;
  readonly version: string;
}

export interface Entry {
  readonly name: string;
  readonly kind: "file" | "folder";
}

/** A file's text, or a Danish sentence that says why there is none. */
export type Content =
  | { readonly text: string; readonly problem?: undefined }
  | { readonly text?: undefined; readonly problem: string };

/** A path below a folder. */
export function joinPath(folder: string, name: string): string {
  return folder === "" || folder === "." ? name : `${folder.replace(/\/+$/, "")}/${name}`;
}

/** The folder a path lies in; undefined at the top. */
export function parentOf(path: string): string | undefined {
  const at = path.replace(/\/+$/, "").lastIndexOf("/");
  return at < 0 ? undefined : path.slice(0, at) || (path.length > 1 ? "/" : undefined);
}
