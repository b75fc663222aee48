/** A file the user picked on the computer. */
export interface Picked {
  readonly name: string;
  readonly content: Uint8Array;
  /** Remembers the way back to the file, so that saving writes to it; does nothing where the browser can't. */
  readonly keep: (path: string) => void;
}

interface Writable {
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
}

/** Ways back to files on the computer, by their path in the tab (File System Access API, WICG). */
const handles = new Map<string, Writable>();

/** Lets the user pick one file; undefined when they change their mind. */
export async function pickFile(): Promise<Picked | undefined> {
  const pick: unknown = Reflect.get(globalThis, "showOpenFilePicker");
  return typeof pick === "function"
    ? pickWithHandle((options) => Reflect.apply(pick, globalThis, [options]))
    : pickWithInput();
}

async function pickWithHandle(pick: (options: object) => unknown): Promise<Picked | undefined> {
  const types = [
    { description: "Kladder", accept: { "text/markdown": [".md", ".txt", ".markdown"] } },
  ];
  const picked: unknown = await Promise.resolve(pick({ types })).catch(() => undefined);
  const handle: unknown = Array.isArray(picked) ? picked[0] : undefined;
  if (!(handle instanceof FileSystemFileHandle)) return undefined;
  const file = await handle.getFile();
  return {
    name: file.name,
    content: new Uint8Array(await file.arrayBuffer()),
    keep: (path) => void handles.set(path, handle),
  };
}

function pickWithInput(): Promise<Picked | undefined> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".md,.txt,.markdown";
  return new Promise((resolve) => {
    input.addEventListener("cancel", () => resolve(undefined));
    input.addEventListener("change", async () => {
      const file = input.files?.[0];
      if (!file) return resolve(undefined);
      const content = new Uint8Array(await file.arrayBuffer());
      resolve({ name: file.name, content, keep: () => undefined });
    });
    input.click();
  });
}

/** Saves to a place the user picks, or as a download; true when it was saved. */
export async function saveCopy(name: string, path: string, text: string): Promise<boolean> {
  const pick: unknown = Reflect.get(globalThis, "showSaveFilePicker");
  if (typeof pick !== "function") return download(name, text);
  const handle: unknown = await Promise.resolve(
    Reflect.apply(pick, globalThis, [{ suggestedName: name }]),
  ).catch(() => undefined);
  if (!(handle instanceof FileSystemFileHandle)) return false;
  handles.set(path, handle);
  return writeBack(path, text);
}

/** Writes to the file on the computer that this path came from; false when there is none. */
export async function writeBack(path: string, text: string): Promise<boolean> {
  const file = await handles.get(path)?.createWritable();
  if (!file) return false;
  await file.write(text);
  await file.close();
  return true;
}

function download(name: string, text: string): boolean {
  const address = URL.createObjectURL(new Blob([text], { type: "text/markdown" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
  return true;
}
