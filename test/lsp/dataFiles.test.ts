import { writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { dataFiles } from "../../server/src/danish/languageData.ts";
import { clientData } from "../../server/src/main/clientData.ts";
import { nodeData } from "../../server/src/main/nodeData.ts";

const text = "ord på dansk: æøå\n".repeat(1_000);
const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

/** The worker's side of a client: what it answers is cloned, as every message between the two is in a browser. */
function worker(answer?: (name: string) => Uint8Array | null) {
  const sendRequest = async (_: unknown, { name }: { readonly name: string }) => {
    if (answer === undefined) throw new Error("unknown method");
    return structuredClone(answer(name));
  };
  return clientData({ sendRequest });
}

test("in a browser the client hands the worker the bytes of a data file", async () => {
  const read = worker((name) => (name === dataFiles.names ? gzipSync(text) : null));
  expect(await read(dataFiles.names)).toBe(text);
  expect(await read(dataFiles.dictionary)).toBeUndefined();
});

test("a client that knows nothing of data files has none, and broken bytes are none", async () => {
  expect(await worker()(dataFiles.names)).toBeUndefined();
  const cut = gzipSync(text).subarray(0, 60);
  expect(await worker(() => cut)(dataFiles.names)).toBeUndefined();
});

test("in Node the data files lie beside the program", async () => {
  const folder = await mkdtemp(join(tmpdir(), "underretning-data-"));
  folders.push(folder);
  writeFileSync(join(folder, dataFiles.names), gzipSync(text));
  writeFileSync(join(folder, dataFiles.dictionary), "not packed");
  expect(await nodeData(folder)(dataFiles.names)).toBe(text);
  expect(await nodeData(folder)(dataFiles.dictionary)).toBeUndefined();
  expect(await nodeData(join(folder, "none"))(dataFiles.names)).toBeUndefined();
});
