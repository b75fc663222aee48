import type { Disposable } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type DatedEntry, timeline } from "../../../server/src/lsp/protocol.ts";
import type { DraftInFront } from "./draftInFront.ts";
import { createDraftView } from "./draftView.ts";
import type { Row } from "./row.ts";

/** "Tidslinje": everything dated in the order it happened, events without a time apart. */
export function createTimelineView(client: BaseLanguageClient, front: DraftInFront): Disposable {
  return createDraftView("underretning.timeline", front, async (uri) => {
    const found = await client.sendRequest(timeline, { textDocument: { uri: uri.toString() } });
    if (!found) return undefined;
    const undated: Row = {
      id: "undated",
      label: "Uden tid",
      description: String(found.undated.length),
      icon: "question",
      open: true,
      rows: found.undated.map(({ text, range }, index) => ({
        id: `undated ${index}`,
        label: text,
        range,
      })),
    };
    return {
      rows: [...found.dated.map(dated), ...(found.undated.length > 0 ? [undated] : [])],
      description: found.written ? `kladden er fra ${found.written}` : "kladden har ingen dato",
      message: found.dated.length === 0 ? "Der er ingen datoer i kladden endnu." : undefined,
    };
  });
}

function dated({ when, text, written, range }: DatedEntry, index: number): Row {
  const tooltip = `${when} (skrevet »${written}«)`;
  return { id: `dated ${index}`, label: when, description: text, tooltip, icon: "calendar", range };
}
