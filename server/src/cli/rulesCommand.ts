import type { Host } from "./host.ts";
import { rulesDiff } from "./rules/rulesDiff.ts";
import { rulesDocs } from "./rules/rulesDocs.ts";
import { rulesSchema } from "./rules/rulesSchema.ts";
import { rulesTest } from "./rules/rulesTest.ts";

/** One word behind `underretning rules`. */
interface RulesRow {
  readonly name: string;
  readonly help: string;
  readonly run: (host: Host, args: readonly string[]) => Promise<number>;
}

/** Everything that can be done with rule files. A new one is one file and one row. */
const rows: readonly RulesRow[] = [
  {
    name: "test",
    help: "prøver reglernes eksempler: rules test [--coverage] [FILER]",
    run: rulesTest,
  },
  {
    name: "docs",
    help: "skriver håndbogen over reglerne: rules docs [--html] [FILER]",
    run: rulesDocs,
  },
  {
    name: "schema",
    help: "skriver JSON Schema for regelfiler, til andre YAML-editorer",
    run: rulesSchema,
  },
  {
    name: "diff",
    help: "viser, hvad en ændring gør: rules diff GAMMEL NY KLADDER…",
    run: rulesDiff,
  },
];

/** Runs `underretning rules …`; the answer is the exit code. */
export async function rulesCommand(host: Host, args: readonly string[]): Promise<number> {
  const row = rows.find(({ name }) => name === args[0]);
  if (row !== undefined) return row.run(host, args.slice(1));
  host.tell(
    `Skriv, hvad der skal gøres:\n\n${rows.map(({ name, help }) => `  ${name.padEnd(8)}${help}\n`).join("")}`,
  );
  return 2;
}
