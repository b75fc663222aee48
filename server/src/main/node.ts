import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { startServer } from "../lsp/server.ts";
import { after } from "./after.ts";
import { clientFiles } from "./clientFiles.ts";
import { nodeData } from "./nodeData.ts";
import { nodeFiles } from "./nodeFiles.ts";
import { soon } from "./soon.ts";
import { today } from "./today.ts";
import { version } from "./version.ts";

const connection = process.argv.some((argument) => /^--(stdio|node-ipc|socket|pipe)/.test(argument))
  ? createConnection(ProposedFeatures.all)
  : createConnection(ProposedFeatures.all, process.stdin, process.stdout);

startServer(
  connection,
  {
    today,
    after,
    soon,
    files: nodeFiles(clientFiles(connection)),
    readData: nodeData(__dirname),
  },
  version,
);
