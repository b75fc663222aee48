import { RequestType } from "vscode-languageserver-protocol";
import type { SendReady } from "../features/copy/sendReady.ts";

/** What the views ask about one open file; null when it is not open or not a draft. */
export interface AboutFile {
  readonly textDocument: { readonly uri: string };
}

export type { SendReady };

/** The draft as it goes to the municipality; works for any open text, whatever the findings. */
export const sendReady = new RequestType<AboutFile, SendReady | null, void>(
  "underretning/sendReady",
);
