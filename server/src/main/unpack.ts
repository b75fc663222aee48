/** The text of a data file: gzip of UTF-8, in Node and in a browser alike. Undefined when the bytes are not whole. */
export async function unpack(bytes: Uint8Array): Promise<string | undefined> {
  try {
    const packed = new Blob([new Uint8Array(bytes)]).stream();
    return await new Response(packed.pipeThrough(new DecompressionStream("gzip"))).text();
  } catch {
    return undefined;
  }
}
