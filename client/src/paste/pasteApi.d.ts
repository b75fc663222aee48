import "vscode";

/** Pasting as VS Code has it since 1.97; absent in older ones, which paste as before. */
declare module "vscode" {
  class DocumentDropOrPasteEditKind {
    static readonly Empty: DocumentDropOrPasteEditKind;
    static readonly Text: DocumentDropOrPasteEditKind;
    append(...parts: string[]): DocumentDropOrPasteEditKind;
  }
  class DocumentPasteEdit {
    constructor(insertText: string, title: string, kind: DocumentDropOrPasteEditKind);
  }
  interface DocumentPasteEditProvider {
    provideDocumentPasteEdits(
      document: TextDocument,
      ranges: readonly Range[],
      data: DataTransfer,
      context: unknown,
      token: CancellationToken,
    ): Promise<DocumentPasteEdit[] | undefined>;
  }
  namespace languages {
    const registerDocumentPasteEditProvider:
      | ((
          selector: DocumentSelector,
          provider: DocumentPasteEditProvider,
          metadata: {
            readonly providedPasteEditKinds: readonly DocumentDropOrPasteEditKind[];
            readonly pasteMimeTypes: readonly string[];
          },
        ) => Disposable)
      | undefined;
  }
}
