/** One file kept in this browser, because the user asked for it. */
export interface Kept {
  readonly path: string;
  readonly text: string;
}

const databaseName = "underretning-kladder";
const storeName = "filer";

/** The files kept in this browser; none when the user has not asked for it. Never makes the database by itself. */
export async function remembered(): Promise<readonly Kept[]> {
  if (!(await exists())) return [];
  const rows = await run("readonly", (store) => store.getAll());
  return Array.isArray(rows) ? rows.filter(isKept) : [];
}

/** Keeps the files in this browser instead of those kept before. */
export async function remember(files: readonly Kept[]): Promise<void> {
  await run("readwrite", (store) => {
    store.clear();
    for (const file of files) store.put(file, file.path);
    return store.count();
  });
}

/** True once the user has asked this browser to remember. */
export async function exists(): Promise<boolean> {
  const databases = await indexedDB.databases();
  return databases.some(({ name }) => name === databaseName);
}

/** Removes every trace from this browser: drafts, the token of the local server, and the pages kept for offline use. */
export async function wipe(): Promise<void> {
  sessionStorage.clear();
  localStorage.clear();
  for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
  for (const name of await caches.keys()) await caches.delete(name);
}

function isKept(value: unknown): value is Kept {
  return typeof value === "object" && value !== null && "path" in value && "text" in value;
}

function run<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(databaseName, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(storeName);
    opening.onerror = () => reject(new Error("storage"));
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(storeName, mode);
      const request = act(transaction.objectStore(storeName));
      transaction.oncomplete = () => {
        database.close();
        resolve(request.result);
      };
      transaction.onerror = () => reject(new Error("storage"));
    };
  });
}
