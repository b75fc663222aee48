import {
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import * as z from "zod";
import { pageScheme } from "../features/pages/builtinFile.ts";
import { serverCommands } from "./commands.ts";
import { features } from "./features.ts";
import type { ClientOptions } from "./protocol.ts";
import type { Redrawable } from "./refreshViews.ts";

/** What this client can do and is, as far as the server cares. */
export interface Client {
  readonly canPull: boolean;
  readonly canConfigure: boolean;
  readonly canWatch: boolean;
  readonly canWatchSettings: boolean;
  readonly canShow: boolean;
  /** Shows read-only texts of the server's own. */
  readonly canShowPages: boolean;
  readonly canRedraw: Redrawable;
  readonly folders: readonly string[];
  readonly options: ClientOptions;
}

const clientOptions = z
  .object({
    status: z.boolean().catch(false),
    files: z.boolean().catch(false),
    decided: z.record(z.string(), z.boolean()).catch({}),
  })
  .catch({ status: false, files: false, decided: {} });

/** Reads the client's abilities; whatever it leaves out counts as "no". */
export function readClient({ capabilities, ...params }: InitializeParams): Client {
  const { workspace, textDocument, window } = capabilities;
  const folders = params.workspaceFolders?.map(({ uri }) => uri) ?? [];
  return {
    canPull: textDocument?.diagnostic !== undefined,
    canConfigure: workspace?.configuration === true,
    canWatch: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    canWatchSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    canRedraw: {
      hints: workspace?.inlayHint?.refreshSupport === true,
      lenses: workspace?.codeLens?.refreshSupport === true,
      tokens: workspace?.semanticTokens?.refreshSupport === true,
    },
    canShow: window?.showDocument?.support === true,
    canShowPages:
      window?.showDocument?.support === true && workspace?.textDocumentContent !== undefined,
    folders: folders.length === 0 && params.rootUri ? [params.rootUri] : folders,
    options: clientOptions.parse(params.initializationOptions ?? {}),
  };
}

/** What the server promises this client. */
export function initializeResult(client: Client, version: string): InitializeResult {
  return {
    serverInfo: { name: "underretning", version },
    capabilities: {
      ...featureCapabilities(),
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      executeCommandProvider: { commands: serverCommands.map(({ name }) => name) },
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        textDocumentContent: { schemes: [pageScheme] },
      },
      ...(client.canPull
        ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } }
        : {}),
    },
  };
}

function featureCapabilities(): ServerCapabilities {
  let all: ServerCapabilities = {};
  for (const { capabilities } of features) all = { ...all, ...capabilities };
  return all;
}
