import { commands, Disposable } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { urgent } from "../../../server/src/lsp/protocol.ts";
import type { DraftInFront } from "./draftInFront.ts";
import { createDraftView } from "./draftView.ts";
import type { Row } from "./row.ts";

const contextKey = "underretning.akut";

/** "Akut": shown only while the draft in front looks urgent; what to do now, and nothing else. */
export function createUrgentView(client: BaseLanguageClient, front: DraftInFront): Disposable {
  const ask = (uri: string) => client.sendRequest(urgent, { textDocument: { uri } });
  const watch = front.onDidSettle(async (uri) => {
    const found = uri && (await ask(uri.toString()));
    await commands.executeCommand("setContext", contextKey, found ? found.on : false);
  });
  const view = createDraftView("underretning.urgent", front, async (uri) => {
    const found = await ask(uri.toString());
    if (!found) return undefined;
    const [call, ...others] = found.steps;
    const steps = others.map(step);
    const signs = found.signs.map(({ text, range }, index) => ({
      id: `sign ${index}`,
      label: text,
      tooltip: text,
      range,
    }));
    const look = found.look.map(({ title, message, range }, index) => ({
      id: `look ${index}`,
      label: title,
      description: message,
      tooltip: message,
      range,
    }));
    return {
      message: call,
      rows: [...steps, ...group("Det siger kladden", signs), ...group("Se også på", look)],
    };
  });
  return Disposable.from(watch, view);
}

function step(label: string, index: number): Row {
  return {
    id: `step ${index}`,
    label,
    tooltip: label,
    icon: "arrow-small-right",
  };
}

function group(label: string, rows: readonly Row[]): readonly Row[] {
  return rows.length === 0 ? [] : [{ id: label, label, open: true, rows }];
}
