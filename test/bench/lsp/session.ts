import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  InitializedNotification,
  InitializeRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";

const uri = "file:///bench/underretning.md";
const typed = "Han siger, at det er svært. ";

/** One server with one draft open, in which a sentence is typed a key at a time. */
export interface Session {
  /** Milliseconds from the spawn to the answer to `initialize`, and to the first diagnostics. */
  readonly start: { readonly initialize: number; readonly diagnostics: number };
  /** Types one key; milliseconds until its diagnostics are here. */
  edit(): Promise<number>;
  /** Resident memory in MB. */
  memory(): number;
  stop(): void;
}

/** Starts a server over standard input and output and opens the text in it. */
export async function startSession(script: string, text: string): Promise<Session> {
  const spawned = performance.now();
  const child = spawn(process.execPath, [script, "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
  const client = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  client.listen();
  const diagnose = () =>
    client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  const capabilities = { textDocument: { diagnostic: {} } };
  await client.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities,
  });
  const initialize = performance.now() - spawned;
  await client.sendNotification(InitializedNotification.type, {});
  await client.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: "markdown", version: 1, text },
  });
  await diagnose();
  const diagnostics = performance.now() - spawned;
  const place = caret(text);
  let version = 1;
  return {
    start: { initialize, diagnostics },
    async edit() {
      const start = performance.now();
      version += 1;
      const at = { line: place.line, character: place.character + version - 2 };
      const contentChanges = [
        { range: { start: at, end: at }, text: typed[version % typed.length] ?? " " },
      ];
      await client.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges,
      });
      await diagnose();
      return performance.now() - start;
    },
    memory: () => residentMegabytes(child),
    stop: () => void child.kill(),
  };
}

/** Behind a word in the middle of the text. */
function caret(text: string) {
  const at = text.indexOf(" ", Math.floor(text.length / 2));
  const before = text.slice(0, at).split("\n");
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

function residentMegabytes({ pid }: ChildProcess): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}
