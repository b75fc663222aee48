import type { Disposable } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type ChecklistRow, checklist } from "../../../server/src/lsp/protocol.ts";
import type { DraftInFront } from "./draftInFront.ts";
import { createDraftView } from "./draftView.ts";
import type { Row } from "./row.ts";

const icons: Readonly<Record<ChecklistRow["standing"], string>> = {
  covered: "circle-filled",
  brief: "circle-outline",
  missing: "dash",
  look: "eye",
  quiet: "circle-small",
  "held-back": "lock",
  "not-relevant": "circle-slash",
};

/** "Tjekliste": what the draft holds and lacks, and the sentences that decide it. */
export function createChecklistView(client: BaseLanguageClient, front: DraftInFront): Disposable {
  return createDraftView("underretning.checklist", front, async (uri) => {
    const found = await client.sendRequest(checklist, { textDocument: { uri: uri.toString() } });
    if (!found) return undefined;
    const areas: Row = {
      id: "areas",
      label: "Områder (»§ 50«)",
      description: "en læsehjælp",
      icon: "list-tree",
      rows: found.areas.map((row) => rowOf(row, "areas")),
    };
    return {
      message: found.urgent ? undefined : found.notices[0],
      rows: [
        ...found.notices.slice(1).map(notice),
        ...found.families.map((row) => rowOf(row, "")),
        ...(found.areas.length > 0 ? [areas] : []),
      ],
    };
  });
}

/** What comes next: its first words as the line, all of it for the mouse and the screen reader. */
function notice(text: string, index: number): Row {
  return {
    id: `notice ${index}`,
    label: text,
    tooltip: text,
    icon: "info",
  };
}

function rowOf(row: ChecklistRow, parent: string): Row {
  const id = `${parent}/${row.id}`;
  return {
    id,
    label: row.title,
    description: row.standingText,
    icon: icons[row.standing],
    ...(row.why === undefined ? {} : { tooltip: row.why }),
    rows: [
      ...row.findings.map(({ text, message, range }, index) => ({
        id: `${id}/finding ${index}`,
        label: text,
        description: message,
        tooltip: message,
        icon: "eye",
        range,
      })),
      ...row.evidence.map(({ text, range }, index) => ({
        id: `${id}/evidence ${index}`,
        label: text,
        description: "bygger på dette",
        icon: "quote",
        range,
      })),
      ...row.rows.map((child) => rowOf(child, id)),
    ],
  };
}
