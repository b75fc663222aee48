import type { Span } from "../../text/span.ts";
import type { HeadingVocabulary, Prose } from "../draft.ts";
import { createProse } from "../prose.ts";
import type { ChunkEntry, ChunkList } from "./chunkList.ts";
import { parseChunk } from "./parseChunk.ts";
import type { ParsedChunk } from "./rawBlock.ts";

/** A chunk's blocks with their prose. */
export interface ReadChunk extends ParsedChunk {
  readonly prose: readonly Prose[];
  /** True when a link definition elsewhere in the draft could change it. */
  readonly linked: boolean;
  /** The labels defined elsewhere that it was read with. */
  readonly labels: string;
}

/** Parses chunks and keeps what it has parsed, so that equal chunks and equal blocks are read once. */
export interface ChunkReader {
  read(text: string, comments: readonly Span[]): ReadChunk;
  /** Reads anew the chunks that a link definition elsewhere changes, and forgets what `list` does not use. */
  settle(list: ChunkList<ReadChunk>, text: string): ChunkList<ReadChunk>;
}

/** A chunk reader for one draft and its later versions. */
export function createChunkReader(vocabulary: HeadingVocabulary): ChunkReader {
  const proses = new Map<string, Prose>();
  const chunks = new Map<string, ReadChunk>();

  function proseOf(text: string): Prose {
    const prose = proses.get(text) ?? createProse(text);
    proses.set(text, prose);
    return prose;
  }

  function readWith(
    chunkText: string,
    comments: readonly Span[],
    definitions: readonly string[],
  ): ReadChunk {
    const text = withoutEnd(chunkText);
    const labels = definitions.join("\n");
    const key = labels === "" ? text : `${text}\0${labels}`;
    const found = chunks.get(key);
    if (found !== undefined) return found;
    const source = detach(text);
    const parsed = parseChunk(source, comments, { vocabulary, definitions });
    const prose = parsed.blocks.map(({ visible }) => proseOf(visible.text));
    const chunk = { ...parsed, prose, linked: source.includes("["), labels };
    chunks.set(labels === "" ? source : key, chunk);
    return chunk;
  }

  function forget(live: readonly ChunkEntry<ReadChunk>[]): void {
    if (chunks.size <= 2 * live.length + spare) return;
    const used = new Set(live.map(({ parsed }) => parsed));
    for (const [key, chunk] of chunks) if (!used.has(chunk)) chunks.delete(key);
    const kept = new Set(live.flatMap(({ parsed }) => parsed.prose));
    for (const [key, prose] of proses) if (!kept.has(prose)) proses.delete(key);
  }

  return {
    read: (text, comments) => readWith(text, comments, []),
    settle(list, text) {
      const definitions = definedLabels(list);
      const labels = definitions.join("\n");
      forget(list.chunks);
      if (list.chunks.every(({ parsed }) => !parsed.linked || parsed.labels === labels))
        return list;
      const reread = list.chunks.map((chunk) =>
        !chunk.parsed.linked || chunk.parsed.labels === labels
          ? chunk
          : {
              ...chunk,
              parsed: readWith(text.slice(chunk.start, chunk.end), chunk.comments, definitions),
            },
      );
      return { ...list, chunks: reread };
    },
  };
}

/** Chunks kept beyond those of the draft itself, so that undoing an edit costs nothing. */
const spare = 500;
/** More link definitions than any draft has. */
const mostDefinitions = 200;

function definedLabels({ chunks }: ChunkList<ReadChunk>): readonly string[] {
  const labels = chunks.flatMap(({ parsed }) =>
    parsed.definitions.length > 0 ? parsed.definitions : [],
  );
  return labels.length === 0 ? labels : [...new Set(labels)].sort().slice(0, mostDefinitions);
}

/** The chunk without the blank lines after it, which change nothing. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && " \t\r\n".includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** A copy that does not keep the text it was cut from in memory. */
function detach(text: string): string {
  return ` ${text}`.slice(1);
}
