import { readFile, realpath } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { extname, join, sep } from "node:path";
import { contentSecurityPolicy } from "./policy.ts";

const types: ReadonlyMap<string, string> = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".md", "text/markdown; charset=utf-8"],
  [".yaml", "text/yaml; charset=utf-8"],
  [".svg", "image/svg+xml"],
  [".png", "image/png"],
  [".ttf", "font/ttf"],
  [".wasm", "application/wasm"],
  [".webmanifest", "application/manifest+json"],
]);

/** Sends a file of the built site; anything else is 404. Names with a hash in them never change and are kept. */
export async function answerPage(
  site: string,
  path: string,
  response: ServerResponse,
): Promise<void> {
  const name = path === "/" ? "index.html" : decodeURIComponent(path.slice(1));
  const file = await realpath(join(site, name)).catch(() => undefined);
  const content =
    file?.startsWith((await realpath(site)) + sep) && (await readFile(file).catch(() => undefined));
  if (!file || !content) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Findes ikke");
    return;
  }
  response.writeHead(200, {
    "content-type": types.get(extname(file)) ?? "application/octet-stream",
    "content-security-policy": contentSecurityPolicy,
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": name.startsWith("assets/") ? "private, max-age=31536000" : "no-cache",
  });
  response.end(content);
}
