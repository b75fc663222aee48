import { applyEdits, type Edit } from "../text/edit.ts";
import { createLineTable, updateLineTable } from "../text/lineTable.ts";
import { cover } from "../text/span.ts";
import { assemble } from "./assemble.ts";
import { type ChunkReader, createChunkReader, type DraftChunks } from "./chunk/chunkReader.ts";
import type { Draft, HeadingVocabulary } from "./draft.ts";
import { readFrontMatter } from "./frontMatter.ts";
import { readSections } from "./sections/readSections.ts";

/** What a draft was read with and from, kept so that an edit need not read it all again. */
interface DraftState {
  readonly vocabulary: HeadingVocabulary;
  readonly reader: ChunkReader;
  readonly chunks: DraftChunks;
}

const states = new WeakMap<Draft, DraftState>();
const noHeadings: HeadingVocabulary = () => undefined;

/** Reads a draft. Never throws: whatever is no Markdown is prose. */
export function readDraft(text: string, vocabulary: HeadingVocabulary = noHeadings): Draft {
  const reader = createChunkReader(vocabulary);
  const chunks = reader.read(text);
  return createDraft(text, createLineTable(text), { vocabulary, reader, chunks });
}

/**
 * The draft after edits that all refer to `previous.text`; equal to reading the new text afresh. Only the chunks that
 * the edits touch are parsed again, and blocks with the same text keep the same `Prose`.
 */
export function updateDraft(previous: Draft, edits: readonly Edit[]): Draft {
  const state = states.get(previous);
  if (state === undefined) return readDraft(applyEdits(previous.text, edits));
  const [first, ...more] = edits;
  if (first === undefined) return previous;
  const text = applyEdits(previous.text, edits);
  const edited = more.reduce((span, edit) => cover(span, edit.span), first.span);
  const shift = text.length - previous.text.length;
  const replacement = text.slice(edited.start, edited.end + shift);
  const chunks = state.reader.update(state.chunks, text, edited);
  const lines = updateLineTable(previous.lines, { span: edited, text: replacement }, text);
  return createDraft(text, lines, { ...state, chunks });
}

/** Blocks, sections, fields and remarks are put together when they are first asked for. */
function createDraft(text: string, lines: Draft["lines"], state: DraftState): Draft {
  const { list } = state.chunks;
  const { head } = list;
  const parts = once(() => assemble(list));
  const sections = once(() =>
    readSections(parts().starts, parts().blocks, text.length, state.vocabulary),
  );
  const frontMatter =
    head.end === head.start ? undefined : readFrontMatter(text, head.start, head.end, head.closed);
  const fields = once(() => [...(frontMatter?.entries ?? []), ...parts().fields]);
  const draft: Draft = {
    text,
    lines,
    frontMatter,
    get blocks() {
      return parts().blocks;
    },
    get sections() {
      return sections();
    },
    get fields() {
      return fields();
    },
    get remarks() {
      return parts().remarks;
    },
  };
  states.set(draft, state);
  return draft;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
