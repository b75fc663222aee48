import { ruleFileSchema } from "../../rules/file/fileSchema.ts";
import type { Host } from "../host.ts";

/** Writes the JSON Schema of rule files. */
export async function rulesSchema(host: Host): Promise<number> {
  host.print(`${JSON.stringify(ruleFileSchema(), undefined, 2)}\n`);
  return 0;
}
