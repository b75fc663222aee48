import { PassThrough } from "node:stream";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  type Range,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type WorkspaceEdit,
} from "vscode-languageserver-protocol/node";
import type { ReadDataFile } from "../../server/src/danish/languageData.ts";
import type { Platform } from "../../server/src/lsp/platform.ts";
import { startServer } from "../../server/src/lsp/server.ts";
import { after } from "../../server/src/main/after.ts";
import { soon } from "../../server/src/main/soon.ts";
import { applyEdits } from "../../server/src/text/edit.ts";
import { createLineTable } from "../../server/src/text/lineTable.ts";

/** What a test may say of the editor it wants. */
export interface EditorOptions {
  readonly capabilities?: ClientCapabilities;
  readonly folders?: readonly string[];
  /** Answer to `workspace/configuration`; may be changed by the test. */
  readonly settings?: { current: unknown };
  /** The platform's files: URI to text; may be changed by the test. */
  readonly files?: Record<string, string>;
  readonly initializationOptions?: unknown;
  /** The data files of the language layer; none unless given. */
  readonly readData?: ReadDataFile;
}

const pulls: ClientCapabilities = { textDocument: { diagnostic: {} } };

/** A real client and a real server in one process, speaking over two streams. */
export async function startEditor(options: EditorOptions = {}) {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const server = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toClient),
  );
  startServer(server, memoryPlatform(options.files ?? {}, options.readData), "test");
  const client = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  const published: { uri: string; version?: number; diagnostics: Diagnostic[] }[] = [];
  const logged: string[] = [];
  client.onNotification(
    PublishDiagnosticsNotification.type,
    (params) => void published.push(params),
  );
  client.onNotification("window/logMessage", ({ message }) => void logged.push(message));
  client.onRequest(ConfigurationRequest.type, () => [options.settings?.current ?? null]);
  client.onRequest(RegistrationRequest.type, () => undefined);
  client.listen();
  const capabilities = options.capabilities ?? pulls;
  const result = await client.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities,
    initializationOptions: options.initializationOptions,
    workspaceFolders: (options.folders ?? []).map((uri) => ({ uri, name: uri })),
  });
  await client.sendNotification(InitializedNotification.type, {});
  return { client, toServer, result, published, logged, ...verbs(client) };
}

function memoryPlatform(
  files: Record<string, string>,
  readData: ReadDataFile = async () => undefined,
): Platform {
  return {
    today: () => ({ year: 2026, month: 11, day: 22 }),
    soon,
    after,
    files: {
      list: async (folder) =>
        Object.keys(files).filter((uri) => uri.slice(0, uri.lastIndexOf("/")) === folder),
      read: async (uri) => files[uri],
    },
    readData,
  };
}

/** What a person does in an editor. */
function verbs(client: ReturnType<typeof createProtocolConnection>) {
  return {
    open: (uri: string, text: string, version = 1) =>
      client.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: "markdown", version, text },
      }),
    change: (uri: string, version: number, range: Range, text: string) =>
      client.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [{ range, text }],
      }),
    async pull(uri: string): Promise<Diagnostic[]> {
      const report = await client.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: { uri },
      });
      return report.kind === "full" ? report.items : [];
    },
    async actions(uri: string, range: Range, only?: string[]): Promise<CodeAction[]> {
      const context = { diagnostics: [], ...(only ? { only } : {}) };
      const found = await client.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range,
        context,
      });
      return (found ?? []).flatMap((action) => ("edit" in action ? [action] : []));
    },
  };
}

/** The text after a workspace edit of one file, as an editor would apply it. */
export function applied(text: string, edit: WorkspaceEdit | undefined): string {
  const lines = createLineTable(text);
  const changes = (edit?.documentChanges ?? []).flatMap((change) =>
    "edits" in change ? change.edits.flatMap((each) => ("newText" in each ? [each] : [])) : [],
  );
  return applyEdits(
    text,
    changes.map(({ range, newText }) => ({
      span: { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) },
      text: newText,
    })),
  );
}

/** Waits until something holds, for as long as the test may take. */
export async function until<T>(
  look: () => T | undefined | false | Promise<T | undefined | false>,
): Promise<T> {
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
