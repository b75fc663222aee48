import { createRequire } from "node:module";
import { join } from "node:path";
import { run } from "../cli/run.ts";
import { nodeHost } from "./nodeHost.ts";

/** The server is its own bundle, so that `check` does not load it. */
async function serve(): Promise<void> {
  createRequire(__filename)(join(__dirname, "server.js"));
  await new Promise<void>((resolve) => process.stdin.once("close", resolve));
}

const host = nodeHost(serve);

run(host, process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    host.tell("Noget gik galt i programmet. Kladden er ikke ændret.\n");
    if (error instanceof Error)
      host.tell(`${error.name}${error.stack?.replace(/^[\s\S]*?(?=\n\s+at )/, "") ?? ""}\n`);
    process.exitCode = 2;
  },
);
