import type { Connection, Position } from "vscode-languageserver";
import { createDesk, type Desk } from "./desk.ts";
import type { DiagnosticsDelivery } from "./diagnosticsHost.ts";
import { type Guard, placeOf } from "./guard.ts";
import type { Client } from "./initialize.ts";
import type { Platform } from "./platform.ts";
import { pullDiagnostics } from "./pullDiagnostics.ts";
import { pushDiagnostics } from "./pushDiagnostics.ts";
import { refreshViews } from "./refreshViews.ts";
import { createStatusTeller } from "./status.ts";

/** The parts of a running server, made once the client has said what it can do. */
export interface Services {
  readonly connection: Connection;
  readonly guard: Guard;
  readonly client: Client;
  readonly platform: Platform;
  readonly desk: Desk;
  /** A file has new text; when it was typed, `caret` is where that left the caret. */
  changed(uri: string, caret?: Position): void;
  /** A file is closed. */
  closed(uri: string): void;
  /** Settings, rules or decisions have changed: every open file is to be shown anew. */
  refresh(): void;
}

/** The object graph of the server, in one place. */
export function createServices(
  connection: Connection,
  platform: Platform,
  guard: Guard,
  client: Client,
): Services {
  const desk = createDesk(platform, (ruleId, error) =>
    connection.console.error(`Reglen "${ruleId}" gik galt: ${placeOf(error)}`),
  );
  for (const [uri, isDraft] of Object.entries(client.options.decided ?? {}))
    desk.decided.set(uri, isDraft);
  const deliver = client.canPull ? pullDiagnostics : pushDiagnostics;
  const diagnostics: DiagnosticsDelivery = deliver({ connection, desk, guard, platform });
  const status = createStatusTeller(connection, desk);
  const tell = (uri: string) => {
    if (!client.options.status) return;
    platform.soon(() =>
      guard.take("underretning/statusChanged", undefined, () => status.tell(uri)),
    );
  };
  return {
    connection,
    guard,
    client,
    platform,
    desk,
    changed(uri, caret) {
      diagnostics.requestRefresh(uri, caret);
      tell(uri);
    },
    closed(uri) {
      diagnostics.forget(uri);
      status.forget(uri);
    },
    refresh() {
      diagnostics.requestRefresh();
      refreshViews({ connection, guard }, client.canRedraw);
      for (const { uri } of desk.documents.all()) tell(uri);
    },
  };
}
