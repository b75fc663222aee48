import type { Content } from "../cli/host.ts";

/** Bytes of a draft as text. A byte order mark stays, so that offsets count from the file's first character. */
export function decode(bytes: Uint8Array): Content {
  if (bytes.includes(0)) {
    return {
      problem:
        "Filen er ikke ren tekst (måske et Word-dokument?). Gem den som tekst eller Markdown, og prøv igen.",
    };
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return {
      problem: "Filen er ikke gemt i tegnsættet UTF-8. Gem den igen som UTF-8, og prøv igen.",
    };
  }
}
