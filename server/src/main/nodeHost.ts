import { readdir, readFile, stat } from "node:fs/promises";
import type { Content, Entry, Host } from "../cli/host.ts";
import { decode } from "./decode.ts";
import { nodeData } from "./nodeData.ts";
import { today } from "./today.ts";
import { version } from "./version.ts";

const largestFile = 16_000_000;

/** The machine as the command line sees it. */
export function nodeHost(serve: () => Promise<void>): Host {
  return {
    today,
    clock: () => performance.now(),
    kindOf,
    list,
    read,
    readInput,
    print: (text) => void process.stdout.write(text),
    tell: (text) => void process.stderr.write(text),
    serve,
    readData: nodeData(__dirname),
    version,
  };
}

async function kindOf(path: string) {
  const found = await stat(path).catch(() => undefined);
  if (!found) return "missing";
  return found.isDirectory() ? "folder" : "file";
}

async function list(folder: string): Promise<readonly Entry[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.flatMap((entry): Entry[] => {
    if (entry.isDirectory()) return [{ name: entry.name, kind: "folder" }];
    return entry.isFile() ? [{ name: entry.name, kind: "file" }] : [];
  });
}

async function read(path: string): Promise<Content> {
  try {
    if ((await stat(path)).size > largestFile) return { problem: tooLarge };
    return decode(await readFile(path));
  } catch {
    return { problem: "Filen kan ikke læses. Se efter, om du har adgang til den." };
  }
}

async function readInput(): Promise<Content | undefined> {
  if (process.stdin.isTTY) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > largestFile) return { problem: tooLarge };
    chunks.push(bytes);
  }
  return decode(Buffer.concat(chunks));
}

const tooLarge = "Filen er større end 16 MB og bliver ikke læst. Del den op i mindre filer.";
