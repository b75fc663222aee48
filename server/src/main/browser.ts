import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from "vscode-languageserver/browser";
import { startServer } from "../lsp/server.ts";
import { after } from "./after.ts";
import { clientData } from "./clientData.ts";
import { clientFiles } from "./clientFiles.ts";
import { today } from "./today.ts";
import { version } from "./version.ts";

declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));

startServer(
  connection,
  {
    today,
    after,
    soon(run) {
      const timer = setTimeout(run, 0);
      return () => clearTimeout(timer);
    },
    files: clientFiles(connection),
    readData: clientData(connection),
  },
  version,
);
