import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { answerApi } from "./api.ts";
import type { Folder } from "./folder.ts";
import { type Gate, knowsToken, refusal } from "./guard.ts";
import { answerPage } from "./pages.ts";

export interface Serving {
  /** The address to open, with this start's token behind "#", which browsers never send. */
  readonly address: string;
  readonly gate: Gate;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** Folder of the built site. */
  readonly site: string;
  readonly folder: Folder;
  /** 0 lets the system choose. */
  readonly port: number;
}

/** Serves site and folder on the loopback address only; rejects with the system's error when the port is taken. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const token = randomBytes(24).toString("base64url");
  let gate: Gate = { port: options.port, token };
  const server = createServer((request, response) => {
    answer(request, response, options, gate).catch(() => response.destroy());
  });
  const port = await listen(server, options.port);
  gate = { port, token };
  return {
    address: `http://127.0.0.1:${port}/#${token}`,
    gate,
    close: () => close(server),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: ServeOptions,
  gate: Gate,
): Promise<void> {
  if (refusal(request, gate)) return refuse(response);
  const path = new URL(request.url ?? "/", "http://localhost").pathname;
  if (path.startsWith("/api/")) {
    return knowsToken(request, gate)
      ? answerApi(options.folder, request, response)
      : refuse(response);
  }
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response);
  return answerPage(options.site, path, response);
}

function refuse(response: ServerResponse): void {
  response.writeHead(403, { "content-type": "text/plain; charset=utf-8" }).end("Ingen adgang");
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve(portOf(server.address())));
  });
}

function portOf(address: AddressInfo | string | null): number {
  return address !== null && typeof address === "object" ? address.port : 0;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
