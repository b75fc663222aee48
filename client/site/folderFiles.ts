import { Emitter, Event } from "@codingame/monaco-vscode-api/vscode/vs/base/common/event";
import {
  Disposable,
  type IDisposable,
} from "@codingame/monaco-vscode-api/vscode/vs/base/common/lifecycle";
import type { URI } from "@codingame/monaco-vscode-api/vscode/vs/base/common/uri";
import {
  FileChangeType,
  FileSystemProviderCapabilities,
  FileSystemProviderError,
  FileSystemProviderErrorCode,
  FileType,
  type IFileChange,
  type IFileOverwriteOptions,
  type IFileSystemProviderWithFileReadWriteCapability,
  type IStat,
} from "@codingame/monaco-vscode-files-service-override";
import { askServer } from "./place.ts";

/** The user's folder as the editor's file system: every call is one request to the local server. */
export function folderFiles(
  { token, writable }: { readonly token: string; readonly writable: boolean },
  root: URI,
): IFileSystemProviderWithFileReadWriteCapability {
  const changes = new Emitter<readonly IFileChange[]>();
  const told = (type: FileChangeType, ...resources: URI[]) =>
    changes.fire(resources.map((resource) => ({ type, resource })));
  const ask = (
    method: "GET" | "PUT" | "POST" | "DELETE",
    route: string,
    resource: URI,
    more: { query?: Readonly<Record<string, string>>; body?: Uint8Array } = {},
  ) => answered(token, method, route, { path: below(root, resource), ...more.query }, more.body);

  return {
    capabilities:
      FileSystemProviderCapabilities.FileReadWrite |
      FileSystemProviderCapabilities.PathCaseSensitive |
      (writable ? 0 : FileSystemProviderCapabilities.Readonly),
    onDidChangeCapabilities: Event.None,
    onDidChangeFile: changes.event,
    watch: (): IDisposable => Disposable.None,
    stat: async (resource) => readStat(await (await ask("GET", "api/stat", resource)).json()),
    readdir: async (resource) => readList(await (await ask("GET", "api/list", resource)).json()),
    readFile: async (resource) =>
      new Uint8Array(await (await ask("GET", "api/file", resource)).arrayBuffer()),
    writeFile: async (resource, content) => {
      await ask("PUT", "api/file", resource, { body: content });
      told(FileChangeType.UPDATED, resource);
    },
    mkdir: async (resource) => {
      await ask("POST", "api/folder", resource);
      told(FileChangeType.ADDED, resource);
    },
    delete: async (resource) => {
      await ask("DELETE", "api/file", resource);
      told(FileChangeType.DELETED, resource);
    },
    rename: async (from: URI, to: URI, { overwrite }: IFileOverwriteOptions) => {
      const query = { to: below(root, to), overwrite: String(overwrite) };
      await ask("POST", "api/rename", from, { query });
      told(FileChangeType.DELETED, from);
      told(FileChangeType.ADDED, to);
    },
  };
}

/** Path below the folder; a resource elsewhere is none of ours. */
function below(root: URI, resource: URI): string {
  if (resource.path === root.path) return "";
  if (resource.path.startsWith(`${root.path}/`)) return resource.path.slice(root.path.length + 1);
  throw FileSystemProviderError.create("", FileSystemProviderErrorCode.FileNotFound);
}

async function answered(
  token: string,
  method: "GET" | "PUT" | "POST" | "DELETE",
  route: string,
  query: Readonly<Record<string, string>>,
  body?: Uint8Array,
): Promise<Response> {
  const response = await askServer(token, method, route, query, body && new Uint8Array(body)).catch(
    () => undefined,
  );
  if (response?.ok) return response;
  if (!response || response.status === 403) {
    throw FileSystemProviderError.create(
      "Mappen svarer ikke. Kører Underretning stadig i terminalen? Kopiér jeres tekst, før I lukker fanen.",
      FileSystemProviderErrorCode.Unavailable,
    );
  }
  throw FileSystemProviderError.create(
    errorText[response.status] ?? "",
    errorCode(response.status),
  );
}

const errorText: Readonly<Record<number, string>> = {
  404: "Filen findes ikke i mappen.",
  409: "Der er allerede en fil med det navn.",
  413: "Filen er for stor.",
};

function errorCode(status: number): FileSystemProviderErrorCode {
  if (status === 404) return FileSystemProviderErrorCode.FileNotFound;
  if (status === 409) return FileSystemProviderErrorCode.FileExists;
  if (status === 413) return FileSystemProviderErrorCode.FileTooLarge;
  return FileSystemProviderErrorCode.Unknown;
}

function readStat(told: unknown): IStat {
  const number = (key: string) => Number(part(told, key) ?? 0);
  return {
    type: fileType(part(told, "kind")),
    size: number("size"),
    mtime: number("modified"),
    ctime: number("created"),
  };
}

function readList(told: unknown): [string, FileType][] {
  if (!Array.isArray(told)) return [];
  return told.map((entry: unknown) => [String(part(entry, "name")), fileType(part(entry, "kind"))]);
}

function fileType(kind: unknown): FileType {
  return kind === "folder" ? FileType.Directory : FileType.File;
}

function part(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
