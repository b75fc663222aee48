/** Where drafts live: in a folder that the local server shows, or in this tab's memory only. */
export type Place =
  | ({ readonly kind: "folder"; readonly token: string } & FolderFacts)
  | { readonly kind: "tab" };

interface FolderFacts {
  readonly name: string;
  readonly writable: boolean;
  /** The draft that opens first, below the folder. */
  readonly first: string | undefined;
}

const tokenKey = "underretning-start";

/** The local server puts its token behind "#"; it is kept for this tab only, so that a reload still works. */
export async function findPlace(): Promise<Place> {
  const token = location.hash.slice(1) || sessionStorage.getItem(tokenKey);
  if (!token) return { kind: "tab" };
  const facts = await folderFacts(token);
  if (!facts) {
    sessionStorage.removeItem(tokenKey);
    return { kind: "tab" };
  }
  sessionStorage.setItem(tokenKey, token);
  history.replaceState(undefined, "", location.pathname);
  return { kind: "folder", token, ...facts };
}

async function folderFacts(token: string): Promise<FolderFacts | undefined> {
  const response = await askServer(token, "GET", "api/folder", {}).catch(() => undefined);
  if (!response?.ok) return undefined;
  const told: unknown = await response.json().catch(() => undefined);
  if (typeof told !== "object" || told === null || !("name" in told)) return undefined;
  return {
    name: String(told.name),
    writable: "writable" in told && told.writable === true,
    first: "first" in told ? String(told.first) : undefined,
  };
}

/** One request to the local server; never to anywhere else, since the address is relative to the page. */
export function askServer(
  token: string,
  method: "GET" | "PUT" | "POST" | "DELETE",
  route: string,
  query: Readonly<Record<string, string>>,
  body?: Uint8Array<ArrayBuffer>,
): Promise<Response> {
  const address = new URL(route, new URL("./", location.href));
  for (const [key, value] of Object.entries(query)) address.searchParams.set(key, value);
  return fetch(address, {
    method,
    headers: { "x-underretning-token": token },
    cache: "no-store",
    ...(body ? { body } : {}),
  });
}
