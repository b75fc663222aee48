import type {
  DidChangeTextDocumentParams,
  TextDocumentContentChangeEvent,
  TextDocumentItem,
} from "vscode-languageserver";
import type { Draft, HeadingVocabulary } from "../draft/draft.ts";
import { readDraft, updateDraft } from "../draft/readDraft.ts";
import { spanOf } from "../features/ranges.ts";

/** A file that is open in the editor, read as Markdown whether it is a draft or not. */
export interface OpenDocument {
  readonly uri: string;
  readonly version: number;
  /** Undefined when the text is too large to be read while someone types. */
  readonly draft: Draft | undefined;
}

/** The open files. The text is taken from the editor's messages only, never from disk. */
export interface Documents {
  get(uri: string): OpenDocument | undefined;
  all(): readonly OpenDocument[];
  open(item: TextDocumentItem): void;
  change(params: DidChangeTextDocumentParams): void;
  close(uri: string): void;
  /** Reads every text again, when the names of headings have changed. */
  reread(): void;
}

/** About a million words; above it the file is left alone. */
export const largestText = 8_000_000;

/** An empty store. `vocabularyFor` gives the heading names that hold for a file. */
export function createDocuments(vocabularyFor: (uri: string) => HeadingVocabulary): Documents {
  const open = new Map<string, OpenDocument>();
  const read = (uri: string, text: string) =>
    text.length > largestText ? undefined : readDraft(text, vocabularyFor(uri));
  return {
    get: (uri) => open.get(uri),
    all: () => [...open.values()],
    open: ({ uri, version, text }) => open.set(uri, { uri, version, draft: read(uri, text) }),
    change({ textDocument: { uri, version }, contentChanges }) {
      const document = open.get(uri);
      if (!document) return;
      const draft = contentChanges.reduce(
        (now, change) => apply(now, change, (text) => read(uri, text)),
        document.draft,
      );
      open.set(uri, { uri, version, draft });
    },
    close: (uri) => open.delete(uri),
    reread() {
      for (const document of open.values()) {
        const { uri, draft } = document;
        if (draft) open.set(uri, { ...document, draft: readDraft(draft.text, vocabularyFor(uri)) });
      }
    },
  };
}

/** Each change counts from the text that the one before it left. */
function apply(
  draft: Draft | undefined,
  change: TextDocumentContentChangeEvent,
  read: (text: string) => Draft | undefined,
): Draft | undefined {
  if (!("range" in change)) return read(change.text);
  if (!draft) return undefined;
  const next = updateDraft(draft, [{ span: spanOf(draft.lines, change.range), text: change.text }]);
  return next.text.length > largestText ? undefined : next;
}
