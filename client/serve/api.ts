import type { IncomingMessage, ServerResponse } from "node:http";
import { basename } from "node:path";
import { type Folder, FolderError, isWritable, largestFile } from "./folder.ts";

interface Call {
  readonly folder: Folder;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly request: IncomingMessage;
}

type Answer = object | Buffer | undefined;

/** Every request the page can make of the folder. */
const routes: Readonly<Record<string, (call: Call) => Promise<Answer>>> = {
  "GET /api/folder": async ({ folder }) => describe(folder),
  "GET /api/list": async ({ folder, path }) => folder.list(path),
  "GET /api/stat": async ({ folder, path }) => folder.stat(path),
  "GET /api/file": async ({ folder, path }) => folder.read(path),
  "PUT /api/file": async ({ folder, path, request }) =>
    nothing(folder.write(path, await body(request))),
  "POST /api/folder": async ({ folder, path }) => nothing(folder.makeFolder(path)),
  "DELETE /api/file": async ({ folder, path }) => nothing(folder.remove(path)),
  "POST /api/rename": async ({ folder, path, query }) =>
    nothing(folder.rename(path, query.get("to") ?? "", query.get("overwrite") === "true")),
};

/** What the page needs before it can show the folder: its name, whether it can be written, and a draft to open. */
async function describe(folder: Folder): Promise<object> {
  const drafts = (await folder.list(""))
    .filter(({ name, kind }) => kind === "file" && /\.(md|markdown)$/i.test(name))
    .map(({ name }) => name)
    .sort((a, b) => a.localeCompare(b, "da"));
  return { name: basename(folder.root), writable: await isWritable(folder), first: drafts[0] };
}

const statuses: Readonly<Record<FolderError["code"], number>> = {
  outside: 404,
  notFound: 404,
  exists: 409,
  notAFolder: 409,
  noPermission: 403,
  tooLarge: 413,
};

/** Answers one request on the folder. Errors are one word; no path and no text of a file is ever logged. */
export async function answerApi(
  folder: Folder,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? "/", "http://localhost");
  const route = routes[`${request.method} ${url.pathname}`];
  if (!route) return send(response, 404, { error: "notFound" });
  const path = url.searchParams.get("path") ?? "";
  try {
    const answer = await route({ folder, path, query: url.searchParams, request });
    send(response, 200, answer ?? {});
  } catch (error) {
    const code = error instanceof FolderError ? error.code : "failed";
    send(response, code === "failed" ? 500 : statuses[code], { error: code });
  }
}

function send(response: ServerResponse, status: number, answer: object): void {
  const raw = Buffer.isBuffer(answer);
  response.writeHead(status, {
    "content-type": raw ? "application/octet-stream" : "application/json",
    "cache-control": "no-store",
  });
  response.end(raw ? answer : JSON.stringify(answer));
}

async function nothing(work: Promise<void>): Promise<undefined> {
  await work;
  return undefined;
}

async function body(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    const bytes = Buffer.from(part);
    size += bytes.length;
    if (size > largestFile) throw new FolderError("tooLarge");
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}
