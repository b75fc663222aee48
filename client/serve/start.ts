import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Folder, FolderError, isWritable, openFolder } from "./folder.ts";
import { type Serving, serve } from "./serve.ts";

/** The ways out of this program, given by the one who starts it. */
export interface Surroundings {
  readonly args: readonly string[];
  /** Folder of the built site. */
  readonly site: string;
  /** Folder that opens when none is named. */
  readonly samples: string;
  readonly say: (line: string) => void;
  readonly openBrowser: ((address: string) => void) | undefined;
}

/** Any free port can be chosen with `--port`. */
const usualPort = 7133;

/** Serves a folder and opens the editor in the browser; undefined when it could not, after saying why. */
export async function start(surroundings: Surroundings): Promise<Serving | undefined> {
  const { say } = surroundings;
  const wish = readWish(surroundings);
  if (typeof wish === "string") return void say(wish);
  const folder = await openFolder(wish.folder).catch((error: unknown) => whyNoFolder(error));
  if (typeof folder === "string") return void say(`${folder}: ${wish.folder}`);
  const serving = await serve({ site: surroundings.site, folder, port: wish.port }).catch(
    (error: unknown) => whyNoPort(error, wish.port),
  );
  if (typeof serving === "string") return void say(serving);
  await welcome(serving, folder, say);
  if (wish.open) surroundings.openBrowser?.(serving.address);
  return serving;
}

interface Wish {
  readonly folder: string;
  readonly port: number;
  readonly open: boolean;
}

function readWish({ args, samples }: Surroundings): Wish | string {
  const options = { port: { type: "string" }, "no-open": { type: "boolean" } } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
    });
    const port = values.port === undefined ? usualPort : Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) return "Porten skal være et tal.";
    return {
      folder: resolve(positionals[0] ?? samples),
      port,
      open: values["no-open"] !== true,
    };
  } catch {
    return "Skriv: npm start -- MAPPE [--port TAL] [--no-open]";
  }
}

function whyNoFolder(error: unknown): string {
  const code = error instanceof FolderError ? error.code : "failed";
  if (code === "notFound") return "Mappen findes ikke";
  if (code === "notAFolder") return "Det er ikke en mappe";
  if (code === "noPermission") return "Mappen må ikke åbnes med jeres rettigheder";
  return "Mappen kunne ikke åbnes";
}

function whyNoPort(error: unknown, port: number): string {
  const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
  return taken
    ? `Port ${port} er optaget – måske kører Underretning allerede i et andet vindue. Luk det, eller vælg en anden: npm start -- --port ${port + 1}`
    : `Port ${port} kunne ikke bruges. Prøv en anden: npm start -- --port ${usualPort + 1}`;
}

async function welcome(serving: Serving, folder: Folder, say: (line: string) => void) {
  say(`Underretning er klar i browseren: ${serving.address}`);
  say(`Mappe: ${folder.root}`);
  if (!(await isWritable(folder))) {
    say("Der kan ikke gemmes i mappen med jeres rettigheder. I kan læse, prøve og kopiere.");
  }
  say("Intet forlader maskinen. Stop med Ctrl+C.");
}

/** Opens the user's own browser; silent where there is none, since the address is printed anyway. */
export function openInBrowser(address: string): void {
  const [command, args] = opener(address);
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}

function opener(address: string): [string, string[]] {
  if (process.platform === "darwin") return ["open", [address]];
  if (process.platform === "win32") return ["cmd", ["/c", "start", "", address]];
  return ["xdg-open", [address]];
}
