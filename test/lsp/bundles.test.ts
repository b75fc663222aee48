import { execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createContext, Script } from "node:vm";
import { beforeAll, expect, test } from "vitest";
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";

const root = fileURLToPath(new URL("../..", import.meta.url));
const uri = "file:///skole/underretning.md";
const text = "# Underretning\n\nEmil kom [[hvornår?]].\n";
const document = { uri, languageId: "markdown", version: 1, text };
const initialize = {
  processId: null,
  rootUri: null,
  capabilities: { textDocument: { diagnostic: {} } },
};

beforeAll(() => {
  execFileSync(process.execPath, [join(root, ".config/setup.mjs"), "--build"], { stdio: "ignore" });
});

test.each([
  ["server.js", "--stdio"],
  ["cli.js", "--stdio"],
])("dist/%s %s is a language server, and ends when asked to", async (file, option) => {
  const child = spawn(process.execPath, [join(root, "dist", file), option]);
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const client = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  client.listen();
  const { serverInfo } = await client.sendRequest(InitializeRequest.type, initialize);
  expect(serverInfo?.version).toMatch(/^\d+\.\d+\.\d+$/);
  await client.sendNotification(InitializedNotification.type, {});
  await client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: document });
  const report = await client.sendRequest(DocumentDiagnosticRequest.type, {
    textDocument: { uri },
  });
  expect(JSON.stringify(report)).toContain("leftover-placeholder");
  await client.sendRequest(ShutdownRequest.type);
  await client.sendNotification(ExitNotification.type);
  expect(await ended).toBe(0);
});

test("the extension reads pasted pages by a file of its own", () => {
  const extension = readFileSync(join(root, "dist/extension.js"), "utf8");
  expect(extension).toContain('"./paste.js"');
  expect(extension.length).toBeLessThan(500_000);
  const paste: unknown = createRequire(import.meta.url)(join(root, "dist/paste.js"));
  expect(paste).toHaveProperty("toMarkdown", expect.any(Function));
});

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
}

test("dist/server.worker.js needs nothing but what a worker has", async () => {
  const waiting = new Map<number, (message: Message) => void>();
  const scope: { onmessage?: (event: { data: unknown }) => void } & Record<string, unknown> = {
    postMessage(message: Message) {
      if (message.method !== undefined || message.id === undefined) return;
      waiting.get(message.id)?.(message);
    },
    addEventListener: () => undefined,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    crypto: globalThis.crypto,
    TextDecoder,
    TextEncoder,
    console: { log: fail, warn: fail, error: fail },
  };
  scope["self"] = scope;
  const code = readFileSync(join(root, "dist/server.worker.js"), "utf8");
  new Script(code).runInContext(createContext(scope));
  const send = (message: object) => scope.onmessage?.({ data: { jsonrpc: "2.0", ...message } });
  const ask = (id: number, method: string, params: object) =>
    new Promise<Message>((resolve) => {
      waiting.set(id, resolve);
      send({ id, method, params });
    });
  await ask(1, "initialize", initialize);
  send({ method: "initialized", params: {} });
  send({ method: "textDocument/didOpen", params: { textDocument: document } });
  const { result } = await ask(2, "textDocument/diagnostic", { textDocument: { uri } });
  expect(JSON.stringify(result)).toContain("leftover-placeholder");
});

function fail(...words: unknown[]): never {
  throw new Error(`the worker wrote to the console: ${words.length}`);
}
