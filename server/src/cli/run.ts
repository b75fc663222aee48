import { check } from "./check.ts";
import type { Host } from "./host.ts";
import { rulesCommand } from "./rulesCommand.ts";

/** One word the user may write behind `underretning`. */
interface CommandRow {
  readonly name: string;
  readonly help: string;
  readonly run: (host: Host, args: readonly string[]) => Promise<number>;
}

/** Every command. A new one is one file and one row. */
const commandRows: readonly CommandRow[] = [
  {
    name: "check",
    help: "læser kladder og viser, hvad der er værd at se på",
    run: check,
  },
  {
    name: "rules",
    help: "prøver, beskriver og sammenligner regelfiler (test, docs, diff)",
    run: rulesCommand,
  },
  {
    name: "--stdio",
    help: "sprogserveren, til editorer",
    run: async (host) => {
      await host.serve();
      return 0;
    },
  },
  {
    name: "version",
    help: "viser udgaven",
    run: async (host) => {
      host.print(`${host.version}\n`);
      return 0;
    },
  },
  {
    name: "help",
    help: "viser denne hjælp",
    run: async (host) => {
      host.print(help());
      return 0;
    },
  },
];

/** Runs the command line; the answer is the exit code. */
export async function run(host: Host, args: readonly string[]): Promise<number> {
  const name = args[0]?.replace(/^--(?=help$|version$)/, "");
  const row = commandRows.find((command) => command.name === name);
  if (row) return row.run(host, args.slice(1));
  host.tell(name === undefined ? help() : `Kender ikke "${name}".\n\n${help()}`);
  return 2;
}

function help(): string {
  const rows = commandRows.map(({ name, help: text }) => `  ${name.padEnd(10)}${text}`);
  return `${[
    "Brug: underretning KOMMANDO",
    "",
    ...rows,
    "",
    "underretning check [--format pretty|json|sarif] [--severity NIVEAU] [--today ÅÅÅÅ-MM-DD]",
    "                   [--fail-on NIVEAU] [--no-text] [--all] FILER|MAPPER…",
    "",
    "  NIVEAU er fejl, advarsel, oplysning eller hint. Uden filer læses fra standard input.",
    "  En fil, du nævner, er altid en kladde. I en mappe læses kun det, der ligner kladder (--all: alt Markdown).",
    "  --no-text udelader ord fra kladden i rapporten.",
    "  Slutkode 0: læst. 1: noget mindst så alvorligt som --fail-on. 2: noget kunne ikke læses.",
  ].join("\n")}\n`;
}
