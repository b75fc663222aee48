import { NotificationType, type Range, RequestType } from "vscode-languageserver-protocol";
import type { DataFile } from "../danish/languageData.ts";

/** What the server asks and tells beyond LSP; the one file that client and server share. */

/** What a client may say of itself in `initializationOptions`. */
export interface ClientOptions {
  /** The client shows `statusChanged`. */
  readonly status?: boolean;
  /** The client reads rule files for a server that has no file system. */
  readonly files?: boolean;
  /** Files the user has decided about: URI to "is a draft". */
  readonly decided?: Readonly<Record<string, boolean>>;
}

/** How one open file stands; sent when it changes. */
export interface FileStatus {
  readonly uri: string;
  readonly isDraft: boolean;
  /** Why it is read as a draft; "command" when the user has decided. */
  readonly reason: "type" | "name" | "folder" | "command" | "none";
  /** How many findings there are to look at. */
  readonly findings: number;
}

export const statusChanged = new NotificationType<FileStatus>("underretning/statusChanged");

/** Answer to "mistanke om vold, overgreb eller social kontrol?" */
export type SuspicionAnswer = "yes" | "unknown" | "no";

/** Text of a new draft; "unknown" gets the same careful template as "yes". */
export const newDraftText = new RequestType<
  {
    readonly suspicion: SuspicionAnswer;
    readonly folder: string | undefined;
    /** "underretning" when left out. */
    readonly doctype?: "underretning" | "udtalelse" | "netvaerksmoede";
  },
  string,
  void
>("underretning/newDraftText");

/** The next unfilled field after a place; null when every field is filled in. */
export const nextField = new RequestType<
  { readonly textDocument: { readonly uri: string }; readonly position: Range["start"] },
  Range | null,
  void
>("underretning/nextField");

/** Asked of the client by a server without a file system: the files of a folder, the text of a file. */
export const listFiles = new RequestType<{ readonly folder: string }, string[], void>(
  "underretning/listFiles",
);
export const readFile = new RequestType<{ readonly uri: string }, string | null, void>(
  "underretning/readFile",
);

/** Asked of the client by a server in a browser: the bytes of a data file that ships with the extension. */
export const readData = new RequestType<{ readonly name: DataFile }, Uint8Array | null, void>(
  "underretning/readData",
);

export { commands } from "../features/commandNames.ts";

export * from "./viewProtocol.ts";
