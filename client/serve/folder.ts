import { constants } from "node:fs";
import {
  access,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
} from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";

/** What the page is told when a path cannot be served; `code` is the word the page's file system knows. */
export class FolderError extends Error {
  readonly code: "outside" | "notFound" | "exists" | "notAFolder" | "noPermission" | "tooLarge";
  constructor(code: FolderError["code"]) {
    super(code);
    this.code = code;
  }
}

export interface Entry {
  readonly name: string;
  readonly kind: "file" | "folder";
}

export interface Stat {
  readonly kind: "file" | "folder";
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
  readonly created: number;
}

/**
 * The one folder the user has named. Every path is relative to it, written with "/", and is followed through symbolic
 * links before it is used: whatever ends up outside the folder does not exist for the page.
 */
export interface Folder {
  readonly root: string;
  list(path: string): Promise<readonly Entry[]>;
  stat(path: string): Promise<Stat>;
  read(path: string): Promise<Buffer>;
  write(path: string, content: Uint8Array): Promise<void>;
  makeFolder(path: string): Promise<void>;
  remove(path: string): Promise<void>;
  rename(from: string, to: string, overwrite: boolean): Promise<void>;
}

/** The largest file that is read or written, in bytes. A draft is a few kilobytes. */
export const largestFile = 64 * 1024 * 1024;

/** Opens the folder; throws a `FolderError` when it is missing or no folder. */
export async function openFolder(path: string): Promise<Folder> {
  const root = await told(realpath(resolve(path)));
  if (!(await told(stat(root))).isDirectory()) throw new FolderError("notAFolder");
  return {
    root,
    list: async (at) => listFolder(root, await existing(root, at)),
    stat: async (at) => statOf(await existing(root, at)),
    read: async (at) => readWhole(await existing(root, at)),
    write: async (at, content) => writeWhole(await place(root, at), content),
    makeFolder: async (at) => void (await told(mkdir(await place(root, at)))),
    remove: async (at) => removeEntry(root, at),
    rename: async (from, to, overwrite) => renameEntry(root, from, to, overwrite),
  };
}

/** True when files can be made in the folder. */
export async function isWritable(folder: Folder): Promise<boolean> {
  return access(folder.root, constants.W_OK).then(
    () => true,
    () => false,
  );
}

/** The real path of something that exists within the root. */
async function existing(root: string, path: string): Promise<string> {
  const real = await told(realpath(within(root, path)));
  return assertWithin(root, real);
}

/** The path of something that may not exist yet, in a folder that does; never a link that leads outside. */
async function place(root: string, path: string): Promise<string> {
  const wanted = within(root, path);
  if (wanted === root) throw new FolderError("exists");
  const parent = assertWithin(root, await told(realpath(dirname(wanted))));
  const target = join(parent, basename(wanted));
  const link = await lstat(target).catch(() => undefined);
  return link?.isSymbolicLink() ? existing(root, relative(root, target)) : target;
}

function within(root: string, path: string): string {
  if (path.includes("\0")) throw new FolderError("outside");
  return assertWithin(root, resolve(root, `.${sep}${path.replaceAll("\\", "/")}`));
}

function assertWithin(root: string, path: string): string {
  const inside = path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
  if (!inside) throw new FolderError("outside");
  return path;
}

async function listFolder(root: string, path: string): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (const entry of await told(readdir(path, { withFileTypes: true }))) {
    const kind = entry.isSymbolicLink()
      ? await linkKind(root, join(path, entry.name))
      : kindOf(entry);
    if (kind) entries.push({ name: entry.name, kind });
  }
  return entries;
}

/** What a link within the root points at; undefined when it is broken or leads outside. */
async function linkKind(root: string, path: string): Promise<Entry["kind"] | undefined> {
  return existing(root, relative(root, path)).then(
    async (real) => kindOf(await stat(real)),
    () => undefined,
  );
}

function kindOf(entry: { isFile(): boolean; isDirectory(): boolean }): Entry["kind"] | undefined {
  if (entry.isDirectory()) return "folder";
  return entry.isFile() ? "file" : undefined;
}

async function statOf(path: string): Promise<Stat> {
  const found = await told(stat(path));
  const kind = kindOf(found);
  if (!kind) throw new FolderError("notFound");
  return { kind, size: found.size, modified: found.mtimeMs, created: found.birthtimeMs };
}

async function readWhole(path: string): Promise<Buffer> {
  if ((await statOf(path)).size > largestFile) throw new FolderError("tooLarge");
  return told(readFile(path));
}

/** `O_NOFOLLOW`: a link put there between the check and the writing is refused. */
async function writeWhole(path: string, content: Uint8Array): Promise<void> {
  const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = constants;
  const file = await told(open(path, O_WRONLY | O_CREAT | O_TRUNC | (O_NOFOLLOW ?? 0), 0o600));
  try {
    await file.writeFile(content);
  } finally {
    await file.close();
  }
}

async function removeEntry(root: string, path: string): Promise<void> {
  const target = within(root, path);
  if (target === root) throw new FolderError("noPermission");
  await existing(root, relative(root, dirname(target)));
  await told(rm(target, { recursive: true }));
}

async function renameEntry(
  root: string,
  from: string,
  to: string,
  overwrite: boolean,
): Promise<void> {
  await existing(root, from);
  const target = await place(root, to);
  if (!overwrite && (await lstat(target).catch(() => undefined))) throw new FolderError("exists");
  await told(rename(within(root, from), target));
}

const codes: ReadonlyMap<string, FolderError["code"]> = new Map([
  ["ENOENT", "notFound"],
  ["ENOTDIR", "notAFolder"],
  ["EEXIST", "exists"],
  ["EACCES", "noPermission"],
  ["EPERM", "noPermission"],
  ["EROFS", "noPermission"],
  ["EISDIR", "exists"],
  ["ELOOP", "outside"],
]);

/** Turns the operating system's words into ours; our own errors pass. */
async function told<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const code =
      error instanceof Error && "code" in error ? codes.get(String(error.code)) : undefined;
    throw code ? new FolderError(code) : error;
  }
}
