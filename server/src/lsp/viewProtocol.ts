import { RequestType } from "vscode-languageserver-protocol";
import type { Checklist, ChecklistRow } from "../features/checklist/checklist.ts";
import type { SendReady } from "../features/copy/sendReady.ts";
import type { Excerpt } from "../features/excerpt.ts";
import type { DatedEntry, Timeline } from "../features/timeline/timeline.ts";
import type { Urgent } from "../features/urgent/urgent.ts";

/** What the views ask about one open file; null when it is not open or not a draft. */
export interface AboutFile {
  readonly textDocument: { readonly uri: string };
}

export type { Checklist, ChecklistRow, DatedEntry, Excerpt, SendReady, Timeline, Urgent };

/** The draft as it goes to the municipality; works for any open text, whatever the findings. */
export const sendReady = new RequestType<AboutFile, SendReady | null, void>(
  "underretning/sendReady",
);

/** What the draft holds and lacks, by criteria families and areas. */
export const checklist = new RequestType<AboutFile, Checklist | null, void>(
  "underretning/checklist",
);

/** Everything dated in the draft, in the order it happened. */
export const timeline = new RequestType<AboutFile, Timeline | null, void>("underretning/timeline");

/** What matters now when the draft looks urgent. */
export const urgent = new RequestType<AboutFile, Urgent | null, void>("underretning/urgent");
