import {
  type Connection,
  ErrorCodes,
  ExecuteCommandRequest,
  InitializedNotification,
  ResponseError,
} from "vscode-languageserver";
import { newDraftText } from "../features/newDraft.ts";
import { serverCommands } from "./commands.ts";
import { features } from "./features.ts";
import { createGuard } from "./guard.ts";
import { initializeResult, readClient } from "./initialize.ts";
import { answerPages } from "./pages.ts";
import type { Platform } from "./platform.ts";
import { newDraftText as newDraftTextRequest } from "./protocol.ts";
import { createServices, type Services } from "./services.ts";
import { syncDocuments } from "./sync.ts";
import { createTrace } from "./trace.ts";
import { followWorkspace } from "./workspace.ts";

/** Starts the conversation on a connection; everything before `listen` is wiring. */
export function startServer(connection: Connection, platform: Platform, version: string): void {
  const trace = createTrace(connection);
  const guard = createGuard(connection, platform, trace);
  connection.onInitialize((params) => {
    trace.start(params);
    const client = readClient(params);
    const services = createServices(connection, platform, guard, client);
    const workspace = followWorkspace(services);
    syncDocuments(services, workspace.rulesTyped);
    for (const feature of features) feature.register(connection, services.desk, guard);
    answerCommands(services);
    answerPages(services);
    connection.onNotification(InitializedNotification.type, () =>
      guard.take("initialized", undefined, workspace.start),
    );
    return initializeResult(client, version);
  });
  connection.listen();
}

/** Questions that are not about one open file. */
function answerCommands(services: Services): void {
  const { connection, desk, guard } = services;
  connection.onRequest(newDraftTextRequest, (params, token) =>
    guard.answer("underretning/newDraftText", params, token, () =>
      newDraftText(
        desk.ruleSets.for(params.folder ? `${params.folder}/` : ""),
        params.suspicion,
        params.doctype,
      ),
    ),
  );
  connection.onRequest(ExecuteCommandRequest.type, (params, token) =>
    guard.answer("workspace/executeCommand", params, token, async () => {
      const command = serverCommands.find(({ name }) => name === params.command);
      if (!command) return new ResponseError<never>(ErrorCodes.InvalidParams, "Ukendt kommando");
      return (await command.run(services, params.arguments ?? [])) ?? null;
    }),
  );
}
