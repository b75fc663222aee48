import type { CalendarDate } from "../danish/calendar.ts";
import type { ReadDataFile } from "../danish/languageData.ts";

/** What the server needs of the machine or browser it runs in; only `main` fills it in. */
export interface Platform {
  /** The user's calendar day. */
  today(): CalendarDate;
  /** Runs once, after the messages that have already arrived; the answer calls it off. */
  soon(run: () => void): () => void;
  /** Runs once after so many milliseconds; the answer calls it off. */
  after(milliseconds: number, run: () => void): () => void;
  readonly files: Files;
  /** Reads a data file that ships beside the program. */
  readonly readData: ReadDataFile;
}

/** Reading of rule files; never used for drafts, which come from the editor. */
export interface Files {
  /** URIs of the files directly in a folder; empty when there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
  /** The text of a file; undefined when it is missing, not UTF-8 or too large to be a rule file. */
  read(uri: string): Promise<string | undefined>;
}
