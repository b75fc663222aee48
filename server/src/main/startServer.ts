import { join } from "node:path";
import { startCached } from "./startCached.ts";

startCached(join(__dirname, "server.bundle.js"));
