import type { Span } from "../../text/span.ts";
import type { HeadingVocabulary, Prose } from "../draft.ts";
import { createProse } from "../prose.ts";
import { type ChunkChange, type ChunkList, readChunks, updateChunks } from "./chunkList.ts";
import { parseChunk } from "./parseChunk.ts";
import type { ParsedChunk } from "./rawBlock.ts";

/** A chunk's blocks with their prose. */
export interface ReadChunk extends ParsedChunk {
  readonly prose: readonly Prose[];
  /** The chunk's text when a link definition elsewhere in the draft could change how it is read. */
  readonly linked: string | undefined;
  readonly comments: readonly Span[];
}

/** The chunks of a draft and the labels that it defines links for. */
export interface DraftChunks {
  readonly list: ChunkList<ReadChunk>;
  readonly labels: readonly string[];
}

/** Reads a draft and its later versions, and keeps what it has read, so that equal chunks and blocks are read once. */
export interface ChunkReader {
  read(text: string): DraftChunks;
  update(previous: DraftChunks, text: string, edited: Span): DraftChunks;
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

  function readChunk(
    chunkText: string,
    comments: readonly Span[],
    labels: readonly string[],
  ): ReadChunk {
    const text = withoutEnd(chunkText);
    const key = labels.length === 0 ? text : `${text}\0${labels.join("\n")}`;
    const found = chunks.get(key);
    if (found !== undefined) return found;
    const source = detach(text);
    const parsed = parseChunk(source, comments, { vocabulary, definitions: labels });
    const prose = parsed.blocks.map(({ visible }) => proseOf(visible.text));
    const chunk = { ...parsed, prose, linked: source.includes("[") ? source : undefined, comments };
    chunks.set(labels.length === 0 ? source : key, chunk);
    return chunk;
  }

  /** Reads the chunks of a stretch anew where the draft's link definitions change them. */
  function link(
    list: ChunkList<ReadChunk>,
    labels: readonly string[],
    { start, end }: Span,
  ): DraftChunks {
    const relinked = list.parsed.map((chunk, index) =>
      chunk.linked === undefined || index < start || index >= end
        ? chunk
        : readChunk(chunk.linked, chunk.comments, labels),
    );
    return { list: { ...list, parsed: relinked }, labels };
  }

  const readAlone = (text: string, comments: readonly Span[]) => readChunk(text, comments, []);
  return {
    read(text) {
      const list = readChunks(text, readAlone);
      const labels = definedLabels(list);
      return labels.length === 0
        ? { list, labels }
        : link(list, labels, { start: 0, end: list.parsed.length });
    },
    update(previous, text, edited) {
      const { list, change } = updateChunks(previous.list, text, edited, readAlone);
      if (chunks.size > 2 * list.parsed.length + spare) forget(list, chunks, proses);
      if (!changesLabels(previous.list, list, change)) {
        const { labels } = previous;
        return labels.length === 0 ? { list, labels } : link(list, labels, change.added);
      }
      return link(list, definedLabels(list), { start: 0, end: list.parsed.length });
    },
  };
}

/** Forgets what the draft uses no more. */
function forget(
  { parsed }: ChunkList<ReadChunk>,
  chunks: Map<string, ReadChunk>,
  proses: Map<string, Prose>,
): void {
  const used = new Set(parsed);
  for (const [key, chunk] of chunks) if (!used.has(chunk)) chunks.delete(key);
  const kept = new Set(parsed.flatMap(({ prose }) => prose));
  for (const [key, prose] of proses) if (!kept.has(prose)) proses.delete(key);
}

/** Chunks kept beyond those of the draft itself, so that undoing an edit costs nothing. */
const spare = 500;
/** More link definitions than any draft has. */
const mostLabels = 200;

function changesLabels(
  old: ChunkList<ReadChunk>,
  list: ChunkList<ReadChunk>,
  { added, removed }: ChunkChange,
): boolean {
  const defines = ({ definitions }: ReadChunk) => definitions.length > 0;
  return (
    list.parsed.slice(added.start, added.end).some(defines) ||
    old.parsed.slice(removed.start, removed.end).some(defines)
  );
}

function definedLabels({ parsed }: ChunkList<ReadChunk>): readonly string[] {
  const labels = parsed.flatMap(({ definitions }) => (definitions.length > 0 ? definitions : []));
  return labels.length === 0 ? labels : [...new Set(labels)].sort().slice(0, mostLabels);
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
