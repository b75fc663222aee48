import { join } from "node:path";
import { startCached } from "./startCached.ts";

startCached(join(__dirname, "cli.bundle.js"));
