import type { Content, Host } from "../../server/src/cli/host.ts";
import { run } from "../../server/src/cli/run.ts";

/** A draft with one placeholder. */
export const draft = "# Underretning\n\nEmil kom for sent [[hvornår?]] i uge 12.\n";

/** Runs the command line on files that exist only here: path to text, or to why there is none. */
export async function underretning(
  args: readonly string[],
  files: Readonly<Record<string, string | { problem: string }>> = {},
  input?: string,
) {
  let out = "";
  let err = "";
  let clock = 0;
  const host: Host = {
    today: () => ({ year: 2026, month: 11, day: 22 }),
    clock: () => (clock += 600),
    kindOf: async (path) => {
      if (path in files) return "file";
      return Object.keys(files).some((file) => file.startsWith(`${path}/`)) ? "folder" : "missing";
    },
    list: async (folder) => {
      const below = Object.keys(files).filter((file) => file.startsWith(`${folder}/`));
      const names = new Map(
        below.map((file) => {
          const [name = "", ...rest] = file.slice(folder.length + 1).split("/");
          return [name, rest.length > 0 ? ("folder" as const) : ("file" as const)];
        }),
      );
      return [...names].map(([name, kind]) => ({ name, kind }));
    },
    read: async (path): Promise<Content> => {
      const found = files[path];
      if (found === undefined) return { problem: "Filen findes ikke." };
      return typeof found === "string" ? { text: found } : found;
    },
    readInput: async () => (input === undefined ? undefined : { text: input }),
    print: (text) => {
      out += text;
    },
    tell: (text) => {
      err += text;
    },
    serve: async () => undefined,
    readData: async () => undefined,
    version: "test",
  };
  const code = await run(host, args);
  return { code, out, err, json: () => JSON.parse(out) };
}
